/// <reference lib="dom" />

/**
 * Runs in a browser: texts of the page whose contrast with what they stand on is under 4.5 (WCAG 2.2, 1.4.3), each
 * with its ratio. Grounds are looked for upwards from the text; the report has no half-transparent ones.
 */
export function poorContrasts(): string[] {
  const channel = (value: number): number => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  const luminance = ([r, g, b]: number[]): number => 0.2126 * channel(r!) + 0.7152 * channel(g!) + 0.0722 * channel(b!)
  const parse = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const groundOf = (element: Element): number[] => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor)
      if (colour[3] !== 0) return colour
    }
    return [255, 255, 255]
  }
  const poor: string[] = []
  for (const element of document.body.querySelectorAll('*')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''
    )
    if (!own || element.getClientRects().length === 0 || element.matches('script, style, option')) continue
    const [low, high] = [luminance(parse(getComputedStyle(element).color)), luminance(groundOf(element))].sort(
      (a, b) => a - b
    )
    const ratio = (high! + 0.05) / (low! + 0.05)
    if (ratio < 4.5)
      poor.push(`${element.className || element.tagName} ${ratio.toFixed(2)}: ${element.textContent!.slice(0, 40)}`)
  }
  return poor
}
