import {
  blockText,
  charClass,
  classBit,
  type Doc,
  endsWithStop,
  LETTER,
  type Locale,
  MARK,
  phrasesIn,
  wordCount
} from '@copydesk/core'
import {en} from '../../locales/en.js'
import {oncePerDoc} from '../../look/memo.js'
import {isParagraph} from '../../look/paragraph.js'
import {SLASH, signsOf} from '../../look/signs.js'
import {headOf, opensOthers} from '../head-and-tail.js'
import type {Stretch} from '../stretch.js'
import {mayHaveToken, wordsOfBlock} from '../tokens/token-words.js'
import {findUrl, isPictureFile} from '../urls.js'
import {compileDateWords, type DateLexicon} from './date-words.js'
import {type DatesOnLine, readDates} from './dates.js'

/** A line that says when the article was published. */
export interface Dateline extends DatesOnLine {
  readonly block: number
  /** Offsets of all that speaks of time. */
  readonly start: number
  readonly end: number
  /** True where nothing but dates, labels and marks is on the line. */
  readonly alone: boolean
  /** True where the only dates are those of a change. */
  readonly updated: boolean
  /** 0 to 1. */
  readonly confidence: number
  readonly where: string
}

/** A line with a date, before it is known for what it stands where it does. */
type ReadLine = Omit<Dateline, 'where'>

function place(line: ReadLine, where: string, confidence: number): Dateline {
  const {found, relative, block, start, end, alone, updated} = line
  return {found, relative, block, start, end, alone, updated, confidence, where}
}

/** A dateline is short. */
const mostWords = 30

/** Words beside the date, at most: of a section, a name, a count; more where a label of publishing is on the line. */
const [mostBeside, mostBesideLabel] = [9, 16]

/** Words beside a date without a label that ends with a full stop, at most: with more it is a sentence. */
const mostBesideStop = 3

/** Figures of the shortest date that has its year: `3.6.16`. With fewer only a relative time can be read. */
const fewestDigits = 4

const lexicons = new WeakMap<Locale, DateLexicon>()

/** The date words of a page: its own pack’s and, since weekdays and months are often left in it, the English ones. */
const dateWordsOf = oncePerDoc(({locale}: Doc): DateLexicon => {
  let words = lexicons.get(locale)
  if (!words) {
    words = compileDateWords(locale === en ? [en.dates] : [locale.dates, en.dates])
    lexicons.set(locale, words)
  }
  return words
})

/** Words of a paragraph, at least; in scripts without spaces characters. */
const fewestInParagraph = 12

const fullStop = 46

/** True for a line whose last full stop is that of an abbreviation: `5 มิถุนายน 2568 14:46 น.`, `2:46 p.m.` */
function endsShortened({text, units, layout, lexicon}: Doc, i: number): boolean {
  const stop = layout.end[i]! - 1
  if (units[stop] !== fullStop) return false
  return lexicon.abbreviations.has(text.slice(text.lastIndexOf(' ', stop) + 1, stop).toLowerCase())
}

/** Reads the dates of block `i`; nothing for blocks without a figure or with too many words. */
export function datesIn(doc: Doc, i: number): DatesOnLine | undefined {
  const words = wordCount(doc, i)
  if (words > mostWords || words === 0) return undefined
  if (isParagraph(doc, i, fewestInParagraph) && !endsShortened(doc, i)) return undefined
  const lexicon = dateWordsOf(doc)
  const digits = doc.words.digits[i]!
  if (digits === 0 && (doc.hits.classes[i]! & classBit.published) === 0) return undefined
  if (digits < fewestDigits && !mayHaveToken(doc, wordsOfBlock(doc, i), lexicon.relativeOpenings)) return undefined
  // the figures of an address and of a file's name are its own
  if (signsOf(doc)[i]! & SLASH && findUrl(doc.text, doc.layout.start[i]!, doc.layout.end[i]!)) return undefined
  if (isPictureFile(blockText(doc, i))) return undefined
  const stretch = {start: doc.layout.start[i]!, end: doc.layout.end[i]!}
  const dates = readDates(doc.text, stretch, lexicon, doc.site?.zone ?? zoneOf(doc))
  return dates.found.length > 0 || dates.relative ? dates : undefined
}

/** The zone of the page's own language; the pack that stands in for a language without one knows none. */
function zoneOf({lang, locale}: Doc): string | null {
  return lang === locale.lang || lang === 'und' ? locale.dates.zone : null
}

/** The datelines of the article: about its headline, or else right before its text or right after it. */
export const datelinesOf: (doc: Doc) => readonly Dateline[] = oncePerDoc((doc: Doc): readonly Dateline[] => {
  if (doc.first > doc.last) return []
  const head = headOf(doc)
  const near: ReadLine[] = []
  for (let i = head.from; i < head.to; i++) {
    const line = i === doc.title ? undefined : readLine(doc, i)
    if (line) near.push(line)
  }
  const chosen = chooseHead(doc, near)
  if (chosen.some((line) => !line.updated)) return chosen
  const below = belowText(doc)
  return below ? [...chosen, below] : chosen
})

/** How many blocks below the text a line that says when the article was published may stand, and one of a date alone. */
const [tailReach, tailReachAlone] = [40, 5]

/** The date below the text: alone right under it, or farther down behind a word that says what it is the date of. */
function belowText(doc: Doc): Dateline | undefined {
  for (let i = doc.last + 1; i < Math.min(doc.count, doc.last + tailReach); i++) {
    if (opensOthers(doc, i)) return undefined
    const line = readLine(doc, i)
    if (!line || line.found.length === 0 || line.updated) continue
    if (isLabelled(doc, i)) return place(line, 'below the text', 0.9)
    if (line.alone && i < doc.last + tailReachAlone) return place(line, 'right after the text', 0.85)
  }
  return undefined
}

/** True for a line with a word of publishing, or under a line that is little more than one. */
function isLabelled({hits}: Doc, i: number): boolean {
  const {classes} = hits
  return (classes[i]! & classBit.published) !== 0 || (i > 0 && (classes[i - 1]! & classBit.published) !== 0)
}

/**
 * Of the dates about the headline: the one right under it, or else the one nearest to the text, and all that say the
 * same day. One above the headline counts alone only where none is below; a day of change only where no other is named,
 * or beside it.
 */
function chooseHead(doc: Doc, lines: readonly ReadLine[]): readonly Dateline[] {
  const [changes, others] = [lines.filter(({updated}) => updated), lines.filter(({updated}) => !updated)]
  const first = nearest(doc, others)
  const change = nearest(doc, changes)
  // a time that is only relative says less than the day of a change, and so does the page's clock
  const best = first && first.found.length > 0 && !isClock(doc, first, change) ? first : (change ?? first)
  if (!best) return []
  const day = dayOf(best)
  // filled as other lists are: `map` makes an array of another kind, for which its readers would be compiled anew
  const chosen: Dateline[] = []
  for (const line of lines) {
    if (line === best || dayOf(line) === day || (line.updated && line.block > doc.title))
      chosen.push(place(line, whereIs(doc, line.block), line === best ? line.confidence : 0.9))
  }
  return chosen
}

/** True for a day above the headline that is later than that of the change below it: the day of the visit. */
function isClock(doc: Doc, line: ReadLine, change: ReadLine | undefined): boolean {
  if (!change || line.block > doc.title || change.block < doc.title) return false
  const day = dayOf(change)
  return day.length === dayOf(line).length && day < dayOf(line)
}

/** Blocks under the headline in which a date is rather the article's than one farther down. */
const rightUnder = 4

function nearest(doc: Doc, lines: readonly ReadLine[]): ReadLine | undefined {
  const after = lines.filter(({block}) => block > doc.title)
  const under = doc.title < 0 ? undefined : after.find(({block}) => block <= doc.title + rightUnder)
  return under ?? after.at(-1) ?? lines.at(-1)
}

function dayOf({found}: ReadLine): string {
  return found[0]?.moment.at.slice(0, 10) ?? ''
}

function whereIs(doc: Doc, block: number): string {
  if (doc.title < 0) return block < doc.first ? 'before the text' : 'at the beginning of the text'
  return block < doc.title ? 'above the headline' : 'between the headline and the text'
}

function readLine(doc: Doc, i: number): ReadLine | undefined {
  const dates = datesIn(doc, i)
  if (!dates) return undefined
  const {found, relative} = dates
  const times = span(found, span(relative ? [relative] : [], nothing))
  const changes = phrasesIn(doc, i, 'updated')
  const labelled = span(changes, span(phrasesIn(doc, i, 'published'), times))
  const restWords = wordsOutside(doc, i, labelled.start, labelled.end)
  // a title with a date in it is no dateline
  const labelledLine = isLabelled(doc, i) || opensWithByline(doc, i)
  if (restWords > (labelledLine ? mostBesideLabel : mostBeside)) return undefined
  // `She was born on 22 April 1923 in Nashville.`
  if (!labelledLine && restWords > mostBesideStop && endsWithStop(doc, i)) return undefined
  const {start, end} = times
  // `Published on 5 May, updated on 6 May` has both
  const updated = found.length === 1 && changes.some((label) => label.start <= found[0]!.start)
  return {
    found,
    relative,
    block: i,
    start,
    end,
    alone: restWords === 0 && (doc.hits.classes[i]! & classBit.byline) === 0,
    updated,
    confidence: restWords > 4 ? 0.85 : 0.97
  }
}

/** True for a line that begins with the label of a byline: several names may stand between it and the date. */
function opensWithByline(doc: Doc, i: number): boolean {
  if ((doc.hits.classes[i]! & classBit.byline) === 0) return false
  return phrasesIn(doc, i, 'byline').some(({start}) => start === doc.layout.start[i])
}

const nothing: Stretch = {start: Number.POSITIVE_INFINITY, end: 0}

/** The stretch and the others, from the first to the last. */
function span(others: readonly Stretch[], {start, end}: Stretch): Stretch {
  let [first, last] = [start, end]
  for (const other of others) {
    first = Math.min(first, other.start)
    last = Math.max(last, other.end)
  }
  return {start: first, end: last}
}

/** Runs of letters in block `i`, less the stretch `[from, to)`; what stood on either side of it is joined. */
function wordsOutside({units, layout}: Doc, i: number, from: number, to: number): number {
  const end = layout.end[i]!
  let words = 0
  let inside = false
  for (let c = layout.start[i]!; c < end; c++) {
    if (c === from) c = to
    const letter = c < end && (charClass[units[c]!]! & (LETTER | MARK)) !== 0
    if (letter && !inside) words++
    inside = letter
  }
  return words
}

/** The dateline on block `i`. */
export function datelineAt(doc: Doc, i: number): Dateline | undefined {
  for (const line of datelinesOf(doc)) if (line.block === i) return line
  return undefined
}
