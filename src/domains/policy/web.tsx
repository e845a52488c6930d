import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { submit, type Given } from '#platform/http/form.ts'
import { defaultPolicy, soundForm, tryForm, tryPolicy, type TryForm } from './policy.ts'
import { TryPage } from './web/try-page.tsx'

export const web = new Hono<Env>()

// A form sent by GET: its state is the address, so that nothing needs to be stored and the page can be passed on.
web.get('/policy/try', (c) => {
  const page = (form: TryForm, given: Given) =>
    c.html(<TryPage frame={c.var.frame} policy={defaultPolicy} given={given} trial={tryPolicy(form)} />)
  return submit(
    c,
    tryForm,
    (form) => page(form, { values: form, problems: [] }),
    (given) => page(soundForm(given.values), given),
  )
})
