// Improves a map drawn by the server: zoom by buttons, wheel, drag and keys; the name of the place under the pointer.

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Place {
  element: SVGGElement
  name: string
  href: string | undefined
  x: number
  y: number
}

const most = 24

for (const figure of document.querySelectorAll<HTMLElement>('[data-island="map"]')) improve(figure)

function improve(figure: HTMLElement): void {
  const picture = figure.querySelector<SVGSVGElement>('svg.entente-map__picture')!
  const places = [...picture.querySelectorAll<SVGGElement>('.entente-map__place')].map(placeOf)
  const name = nameTag(figure)
  const shown = windowOn(picture, places)
  const walk = walkAmong(places, (place) => {
    shown.reveal(place)
    name.tell(place)
  })
  const { zoomIn, zoomOut, whole, keys } = figure.dataset
  addTools(figure, [
    { sign: '+', label: zoomIn!, act: () => shown.zoom(0.6) },
    { sign: '−', label: zoomOut!, act: () => shown.zoom(1 / 0.6) },
    { sign: '⤢', label: whole!, act: shown.showWhole },
  ])
  makeReachable(picture, keys!, {
    ArrowRight: () => walk.step(1), ArrowDown: () => walk.step(1), ArrowLeft: () => walk.step(-1), ArrowUp: () => walk.step(-1),
    '+': () => shown.zoom(0.6), '=': () => shown.zoom(0.6), '-': () => shown.zoom(1 / 0.6), '0': shown.showWhole,
    Enter: () => follow(walk.place()), Escape: name.hide,
  })
  picture.addEventListener('blur', name.hide)
  picture.addEventListener('pointerleave', name.hide)
  picture.addEventListener('pointerover', (event) => name.tell(placeAt(places, event)))
  picture.addEventListener('click', (event) => follow(placeAt(places, event)))
  picture.addEventListener('wheel', (event) => {
    // On the whole map the wheel alone scrolls the page: a map must not hold the reader fast.
    if (!event.ctrlKey && !event.metaKey && shown.isWhole()) return
    event.preventDefault()
    shown.zoom(event.deltaY < 0 ? 0.8 : 1.25, pointOn(picture, event))
  }, { passive: false })
  makeDraggable(picture, shown.move)
}

/** The part of the map that is shown. */
function windowOn(picture: SVGSVGElement, places: readonly Place[]) {
  const { width, height } = picture.viewBox.baseVal
  const whole: Box = { x: 0, y: 0, width, height }
  let view = whole

  function show(next: Box): void {
    view = within(next, whole)
    picture.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`)
    const scale = view.width / whole.width // marks keep their size on the screen
    for (const { element, x, y } of places) element.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`)
  }

  return {
    isWhole: () => view.width === whole.width,
    showWhole: () => show(whole),
    /** Makes what is shown larger or smaller by a factor, around a point that stays where it is. */
    zoom(factor: number, at = { x: view.x + view.width / 2, y: view.y + view.height / 2 }) {
      const scale = Math.max(factor, whole.width / most / view.width)
      show({ x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale, width: view.width * scale, height: view.height * scale })
    },
    /** By shares of what is shown. */
    move: (dx: number, dy: number) => show({ ...view, x: view.x - dx * view.width, y: view.y - dy * view.height }),
    reveal({ x, y }: Place) {
      const isSeen = x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height
      if (!isSeen) show({ ...view, x: x - view.width / 2, y: y - view.height / 2 })
    },
  }
}

function walkAmong(places: readonly Place[], arrive: (place: Place) => void) {
  let current = -1
  return {
    place: () => places[current],
    step(by: number) {
      if (places.length === 0) return
      current = (Math.max(current, by < 0 ? 0 : -1) + by + places.length) % places.length
      arrive(places[current]!)
    },
  }
}

/** A label that names one place at a time, on the screen and to screen readers. */
function nameTag(figure: HTMLElement) {
  const tag = document.createElement('div')
  tag.className = 'entente-map__name'
  tag.setAttribute('role', 'status')
  tag.hidden = true
  figure.append(tag)
  return {
    hide: () => void (tag.hidden = true),
    tell(place: Place | undefined) {
      tag.hidden = !place
      if (!place) return
      tag.textContent = place.name
      const box = place.element.getBoundingClientRect()
      const frame = figure.getBoundingClientRect()
      tag.style.left = `${Math.min(box.right - frame.left + 6, frame.width - tag.offsetWidth - 6)}px`
      tag.style.top = `${box.top - frame.top - 4}px`
    },
  }
}

function placeOf(element: SVGGElement): Place {
  const [x = 0, y = 0] = (element.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  element.querySelector('title')?.remove() // ours replaces the browser's slow tooltip
  return { element, name: element.dataset.name ?? '', href: element.dataset.href, x, y }
}

function placeAt(places: readonly Place[], event: Event): Place | undefined {
  return places.find(({ element }) => element.contains(event.target as Node))
}

function follow(place: Place | undefined): void {
  if (place?.href) location.assign(place.href)
}

function addTools(figure: HTMLElement, tools: { sign: string; label: string; act: () => void }[]): void {
  const bar = document.createElement('div')
  bar.className = 'entente-map__tools'
  for (const { sign, label, act } of tools) {
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'entente-map__tool', textContent: sign, title: label })
    button.setAttribute('aria-label', label)
    button.addEventListener('click', act)
    bar.append(button)
  }
  figure.prepend(bar)
}

/** One stop for the tab key; within it, keys act on the map. */
function makeReachable(picture: SVGSVGElement, keys: string, acts: Readonly<Record<string, () => void>>): void {
  picture.setAttribute('tabindex', '0')
  picture.setAttribute('role', 'application')
  picture.setAttribute('aria-label', `${picture.getAttribute('aria-label')}. ${keys}`)
  picture.addEventListener('keydown', (event) => {
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  })
}

/** Shares of the picture's width and height by which the pointer moved. */
function makeDraggable(picture: SVGSVGElement, move: (dx: number, dy: number) => void): void {
  picture.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1 || event.pointerType === 'touch') return
    const { width, height } = picture.getBoundingClientRect()
    move(event.movementX / width, event.movementY / height)
  })
}

function pointOn(picture: SVGSVGElement, event: MouseEvent): { x: number; y: number } {
  const { left, top, width, height } = picture.getBoundingClientRect()
  const box = picture.viewBox.baseVal
  return { x: box.x + ((event.clientX - left) / width) * box.width, y: box.y + ((event.clientY - top) / height) * box.height }
}

/** The box moved and shrunk so that it shows nothing outside the whole map. */
function within(box: Box, whole: Box): Box {
  const width = Math.min(box.width, whole.width)
  const height = Math.min(box.height, whole.height)
  return {
    width,
    height,
    x: Math.min(Math.max(box.x, 0), whole.width - width),
    y: Math.min(Math.max(box.y, 0), whole.height - height),
  }
}
