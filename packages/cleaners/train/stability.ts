/** How many texts stay as they are when they are cleaned again. */
import type {Article, RawDocument} from '@copydesk/core'
import type {Sample} from './sets.js'

/** Pages of a set, those whose cleaned text stays whole, and the share of words that a second cleaning takes. */
export interface Stability {
  readonly pages: number
  readonly stable: number
  readonly lost: number
}

/** Cleans each page and then its text, by set; `show` gets what a second cleaning took. */
export function measureStability(
  samples: readonly Sample[],
  cleanerFor: (sample: Sample) => (document: RawDocument) => Article,
  show: (sample: Sample, removed: string) => void = () => {}
): Map<string, Stability> {
  const bySet = new Map<string, Stability>()
  for (const sample of samples) {
    const clean = cleanerFor(sample)
    const {text} = clean({id: sample.id, text: sample.text, url: sample.url})
    const again = clean({id: sample.id, text})
    const before = bySet.get(sample.set) ?? {pages: 0, stable: 0, lost: 0}
    const stable = again.text === text
    bySet.set(sample.set, {
      pages: before.pages + 1,
      stable: before.stable + (stable ? 1 : 0),
      lost: before.lost + (text.length > 0 ? (text.length - again.text.length) / text.length : 0)
    })
    if (!stable)
      for (const {start, end, role} of [...again.removals, ...again.captions, ...again.spans])
        show(sample, `${role}: ${text.slice(start, end)}`)
  }
  return bySet
}
