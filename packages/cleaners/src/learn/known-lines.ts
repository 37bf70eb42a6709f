import {type Doc, endsWithStop, type LinePlaces, lineKey, type SiteProfile, wordCount} from '@copydesk/core'
import {keyOfBlock} from './page-lines.js'

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
  /** Stories of the outlet that have block `i`, the page's own among them where it was learnt from. */
  readonly stories: Uint32Array
  /** 0 to 1: how well the profile knows this page, by the share of its labels and titles that it knows. */
  readonly trust: number
}

/** A label or title: more words, or a full stop, and the line is text. */
const longestTitle = 15
/** Share of known lines from which on an unknown line says something, and from which on it says all it can. */
const [littleKnown, wellKnown] = [0.5, 0.8]

/** Looks the lines of a page up. Lines of one story only are not repeated: the story may be this page's own. */
export function readRepeats(doc: Doc, {places}: KnownLines): Repeats {
  const stories = new Uint32Array(doc.count)
  let titles = 0
  let known = 0
  for (let i = 0; i < doc.count; i++) {
    const counts = places.get(keyOfBlock(doc, i))
    const total = counts ? counts[0] + counts[1] + counts[2] : 0
    if (total >= 2) stories[i] = total
    if (wordCount(doc, i) > longestTitle || endsWithStop(doc, i)) continue
    titles++
    if (total >= 2) known++
  }
  const share = titles > 0 ? known / titles : 0
  return {stories, trust: Math.min(1, Math.max(0, (share - littleKnown) / (wellKnown - littleKnown)))}
}
