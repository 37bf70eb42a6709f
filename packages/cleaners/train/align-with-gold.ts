/** Which blocks of a page stand in the text of its article. */
import type {Page} from '@copydesk/core'

/** A place in the gold that a block may be: block, first and last word in the gold, words that match. */
interface Match {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly words: number
}

/** Words that are compared together. */
const shingle = 4

/** What is known of a page while its blocks are aligned. */
interface Alignment {
  readonly page: Page
  /** Hashes of the gold's words, and 1 for each that a block has taken. */
  readonly gold: Uint32Array
  readonly taken: Uint8Array
  /** 1 for the blocks that are article. */
  readonly labels: Float32Array
  /** The place in the gold of each block that has one. */
  readonly span: readonly (Match | undefined)[]
}

/**
 * Aligns blocks with the gold: the heaviest chain of blocks that stand in the gold in the same order, then blocks out
 * of order whose place in the gold is still free, then short blocks that fill a gap between their neighbours. A text
 * that the page repeats (caption, teaser, pull quote) is so labelled once.
 */
export function alignWithGold(page: Page, gold: Uint32Array): Float32Array {
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
  fillGaps({page, gold, labels, span, taken})
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
function fillGaps({page, gold, labels, span, taken}: Alignment): void {
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
