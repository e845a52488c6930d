import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { submit } from '#platform/http/form.ts'
import { defaultPolicy, tryForm, tryPolicy } from './policy.ts'
import { TryPage } from './web/try-page.tsx'

export const web = new Hono<Env>()

// A form sent by GET: its state is the address, so that nothing needs to be stored and the page can be passed on.
web.get('/policy/try', (c) =>
  submit(
    c,
    tryForm,
    (form) => c.html(<TryPage frame={c.var.frame} policy={defaultPolicy} given={{ values: form, problems: [] }} trial={tryPolicy(form)} />),
    (given) => c.html(<TryPage frame={c.var.frame} policy={defaultPolicy} given={given} trial={tryPolicy(tryForm.parse({}))} />),
  ),
)
