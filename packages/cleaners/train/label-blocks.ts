/** Which blocks of a page are the article, told from its gold. */
import {endsWithStop, type Page} from '@copydesk/core'
import {fold} from './measure.js'
import {type Gold, textLabels} from './sets.js'

/** 1 article, 0 not, -1 unknown; one entry a block. */
export type Labels = Float32Array

/** Labels the blocks of `page`. `read` lexes the gold text as the page was lexed. */
export function labelBlocks(page: Page, gold: Gold, read: (text: string) => Page): Labels {
  if (gold.kind === 'lines') return byLines(page, gold.labels)
  if (gold.kind === 'segments') return bySegments(page, gold.keep, gold.drop)
  if (gold.kind === 'sentences') return bySentences(page)
  return byText(page, read(gold.text).words.hash)
}

/** Fewer words than these may be a name or a caption that happens to end with a stop. */
const shortestSentence = 6

/**
 * Sentences in which no phrase of a pack stands are text. Of the rest nothing is known: captions, bylines, and what the
 * article, or the page under it, says twice.
 */
function bySentences(page: Page): Labels {
  const seen = new Set<string>()
  return Float32Array.from({length: page.count}, (_, i) => {
    const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!)
    const words = page.words.first[i + 1]! - page.words.first[i]!
    const known = words >= shortestSentence && endsWithStop(page, i) && page.hits.classes[i] === 0 && !seen.has(text)
    seen.add(text)
    return known ? 1 : -1
  })
}

function byLines(page: Page, labels: ReadonlyMap<number, string>): Labels {
  return Float32Array.from({length: page.count}, (_, i) => {
    const label = labels.get(page.layout.line[i]! + 1)
    return label === undefined ? -1 : textLabels.has(label) ? 1 : 0
  })
}

function bySegments(page: Page, keep: readonly string[], drop: readonly string[]): Labels {
  const labels = new Float32Array(page.count).fill(-1)
  const texts = Array.from({length: page.count}, (_, i) =>
    fold(page.text.slice(page.layout.start[i]!, page.layout.end[i]!))
  )
  const conflict = new Uint8Array(page.count)
  for (const segment of drop) {
    const wanted = fold(segment)
    texts.forEach((text, i) => {
      if (text.includes(wanted)) labels[i] = 0
    })
  }
  for (const segment of keep) {
    const wanted = fold(segment)
    const where = texts.flatMap((text, i) => (text.includes(wanted) ? [i] : []))
    if (where.length !== 1) continue
    if (labels[where[0]!] === 0) conflict[where[0]!] = 1
    else labels[where[0]!] = 1
  }
  conflict.forEach((both, i) => {
    if (both) labels[i] = -1
  })
  return labels
}

/** A place in the gold that a block may be: block, first and last word in the gold, words that match. */
interface Match {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly words: number
}

const shingle = 4

/**
 * Aligns blocks with the gold: the heaviest chain of blocks that stand in the gold in the same order, then blocks out
 * of order whose place in the gold is still free, then short blocks that fill a gap between their neighbours. A text
 * that the page repeats (caption, teaser, pull quote) is so labelled once.
 */
function byText(page: Page, gold: Uint32Array): Labels {
  const labels = new Float32Array(page.count)
  const places = indexShingles(gold)
  const matches: Match[] = []
  for (let i = 0; i < page.count; i++) matches.push(...matchesOf(page, i, places))
  const taken = new Uint8Array(gold.length)
  const span: (Match | undefined)[] = new Array(page.count).fill(undefined)
  const take = (match: Match): void => {
    labels[match.block] = 1
    span[match.block] = match
    taken.fill(1, Math.max(0, match.from), Math.min(gold.length, match.to))
  }
  for (const match of heaviestChain(matches)) take(match)
  for (const match of [...matches].sort((a, b) => b.words - a.words || a.block - b.block)) {
    if (labels[match.block]) continue
    let free = 0
    for (let g = Math.max(0, match.from); g < Math.min(gold.length, match.to); g++) if (!taken[g]) free++
    if (free >= 0.7 * (match.to - match.from)) take(match)
  }
  fillGaps(page, gold, labels, span, taken)
  return labels
}

function key(words: Uint32Array, at: number): number {
  let hash = 7
  for (let k = 0; k < shingle; k++) hash = Math.imul(hash ^ words[at + k]!, 0x01000193)
  return hash
}

function indexShingles(gold: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let g = 0; g + shingle <= gold.length; g++) {
    const hash = key(gold, g)
    const list = places.get(hash)
    if (list) list.push(g)
    else places.set(hash, [g])
  }
  return places
}

/** The few best places of one block in the gold: stretches where most of its shingles lie on one diagonal. */
function matchesOf(page: Page, block: number, places: ReadonlyMap<number, readonly number[]>): Match[] {
  const from = page.words.first[block]!
  const n = page.words.first[block + 1]! - from
  if (n < shingle) return []
  const diagonals = new Map<number, {hits: number; from: number; to: number}>()
  let found = 0
  for (let w = 0; w + shingle <= n; w++) {
    const list = places.get(key(page.words.hash, from + w))
    if (!list) continue
    found++
    for (const g of list.slice(0, 20)) {
      // edits inside the block shift the diagonal a little
      const slot = Math.round((g - w) / 16)
      const seen = diagonals.get(slot)
      if (!seen) diagonals.set(slot, {hits: 1, from: g, to: g + shingle})
      else diagonals.set(slot, {hits: seen.hits + 1, from: Math.min(seen.from, g), to: Math.max(seen.to, g + shingle)})
    }
  }
  const windows = n - shingle + 1
  if (found < windows * 0.5) return []
  return [...diagonals.values()]
    .sort((a, b) => b.hits - a.hits || a.from - b.from)
    .slice(0, 4)
    .filter(({hits}) => hits >= windows * 0.3)
    .map(({hits, from, to}) => ({block, from, to, words: hits}))
}

function heaviestChain(matches: readonly Match[]): Match[] {
  const best = new Float64Array(matches.length)
  const previous = new Int32Array(matches.length).fill(-1)
  let end = -1
  for (let m = 0; m < matches.length; m++) {
    const match = matches[m]!
    best[m] = match.words
    for (let k = 0; k < m; k++) {
      const other = matches[k]!
      if (other.block === match.block || other.to > match.from + 3) continue
      if (best[k]! + match.words > best[m]!) {
        best[m] = best[k]! + match.words
        previous[m] = k
      }
    }
    if (end < 0 || best[m]! > best[end]!) end = m
  }
  const chain: Match[] = []
  for (let m = end; m >= 0; m = previous[m]!) chain.push(matches[m]!)
  return chain.reverse()
}

/** Blocks of fewer words than a shingle: they belong if the gold has just these words between their neighbours'. */
function fillGaps(
  page: Page,
  gold: Uint32Array,
  labels: Labels,
  span: readonly (Match | undefined)[],
  taken: Uint8Array
): void {
  let before = 0
  let anchor = -1
  for (let i = 0; i < page.count; i++) {
    if (span[i]) {
      before = span[i]!.to
      anchor = i
      continue
    }
    const from = page.words.first[i]!
    const n = page.words.first[i + 1]! - from
    if (n === 0 || n >= shingle) continue
    let next = i + 1
    while (next < page.count && !span[next]) next++
    const after = next < page.count ? span[next]!.from : anchor >= 0 ? Math.min(gold.length, before + 40) : 0
    if (anchor < 0 && next - i > 6) continue
    for (let g = Math.max(0, before); g + n <= Math.min(gold.length, after); g++) {
      let same = true
      for (let k = 0; k < n && same; k++) same = gold[g + k] === page.words.hash[from + k] && !taken[g + k]
      if (!same) continue
      labels[i] = 1
      taken.fill(1, g, g + n)
      before = g + n
      break
    }
  }
}
