// Runs on every page: behaviour of the GOV.UK components we use, and "/" as the way to the search box.
import { Button, Checkboxes, ErrorSummary, Radios, createAll } from 'govuk-frontend'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
createAll(Button, { preventDoubleClick: true })
for (const component of [Checkboxes, ErrorSummary, Radios]) createAll(component)

// A table wider than its frame scrolls there; those who use keys must be able to stop at it.
for (const frame of document.querySelectorAll<HTMLElement>('.entente-table-frame, .entente-command')) {
  if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
  const search = document.getElementById('header-search')
  if (isTyping || !search) return
  event.preventDefault()
  search.focus()
})
