import {type Doc, endsWithStop, type LinePlaces, lineKey, type SiteProfile, wordCount} from '@copydesk/core'
import {AFTER, BEFORE, keyOfBlock, type PageLines, readPageLines} from './page-lines.js'
import {sameStory} from './stories.js'

/** A profile ready for looking lines up. */
export interface KnownLines {
  readonly places: ReadonlyMap<number, LinePlaces>
  readonly endings: ReadonlySet<number>
  readonly pages: number
}

const compiled = new WeakMap<SiteProfile, KnownLines>()

/** Compiles a profile, once. */
export function knownLinesOf(site: SiteProfile): KnownLines {
  let known = compiled.get(site)
  if (!known) {
    known = {
      places: new Map(Object.entries(site.lines ?? {}).map(([key, places]) => [Number.parseInt(key, 36), places])),
      endings: new Set((site.endsAt ?? []).map((heading) => Number.parseInt(lineKey(heading), 36))),
      pages: site.pages ?? 0
    }
    compiled.set(site, known)
  }
  return known
}

/** What a profile says of the lines of one page. */
export interface Repeats {
  /** Stories of the outlet, beside the page's own, that have block `i` before their article, in it, after it. */
  readonly before: Uint32Array
  readonly inside: Uint32Array
  readonly after: Uint32Array
  /** Stories of the outlet, beside the page's own, that have block `i` anywhere. */
  readonly stories: Uint32Array
  /** Stories the profile was counted on, beside the page's own. */
  readonly pages: number
  /** 0 to 1: how well the profile knows this page, by the share of its labels and titles that it knows. */
  readonly trust: number
}

/** A label or title: more words, or a full stop, and the line is text. */
const longestTitle = 15
/** Share of known lines from which on an unknown line says something, and from which on it says all it can. */
const [littleKnown, wellKnown] = [0.5, 0.8]

/** Looks the lines of a page up. Where the profile was learnt from this very story, the story is taken out of the counts. */
export function readRepeats(doc: Doc, {places, pages}: KnownLines): Repeats {
  const own = readPageLines(doc)
  const counted = isCounted(own, places)
  const [before, inside, after, stories] = [0, 1, 2, 3].map(() => new Uint32Array(doc.count)) as Columns
  let titles = 0
  let known = 0
  for (let i = 0; i < doc.count; i++) {
    const key = keyOfBlock(doc, i)
    const counts = places.get(key)
    if (counts) {
      const place = counted ? own.places.get(key) : undefined
      before[i] = counts[0] - (place === BEFORE && counts[0] > 0 ? 1 : 0)
      after[i] = counts[2] - (place === AFTER && counts[2] > 0 ? 1 : 0)
      inside[i] = counts[1] - (place && place !== BEFORE && place !== AFTER && counts[1] > 0 ? 1 : 0)
      stories[i] = before[i]! + inside[i]! + after[i]!
    }
    if (wordCount(doc, i) > longestTitle || endsWithStop(doc, i)) continue
    titles++
    if (stories[i]! > 0) known++
  }
  const share = titles > 0 ? known / titles : 0
  const trust = Math.min(1, Math.max(0, (share - littleKnown) / (wellKnown - littleKnown)))
  return {before, inside, after, stories, pages: counted ? pages - 1 : pages, trust}
}

type Columns = [Uint32Array, Uint32Array, Uint32Array, Uint32Array]

/** True where the profile was learnt from the page's story: it knows half of the story's long sentences, or of all its lines. */
function isCounted({places, sentences}: PageLines, known: ReadonlyMap<number, LinePlaces>): boolean {
  let words = 0
  let knownWords = 0
  for (const [key, count] of sentences.size > 0 ? sentences : new Map([...places.keys()].map((key) => [key, 1]))) {
    words += count
    if (known.has(key)) knownWords += count
  }
  return knownWords >= sameStory * words
}
