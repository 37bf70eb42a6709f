import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const css = readFileSync(new URL('../src/report/html/client/palette.css', import.meta.url), 'utf8')
const palette = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    {light: light!, dark: dark!}
  ])
)

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

const families = ['kept', 'metadata', 'captions', 'related', 'prompt', 'frame', 'other']
const grounds = ['paper', 'panel', 'selected']

const texts: [string, string][] = [
  ...['ink', 'quiet', 'link'].flatMap((text): [string, string][] => grounds.map((ground) => [text, ground])),
  ['warning-ink', 'warning'],
  ['paper', 'ink'],
  ...families.flatMap((family): [string, string][] => [
    [`${family}-ink`, family],
    // The role's name stands beside the tinted text, on the panel.
    [`${family}-ink`, 'panel'],
    ['quiet', family === 'kept' ? 'panel' : 'paper']
  ])
]

const shapes: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['focus', ground],
    ['control', ground]
  ]),
  ...families.flatMap((family): [string, string][] => [
    [`${family}-mark`, 'panel'],
    [`${family}-mark`, 'paper'],
    ['focus', family]
  ])
]

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const of = (a: string, b: string): number => contrast(palette.get(a)![theme], palette.get(b)![theme])

  it.each(texts)('has text --%s readable on --%s', (text, ground) => {
    expect(of(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapes)('has --%s visible on --%s', (shape, ground) => {
    expect(of(shape, ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('contrast', () => {
  it('is that of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
