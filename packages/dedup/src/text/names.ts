import {pairHash} from './hash.js'
import {APART, CAPITAL, FIRST, NUMBER, type Words} from './words.js'

/** Words of a name at most. */
const longest = 6

/** A run of capitalised words: positions of its first word and after its last. */
interface Run {
  readonly from: number
  readonly to: number
}

/** A name that two texts share, as it stands in the first. */
export interface SharedName {
  readonly text: string
  /** Positions of its capitalised words in the first text. */
  readonly from: number
  readonly to: number
}

/**
 * Names that stand in both texts: the longest shared parts of runs of capitalised words. A run that begins or ends with
 * a name which also stands alone in both (`Hàn Quốc` in `Hàn Quốc Lee Sang-min`) is parted from it. One word of a run is
 * a name only where it stands alone in one of the texts: two people may share a family name. Where words are syllables,
 * a run takes in the word that always follows it: `Hiến pháp`, `Bộ Tài chính`; where it stands too seldom for that to
 * be known, one syllable with a Vietnamese letter is left out.
 */
export function sharedNames(
  textA: string,
  a: Words,
  textB: string,
  b: Words,
  {syllabic = false}: {readonly syllabic?: boolean} = {}
): readonly SharedName[] {
  const [mine, their] = [runs(textA, a), runs(textB, b)]
  const theirs = partKeys(b, their)
  const [myWhole, theirWhole] = [wholeRuns(a, mine), wholeRuns(b, their)]
  const alone = new Set([...myWhole.keys()].filter((name) => theirWhole.has(name)))
  const found = new Map<number, SharedName>()
  for (const run of mine) {
    for (const {from, to} of partsIn(a, run, theirs)) {
      const [start, end] = trim(a, from, to, alone)
      const name = key(a, start, end)
      if (end - start === 1 && (isWeak(a, start) || !(myWhole.has(name) || theirWhole.has(name)))) continue
      const times = syllabic ? timesBefore(smallWordAt(a, end), myWhole.get(name), theirWhole.get(name)) : 0
      if (times > 0 && times < enough && end - start === 1 && isMarked(textA, a, start)) continue
      const last = times >= enough ? end + 1 : end
      found.set(name, {text: textA.slice(a.start[start]!, a.end[last - 1]!), from: start, to: end})
    }
  }
  return [...found.values()]
}

function partKeys(words: Words, list: readonly Run[]): ReadonlySet<number> {
  const keys = new Set<number>()
  for (const run of list) {
    for (let from = run.from; from < run.to; from++) {
      for (let to = from + 1; to <= run.to; to++) keys.add(key(words, from, to))
    }
  }
  return keys
}

/** A run that stands alone: how often, and the hash of the small word that follows it each time; 0 where it varies. */
interface Whole {
  count: number
  next: number
}

function wholeRuns(words: Words, list: readonly Run[]): ReadonlyMap<number, Whole> {
  const wholes = new Map<number, Whole>()
  for (const {from, to} of list) {
    const name = key(words, from, to)
    const next = smallWordAt(words, to)
    const whole = wholes.get(name)
    if (whole === undefined) {
      wholes.set(name, {count: 1, next})
    } else {
      whole.count++
      if (whole.next !== next) whole.next = 0
    }
  }
  return wholes
}

/** Hash of the word at `i` where it goes on with what stands before it and is no name; 0 for another. */
function smallWordAt(words: Words, i: number): number {
  const isSmall = i < words.count && (words.flags[i]! & (CAPITAL | FIRST | APART | NUMBER)) === 0
  return isSmall ? words.hash[i]! : 0
}

/** So often must a name stand in two texts, always before the same word, for that word to belong to it. */
const enough = 4

/** How often a name stands alone in two texts, where that is each time before the small word `next`; 0 where it is not. */
function timesBefore(next: number, mine: Whole | undefined, theirs: Whole | undefined): number {
  const wholes = [mine, theirs].filter((whole) => whole !== undefined)
  if (next === 0 || wholes.some((whole) => whole.next !== next)) return 0
  return wholes.reduce((sum, {count}) => sum + count, 0)
}

/** True for a word with letters beyond ASCII: `Ngân` of `Ngân hàng`, but not `Paris`. */
function isMarked(text: string, words: Words, i: number): boolean {
  return /[^\p{ASCII}]/u.test(text.slice(words.start[i]!, words.end[i]!))
}

function runs(text: string, words: Words): readonly Run[] {
  const found: Run[] = []
  for (let from = 0; from < words.count; from++) {
    if ((words.flags[from]! & CAPITAL) === 0) continue
    let to = from + 1
    while (to < words.count && to - from < longest && continues(text, words, to)) to++
    if (to - from > 1 || !isWeak(words, from)) found.push({from, to})
    from = to - 1
  }
  return found
}

/** A hyphened end belongs to its word: `Lee Sang-min`. */
function continues(text: string, words: Words, i: number): boolean {
  const gap = text.slice(words.end[i - 1]!, words.start[i]!)
  if (gap === '-') return true
  return gap.trim() === '' && (words.flags[i]! & (CAPITAL | FIRST | APART)) === CAPITAL
}

/** One capital alone: at the start of a sentence, or a single letter, it is no name. */
function isWeak(words: Words, i: number): boolean {
  return (words.flags[i]! & FIRST) !== 0 || words.end[i]! - words.start[i]! < 2
}

/** The longest stretches of a run that the other text has, from left to right. */
function partsIn(words: Words, run: Run, theirs: ReadonlySet<number>): readonly Run[] {
  const parts: Run[] = []
  for (let from = run.from; from < run.to; from++) {
    let to = run.to
    while (to > from && !theirs.has(key(words, from, to))) to--
    if (to === from) continue
    parts.push({from, to})
    from = to - 1
  }
  return parts
}

function trim(words: Words, from: number, to: number, alone: ReadonlySet<number>): readonly [number, number] {
  for (let length = to - from - 2; length >= 2; length--) {
    if (alone.has(key(words, from, from + length))) return [from + length, to]
    if (alone.has(key(words, to - length, to))) return [from, to - length]
  }
  return [from, to]
}

/** A run of words as one number: two hashes of its words, 32 and 21 bits. */
function key({hash}: Words, from: number, to: number): number {
  let [high, low] = [to - from, 0x9e3779b1]
  for (let i = from; i < to; i++) {
    high = pairHash(high, hash[i]!)
    low = pairHash(hash[i]!, low)
  }
  return high * 2 ** 21 + (low >>> 11)
}
