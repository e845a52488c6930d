/*
 * Suggests places as their name is typed: an accessible combobox over the input inside
 * `<div data-island="place-search" data-source="/api/v1/places" data-found="{count} suggestions">`.
 * With `data-open="/places/"` a choice opens the page of the place. Without, it fills the input with the name, and the
 * element fires `place` with the id and name, for a page that wants more.
 */

interface Suggestion {
  id: string
  name: string
  where: string
}

const pauseMs = 120

for (const field of document.querySelectorAll<HTMLElement>('[data-island="place-search"]')) {
  const input = field.querySelector('input')
  if (input) start(field, input)
}

function start(field: HTMLElement, input: HTMLInputElement) {
  const { list, status } = combobox(field, input)
  let suggestions: Suggestion[] = []
  let chosen = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const show = (found: Suggestion[]) => {
    suggestions = found
    list.replaceChildren(...found.map((suggestion, index) => option(list.id, suggestion, index)))
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    status.textContent = found.length > 0 ? (field.dataset['found'] ?? '').replace('{count}', String(found.length)) : ''
    mark(-1)
  }

  const mark = (index: number) => {
    chosen = index
    for (const [i, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(i === index))
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${list.id}-${index}`)
    list.children[index]?.scrollIntoView({ block: 'nearest' })
  }

  const take = ({ id, name }: Suggestion) => {
    const page = field.dataset['open']
    if (page) return location.assign(page + encodeURIComponent(id))
    input.value = name
    show([])
    field.dispatchEvent(new CustomEvent('place', { bubbles: true, detail: { id, name } }))
  }

  const ask = async () => {
    const text = input.value.trim()
    const question = ++asked
    const found = text === '' ? [] : await suggestionsFor(field.dataset['source']!, text)
    if (question === asked) show(found)
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), pauseMs)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return show([])
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault()
      return take(suggestions[chosen]!)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || suggestions.length === 0) return
    event.preventDefault()
    mark((chosen + step + suggestions.length + (chosen < 0 && step < 0 ? 1 : 0)) % suggestions.length)
  })
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const item = (event.target as HTMLElement).closest('li')
    if (item) take(suggestions[[...list.children].indexOf(item)]!)
  })
  input.addEventListener('blur', () => show([]))
}

function combobox(field: HTMLElement, input: HTMLInputElement) {
  const list = field.appendChild(document.createElement('ul'))
  list.id = `${input.id}-suggestions`
  list.className = 'entente-combobox__list'
  list.role = 'listbox'
  list.hidden = true
  list.setAttribute('aria-label', field.querySelector('label')?.textContent ?? '')
  const status = field.appendChild(document.createElement('div'))
  status.className = 'govuk-visually-hidden'
  status.role = 'status'
  input.role = 'combobox'
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  return { list, status }
}

async function suggestionsFor(source: string, text: string): Promise<Suggestion[]> {
  const response = await fetch(`${source}?${new URLSearchParams({ q: text, limit: '8' })}`)
  if (!response.ok) return []
  const { items } = (await response.json()) as { items: { id: string; displayName: string; where: string }[] }
  return items.map(({ id, displayName, where }) => ({ id, name: displayName, where }))
}

function option(listId: string, { name, where }: Suggestion, index: number): HTMLLIElement {
  const item = document.createElement('li')
  item.id = `${listId}-${index}`
  item.role = 'option'
  item.className = 'entente-combobox__option'
  const strong = item.appendChild(document.createElement('span'))
  strong.textContent = name
  const soft = item.appendChild(document.createElement('span'))
  soft.className = 'entente-combobox__where'
  soft.textContent = where
  return item
}
