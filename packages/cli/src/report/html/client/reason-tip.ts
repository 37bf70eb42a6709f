import {el} from './dom.js'

/** Milliseconds in which the pointer may leave a segment for its reason, or for the next segment. */
const patience = 120
const margin = 8

/** Shows the reason of a segment while the pointer or the focus is on it; Escape puts it away. */
export function showReasonsIn(host: HTMLElement): void {
  const tip = el('div', {class: 'tip', role: 'tooltip', hidden: true})
  document.body.append(tip)
  let timer: number | undefined
  const hide = (): void => {
    tip.hidden = true
  }
  const hideSoon = (): void => {
    timer = window.setTimeout(hide, patience)
  }
  const show = (segment: Element, near: Box): void => {
    window.clearTimeout(timer)
    const why = document.getElementById(segment.getAttribute('aria-describedby') ?? '')
    if (why === null || segment.closest('.reasons') !== null) return
    tip.replaceChildren(...why.cloneNode(true).childNodes)
    tip.hidden = false
    place(tip, near)
  }
  host.addEventListener('pointerover', (event) => {
    const segment = segmentAt(event.target)
    if (segment === null || event.pointerType === 'touch') return
    show(segment, {left: event.clientX, top: event.clientY, bottom: event.clientY + margin})
  })
  host.addEventListener('pointerout', (event) => {
    if (segmentAt(event.target) !== null) hideSoon()
  })
  tip.addEventListener('pointerenter', () => window.clearTimeout(timer))
  tip.addEventListener('pointerleave', hideSoon)
  host.addEventListener('focusin', (event) => {
    const segment = segmentAt(event.target)
    if (segment === null) return hide()
    // The browser scrolls to what gets the focus; where it stands is known after that.
    requestAnimationFrame(() => {
      if (segment === document.activeElement) show(segment, segment.getBoundingClientRect())
    })
  })
  host.addEventListener('focusout', hide)
  window.addEventListener('wheel', hide, {passive: true})
  window.addEventListener('touchmove', hide, {passive: true})
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
}

type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>

function segmentAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.segment[aria-describedby]') : null
}

/** Below the box where there is room, else above it, else at the foot of the window; never over the window's edge. */
function place(tip: HTMLElement, {left, top, bottom}: Box): void {
  const {width, height} = tip.getBoundingClientRect()
  const last = window.innerHeight - height - margin
  const below = bottom + margin
  const above = top - height - margin
  tip.style.left = `${Math.max(margin, Math.min(left, window.innerWidth - width - margin))}px`
  tip.style.top = `${below <= last ? below : above >= margin ? above : last}px`
}
