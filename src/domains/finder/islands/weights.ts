import { componentNames, orderBySuits, suits, type ComponentName, type Suits, type SuitsWeights } from '../suits.ts'

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
  const words = { whole: panel.dataset['ofFour']!, partly: panel.dataset['ofFourKnown']! }

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
      showScore(item, suits(entry.components, weights), words)
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

function showScore(item: HTMLElement, { score, low, high, knownShare }: Suits, words: { whole: string; partly: string }) {
  const { lang } = document.documentElement
  const figure = score?.toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) ?? '–'
  const share = knownShare.toLocaleString(lang, { style: 'percent' })
  const said = (knownShare > 0.995 ? words.whole : words.partly).replace('{}', figure).replace('{share}', share)
  const bar = item.querySelector('[data-suits] .entente-bar')
  if (!bar) {
    item.querySelector('.entente-candidate__suits')!.textContent = said
    return
  }
  bar.querySelector('.entente-bar__length')?.setAttribute('width', String(Math.round((score ?? 0) * 25)))
  bar.querySelector('.entente-bar__range')?.setAttribute('d', `M${Math.round(low * 25)} 5H${Math.round(high * 25)}`)
  bar.querySelector('span')!.textContent = said
}
