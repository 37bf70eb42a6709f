/** What keys do, by what the reader presses. */
export type Keys = Readonly<Record<string, () => void>>

/** Whether the reader types into this element or chooses in it. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea')
}

/** Runs what a key stands for, unless the reader is typing or the key is part of a shortcut of the browser. */
export function listenToKeys(keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    const typing = isField(event.target) && event.key !== 'Escape'
    if (event.ctrlKey || event.metaKey || event.altKey || typing) return
    const run = keys[event.key]
    if (run === undefined) return
    event.preventDefault()
    run()
  })
}

/** Moves the focus to the next (`1`) or previous (`-1`) element that `selector` finds, in page order, and round. */
export function focusStep(selector: string, step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getClientRects().length > 0
  )
  if (all.length === 0) return
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length
  all[next]!.focus()
}
