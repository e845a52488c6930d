import { componentNames, orderBySuits, suits, type ComponentName, type SuitsComponents, type SuitsWeights } from '../suits.ts'

/*
 * Puts the list in order again as the weights of "suits us" are turned, by the same function as the server. Candidates that
 * were not on the page come into view as one line with their name and figure.
 */

type Row = [placeId: string, name: string, mutual: number | null, link: number | null, scale: number | null]

const panel = document.querySelector<HTMLElement>('[data-island="weights"]')
const list = document.querySelector<HTMLOListElement>('.entente-candidates')
if (panel && list) start(panel, list)

function start(panel: HTMLElement, list: HTMLOListElement) {
  const rows = JSON.parse(panel.querySelector('script')!.textContent) as Row[]
  const pool = rows.map(([placeId, name, mutual, link, scale]) => ({ placeId, name, components: { mutual, link, scale } }))
  const limit = Number(panel.dataset['limit'])
  const shown = new Map([...list.children].map((item) => [item.id, item as HTMLElement]))
  const template = panel.querySelector('template')!
  const ofFour = panel.dataset['ofFour']!

  const itemFor = ({ placeId, name }: (typeof pool)[number]): HTMLElement => {
    const known = shown.get(placeId)
    if (known) return known
    const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement
    item.id = placeId
    const link = item.querySelector('a')!
    link.href = `/find/places/${encodeURIComponent(placeId)}`
    link.textContent = name
    shown.set(placeId, item)
    return item
  }

  const reorder = () => {
    const weights = weightsFrom(panel)
    const order = orderBySuits(pool, weights).slice(0, limit).map((i) => pool[i]!)
    for (const [index, entry] of order.entries()) {
      const item = itemFor(entry)
      item.querySelector('.entente-candidate__rank')!.textContent = String(index + 1)
      showScore(item, entry.components, weights, ofFour)
    }
    list.start = 1
    list.replaceChildren(...order.map(itemFor))
    panel.querySelector('[role="status"]')!.textContent = panel.dataset['reordered']!
  }

  let isWaiting = false
  panel.addEventListener('input', () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      reorder()
    })
  })
}

function weightsFrom(panel: HTMLElement): SuitsWeights {
  const entries = componentNames.map((name): [ComponentName, number] => {
    const slider = panel.querySelector<HTMLInputElement>(`input[name="${name}"]`)!
    panel.querySelector(`output[for="${slider.id}"]`)!.textContent = slider.value
    return [name, slider.valueAsNumber]
  })
  return Object.fromEntries(entries) as Record<ComponentName, number>
}

function showScore(item: HTMLElement, components: SuitsComponents, weights: SuitsWeights, ofFour: string) {
  const { score, low, high } = suits(components, weights)
  const words = score === null ? '' : ofFour.replace('{}', score.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }))
  const short = item.querySelector('.entente-candidate__suits')
  if (short) short.textContent = words
  const bar = item.querySelector('[data-suits]')
  bar?.querySelector('.entente-bar__length')?.setAttribute('width', String(Math.round(((score ?? 0) / 4) * 100)))
  bar?.querySelector('.entente-bar__range')?.setAttribute('d', `M${Math.round(low * 25)} 5H${Math.round(high * 25)}`)
  const said = bar?.querySelector('.entente-bar > span')
  if (said) said.textContent = words
}
