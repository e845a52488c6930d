import { Window } from 'happy-dom'
import { expect, vi } from 'vitest'
import { siteOf } from '#test/site.ts'
import { test } from '#test/world.ts'
import { web } from '../web.tsx'

const scores = 'C1=3&C2=3&C3=2&C4=2&C5=3&C6=3&C7=1&C8=3&C9=1&C10=4&C12=2&C13=2&G1=2&G2=2&G3=3&G4=3&G5=2'
const changes = {
  C11: '4', G1: '3', G2: '3', namedProjects: '2', monthsActive: '30', completedProjects: '3', anchors: '2', budgetYears: '3', pointsC7: '0', pointsC10: '60',
}

/** All that the answer consists of, as text and as drawn. */
function facts(page: Window): string[] {
  const drawn = ['x', 'width', 'transform', 'class', 'hidden']
  return [...page.document.querySelectorAll('[data-part]:not(form), [data-now], [data-test], [data-share], [data-share] rect, [data-share-in-order], [data-share-in-order] rect, [data-ruler] rect')].map((element) => {
    return [element.textContent, ...drawn.map((name) => `${name}=${element.getAttribute(name)}`)].join(' ')
  })
}

test('in the browser the answer follows the form and equals the server’s', async ({ world }) => {
  const { get } = await siteOf(world, { pages: [web] })
  const load = async (address: string) => {
    const page = new Window()
    page.document.write(await (await get(address)).text())
    return page
  }
  const page = await load(`/policy/try?${scores}`)
  const before = facts(page)
  vi.stubGlobal('document', page.document)
  vi.stubGlobal('FormData', page.FormData)
  await import('./try-policy.ts')

  for (const [name, value] of Object.entries(changes)) {
    const fields = [...page.document.querySelectorAll<never>(`[name="${name}"]`)] as unknown as HTMLInputElement[]
    const radio = fields.find((field) => field.type === 'radio' && field.value === value)
    if (radio) radio.checked = true
    else fields[0]!.value = value
  }
  page.document.querySelector('[data-island] form')!.dispatchEvent(new page.Event('input'))

  const address = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(scores)), ...changes })
  const served = await load(`/policy/try?${address.toString()}`)
  expect(facts(page)).toEqual(facts(served))
  expect(facts(page)).not.toEqual(before)
  vi.unstubAllGlobals()
})
