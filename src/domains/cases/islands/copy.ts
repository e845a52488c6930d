// Copies a draft to the clipboard; without scripts the button stays hidden and the text is selected by hand.

for (const form of document.querySelectorAll<HTMLElement>('[data-island="copy"]')) {
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-copies]')) offer(form, button)
}

function offer(form: HTMLElement, button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset['copies']!) as HTMLTextAreaElement
  button.hidden = false
  button.addEventListener('click', () => void copy(source, () => (button.textContent = form.dataset['copied']!)))
}

async function copy(source: HTMLTextAreaElement, done: () => void): Promise<void> {
  // Only pages that came by HTTPS or from this machine may use the clipboard; elsewhere the text is selected to copy.
  if (!navigator.clipboard) return source.select()
  await navigator.clipboard.writeText(source.value)
  done()
}
