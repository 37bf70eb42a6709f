import {articles} from './corpus.js'
import {createRandom, type Random} from './random.js'

/** Of three texts one is a copy of the text before it, with at most this share of its words changed. */
const mostChanged = 0.08
/** Words in a shingle. */
const shingle = 4
/** Words of a text that are read. */
const read = 1200

/** Texts of a corpus and copies of them with few words changed, from nearly none to so many that they are no twins. */
export function textsWithTwins(count: number, seed = 1): readonly string[] {
  const random = createRandom(seed)
  const texts: string[] = []
  for (const {text} of articles(Math.ceil((count * 2) / 3), seed)) {
    texts.push(text)
    if (texts.length % 3 === 2) texts.push(changed(text, random.next() * mostChanged, random))
  }
  return texts.slice(0, count)
}

function changed(text: string, share: number, random: Random): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (random.next() < share ? String(random.int(100_000)) : word))
}

/** A pair of positions as one number. */
export function pairKey(a: number, b: number): number {
  return a * 2 ** 26 + b
}

/**
 * Jaccard similarity of all pairs of texts that share a shingle, by {@link pairKey}: exact, over strings and sets, with
 * no part of what is measured.
 */
export function exactPairs(texts: readonly string[], least: number): ReadonlyMap<number, number> {
  const owners = new Map<string, number[]>()
  const sizes: number[] = []
  const shared = new Map<number, number>()
  texts.forEach((text, b) => {
    const words = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, read)
    // A text shorter than a shingle is one shingle, as it is to all that are measured.
    const count = words.length === 0 ? 0 : Math.max(1, words.length - shingle + 1)
    const set = new Set(words.slice(0, count).map((_, i) => words.slice(i, i + shingle).join(' ')))
    sizes.push(set.size)
    for (const one of set) {
      const known = owners.get(one)
      if (known === undefined) owners.set(one, [b])
      else {
        for (const a of known) shared.set(pairKey(a, b), (shared.get(pairKey(a, b)) ?? 0) + 1)
        known.push(b)
      }
    }
  })
  const found = new Map<number, number>()
  for (const [key, both] of shared) {
    const jaccard = both / (sizes[Math.floor(key / 2 ** 26)]! + sizes[key % 2 ** 26]! - both)
    if (jaccard >= least) found.set(key, jaccard)
  }
  return found
}
