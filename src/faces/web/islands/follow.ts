// Keeps a part of the page that tells of running work up to date, without loading the page again.

for (const element of document.querySelectorAll<HTMLElement>('[data-island="follow"]')) void follow(element)

/** Asks for the same page until its part no longer says when to look again. */
async function follow(element: HTMLElement): Promise<void> {
  while (element.dataset.follow) {
    await new Promise((looked) => setTimeout(looked, Number(element.dataset.follow) * 1000))
    if (document.hidden) continue
    const fresh = await freshPart(element)
    // What has the reader's focus stays: a button must not vanish under the finger.
    if (!fresh || element.contains(document.activeElement)) continue
    element.replaceChildren(...fresh.childNodes)
    if (fresh.dataset.follow) element.dataset.follow = fresh.dataset.follow
    else delete element.dataset.follow
  }
}

async function freshPart(element: HTMLElement): Promise<HTMLElement | null> {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const position = [...document.querySelectorAll('[data-island="follow"]')].indexOf(element)
    return answer.ok ? ([...page.querySelectorAll<HTMLElement>('[data-island="follow"]')][position] ?? null) : null
  } catch {
    return null // the server is away for a moment; the next look may find it
  }
}
