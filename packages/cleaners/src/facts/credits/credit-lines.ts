import {blockText, charClass, classBit, DIGIT, type Doc, LETTER, phrasesIn, SPACE, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {isStopped} from '../../look/shape.js'
import {SLASH, signsOf} from '../../look/signs.js'
import {type Dateline, datelinesOf} from '../dates/datelines.js'
import {endsArticle, headOf, isListItem, isParagraph, tailOf} from '../place.js'
import {hasWordIn, type WordRange, wordsBefore, wordsOfBlock} from '../token-words.js'
import {findUrl} from '../urls.js'
import {type CreditWords, creditClasses, creditWordsOf} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'
import {hasEverydayWord, hasOnlyEverydayWords} from './everyday.js'
import {readGlued} from './glued-labels.js'
import {readFields, withoutOutlet} from './labelled-fields.js'
import {mayBeNames, mayHaveGluedLabel, mayHaveLabel, opensAsSentence} from './may-be-credits.js'
import {settleCredits} from './settle-credits.js'

/** A line about the article that names who made it. */
export interface CreditLine {
  readonly block: number
  readonly credits: Credits
  readonly url: string | undefined
  readonly place: 'head' | 'tail'
  /** Lines between it and the text. */
  readonly distance: number
  /** Offsets of the credits inside the block, where other things share the line. */
  readonly part: {readonly start: number; readonly end: number} | undefined
}

/** Most words of names under a label: more are a sentence. */
const longestName = 12

/** Most words of a name above the lines about who bears it. */
const longestBearer = 4

/** A byline is short: more words than this are a sentence. */
const mostWords = 22

/** The lines of credits about the article’s beginning and end. */
export const creditLinesOf: (doc: Doc) => readonly CreditLine[] = oncePerDoc((doc: Doc): readonly CreditLine[] => {
  const head = headOf(doc)
  const tail = tailOf(doc)
  const lines: CreditLine[] = []
  for (let i = head.from; i < head.to; i++) {
    const line = i === doc.title ? undefined : readLine(doc, i, 'head', Math.abs(doc.first - i))
    if (line) lines.push(line)
  }
  // under a heading of other articles only a label makes a byline of a name
  let ended = false
  for (let i = Math.max(tail.from, head.to); i < tail.to; i++) {
    ended ||= i > doc.last && endsArticle(doc, i)
    const line = readLine(doc, i, 'tail', Math.max(0, i - doc.last - 1))
    if (!line || (ended && !line.credits.labelled)) continue
    if (i > doc.last || isNearFurniture(doc, i) || endsText(doc, i)) lines.push(line)
  }
  return settleCredits(doc, lines)
})

function readLine(doc: Doc, i: number, place: CreditLine['place'], distance: number): CreditLine | undefined {
  if (wordCount(doc, i) === 0 || isParagraph(doc, i, 12)) return undefined
  const words = creditWordsOf(doc)
  const [start, end] = [doc.layout.start[i]!, doc.layout.end[i]!]
  const dateline = datelineAt(doc, i)
  if (dateline) return readBesideDate(doc, i, dateline, place, distance)
  const spaced = spacedNames(doc, i)
  if (spaced) return {block: i, credits: spaced, url: undefined, place, distance, part: undefined}
  const url = signsOf(doc)[i]! & SLASH ? findUrl(doc.text, start, end) : undefined
  if (wordCount(doc, i) > (url ? 3 * mostWords : mostWords)) return undefined
  const range = url ? wordsBefore(doc, i, url.start) : wordsOfBlock(doc, i)
  // what is glued to the address is no word of its own
  const glued = url !== undefined && (charClass[doc.units[url.start - 1]!]! & (LETTER | DIGIT)) !== 0
  if (!glued && !mayBeCredits(doc, range)) return undefined
  const text = withoutOutlet(doc.text.slice(start, url?.start ?? end))
  const credits =
    underLabel(doc, i, text, words) ??
    readFields(text, words) ??
    (mayHaveGluedLabel(doc, range) ? readGlued(text, words) : undefined) ??
    readCredits(text, words) ??
    (url ? sourceOfUrl(text, doc) : undefined)
  // a line that only names a photographer belongs to a picture
  if (!credits || (credits.photo && credits.authors.length === 0)) return undefined
  // `By Industry` is the label of a list
  const single = credits.authors.length > 0 && credits.authors.every((name) => !name.includes(' '))
  if (single && !credits.initials && hasEverydayWord(doc, i, start + text.indexOf(credits.authors[0]!), end))
    return undefined
  if (!credits.labelled && !mayBeBare(doc, i, credits, place, distance)) return undefined
  return {block: i, credits, url: url?.url, place, distance, part: undefined}
}

function datelineAt(doc: Doc, i: number): Dateline | undefined {
  for (const line of datelinesOf(doc)) if (line.block === i) return line
  return undefined
}

const spacedName = /^[\p{sc=Han}々]{1,3}[ \u3000][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー]{1,4}$/u

/** Names beside the date in a script without capitals, where a space stands nowhere else: `三島 沙織、田所 勇`. */
function spacedNames(doc: Doc, i: number): Credits | undefined {
  if (!doc.locale.words.namesAreSpaced || doc.locale.lang !== doc.lang || wordCount(doc, i) > 3 * longestName)
    return undefined
  if (!datelineAt(doc, i - 1) && !datelineAt(doc, i + 1)) return undefined
  const authors = blockText(doc, i).split(/[、,]\s*/u)
  if (!authors.every((name) => spacedName.test(name))) return undefined
  return {authors, agency: undefined, photo: undefined, labelled: false, byline: false, initials: false}
}

/** Most words of a label that stands on the line above the names: `Written by`, `Tác giả bài viết:`. */
const longestLabel = 4

function isUnderByline(doc: Doc, i: number): boolean {
  return i > 0 && i - 1 !== doc.title && (doc.hits.classes[i - 1]! & classBit.byline) !== 0
}

/** The names of a line whose label stands alone on the line above. */
function underLabel(doc: Doc, i: number, text: string, words: CreditWords): Credits | undefined {
  // a label of something else is no name: a tag may read as a byline's label does
  if (!isUnderByline(doc, i) || (doc.hits.classes[i]! & ~creditClasses) !== 0) return undefined
  if (wordCount(doc, i - 1) > longestLabel || wordCount(doc, i) > longestName) return undefined
  const label = blockText(doc, i - 1)
  const above = readCredits(label, words)
  if (!above?.byline || above.authors.length > 0 || above.agency !== undefined) return undefined
  const credits = readCredits(`${label} ${text}`, words)
  return credits && credits.authors.length > 0 ? credits : undefined
}

/** False for most lines at little cost: what has no label must be names, on a line that may have names without one. */
function mayBeCredits(doc: Doc, words: WordRange): boolean {
  const i = words.block
  if (words.from === words.to) return false
  // a label may stand on the line above
  if (isUnderByline(doc, i)) return true
  if (opensAsSentence(doc, words, doc.layout.start[i]!)) return false
  if (mayHaveLabel(doc, words) || mayHaveGluedLabel(doc, words)) return true
  return (
    mayStandBare(doc, i) && mayBeNames(doc, words, doc.layout.start[i]!) && (mayNameOutlet(doc, i) || isTrusted(doc, i))
  )
}

/** True for lines with a mark that parts an author from an outlet, or with the full stop of an address. */
function mayNameOutlet({units, layout}: Doc, i: number): boolean {
  for (let c = layout.start[i]!; c < layout.end[i]!; c++) if (outletMarks.includes(units[c]!)) return true
  return false
}

const outletMarks = [...'/([.'].map((mark) => mark.charCodeAt(0))

/** Names without a label: on no line that a pack knows as something else, and initials only right beside the text. */
function mayBeBare(doc: Doc, i: number, credits: Credits, place: CreditLine['place'], distance: number): boolean {
  if (!mayStandBare(doc, i) || credits.authors.length > 5 || !(credits.agency || isTrusted(doc, i))) return false
  if (place === 'head' && credits.authors.length === 0 && !namesAgency(doc, i)) return false
  if (credits.initials && !areInitialsAtHome(doc, i, credits, place, distance)) return false
  if (hasNote(doc, i) && (hasNote(doc, i - 1) || hasNote(doc, i + 1))) return false
  return credits.agency !== undefined || !hasEverydayWords(doc, i)
}

const [openingBracket, closingBracket] = [40, 41]

/** True for a short line that ends with brackets and begins with something else; several are a list: `Ida Brook (knee)`. */
function hasNote({units, layout, count, words}: Doc, i: number): boolean {
  if (i < 0 || i >= count || words.digits[i]! > 0 || words.first[i + 1]! - words.first[i]! > mostWords) return false
  return units[layout.end[i]! - 1] === closingBracket && units[layout.start[i]!] !== openingBracket
}

/**
 * True for a line that has an everyday word, which speaks against a name. Between the headline and the date, or above who
 * it is, that proves little of one word: some people are called Miller.
 */
function hasEverydayWords(doc: Doc, i: number): boolean {
  const [start, end] = [doc.layout.start[i]!, doc.layout.end[i]!]
  if (!hasEverydayWord(doc, i, start, end)) return false
  const isPlaced = (isRightUnderTitle(doc, i) && datelineAt(doc, i + 1) !== undefined) || isAboveItsBearer(doc, i)
  return !isPlaced || hasOnlyEverydayWords(doc, i, start, end)
}

/** True for a line above a paragraph that begins with its words: `Ida Brook`, then `Ida Brook is a reporter …`. */
function isAboveItsBearer(doc: Doc, i: number): boolean {
  const {first, hash} = doc.words
  const [from, below] = [first[i]!, first[i + 1]!]
  if (below - from > longestBearer || !isParagraph(doc, i + 1, 8)) return false
  for (let w = from; w < below; w++) if (hash[w] !== hash[below + w - from]) return false
  return true
}

/** True for the name of an agency; that of an outlet, alone above the text, is its own on a page of its own. */
function namesAgency(doc: Doc, i: number): boolean {
  return phrasesIn(doc, i, 'agency').some(({anchor}) => anchor !== 'whole')
}

/** Initials stand right below the text; `PV`, which stands for the name of a reporter, beside other facts as well. */
function areInitialsAtHome(
  doc: Doc,
  i: number,
  {authors}: Credits,
  place: CreditLine['place'],
  distance: number
): boolean {
  if (place === 'tail') return distance <= 3 || isNearFurniture(doc, i)
  const {reporterWords} = creditWordsOf(doc).names
  return authors.every((name) => reporterWords.includes(name.toLowerCase())) && isCorroborated(doc, i)
}

function mayStandBare(doc: Doc, i: number): boolean {
  if (i < doc.title || (doc.hits.classes[i]! & ~creditClasses) !== 0) return false
  return !isListItem(doc, i) || isBesideDate(doc, i)
}

/** True where the date follows, on the next item of a list or the line below it: `* Mary Quill`, `May 4, 2021`. */
function isBesideDate(doc: Doc, i: number): boolean {
  return i <= doc.first && datelineAt(doc, i + 1) !== undefined
}

/** True where a line that looks like a name is believed to be one. */
function isTrusted(doc: Doc, i: number): boolean {
  return !isTitleCased(doc) || isRightUnderTitle(doc, i) || isSignature(doc, i) || isCorroborated(doc, i)
}

function isRightUnderTitle({title}: Doc, i: number): boolean {
  return title >= 0 && i > title && i <= title + 2
}

/** True for the line right below the text where a language signs there. */
function isSignature(doc: Doc, i: number): boolean {
  const {locale, lang, last} = doc
  return locale.lang === lang && locale.words.signedAtEnd === true && i === last + 1 && !isStopped(doc, i)
}

/** True for pages whose labels are capitalised word by word: there a line that looks like a name proves little. */
const isTitleCased: (doc: Doc) => boolean = oncePerDoc((doc: Doc): boolean => {
  let short = 0
  let cased = 0
  for (let i = 0; i < doc.count; i++) {
    const words = wordCount(doc, i)
    if (words < 2 || words > 4 || doc.words.digits[i]! > 0) continue
    short++
    if (doc.words.capitals[i] === words && !isShouted(doc, i)) cased++
  }
  return short >= 8 && cased > short * 0.35
})

function isShouted(doc: Doc, i: number): boolean {
  // one small ASCII letter settles it for most lines
  for (let c = doc.layout.start[i]!; c < doc.layout.end[i]!; c++)
    if (doc.units[c]! >= 97 && doc.units[c]! <= 122) return false
  const text = blockText(doc, i)
  return text === text.toUpperCase()
}

/** A date beside the name, a labelled source under it, or a paragraph about its bearer. */
function isCorroborated(doc: Doc, i: number): boolean {
  if (isAboveItsBearer(doc, i) || isAboveItsAddress(doc, i)) return true
  for (const {block} of datelinesOf(doc)) if (Math.abs(block - i) <= 2) return true
  for (const n of [i + 1, i + 2]) {
    if (n >= doc.count || wordCount(doc, n) > mostWords) continue
    const range = wordsOfBlock(doc, n)
    if (opensAsSentence(doc, range, doc.layout.start[n]!) || !mayHaveLabel(doc, range)) continue
    const [start, end] = [doc.layout.start[n]!, doc.layout.end[n]!]
    const url = signsOf(doc)[n]! & SLASH ? findUrl(doc.text, start, end) : undefined
    if (readCredits(doc.text.slice(start, url?.start ?? end), creditWordsOf(doc))?.labelled) return true
  }
  return false
}

/** True for a name above a line that is the address of one so called: `tuva.hedlund@harbour.example`. */
function isAboveItsAddress(doc: Doc, i: number): boolean {
  if (i + 1 >= doc.count || wordCount(doc, i + 1) > mostWords) return false
  const address = /^([\w.-]+)@\S+$/u.exec(blockText(doc, i + 1))?.[1]?.toLowerCase()
  if (address === undefined) return false
  const words = blockText(doc, i).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/u)
  return words.some((word) => word.length >= 4 && address.includes(word))
}

/** A name that shares its line with the date: `Nguyên Minh - 07/03/2026 08:47`. */
function readBesideDate(
  doc: Doc,
  block: number,
  date: {readonly start: number; readonly end: number},
  place: CreditLine['place'],
  distance: number
): CreditLine | undefined {
  const sides = [
    [doc.layout.start[block]!, date.start],
    [date.end, doc.layout.end[block]!]
  ] as const
  for (const [start, end] of sides) {
    if (!hasWordIn(doc, block, start, end)) continue
    for (const part of partsOf(doc.text, start, end)) {
      const credits = readPart(doc.text.slice(part.start, part.end), creditWordsOf(doc))
      if (!credits || credits.authors.length === 0) continue
      if (credits.labelled || (!credits.initials && !hasEverydayWord(doc, block, part.start, part.end))) {
        return {block, credits, url: undefined, place, distance, part}
      }
    }
  }
  return undefined
}

/** Credits beside a date; a label may have lost its space: `ByKathryn Giuffrida`. */
function readPart(text: string, words: CreditWords): Credits | undefined {
  const credits = readFields(text, words) ?? readCredits(text, words)
  return credits?.labelled ? credits : (readGlued(text, words) ?? credits)
}

/** What ends a part of a line: a mark, a dash with spaces, the end of the line with a comma or dash before it. */
const partEnd = /\s+[-–—]\s|\s*[-–—,]?\s*$|\s*[|•·●⋅∙]/uy
const mayEndPart = [...'|•·●⋅∙-–—,'].map((mark) => mark.charCodeAt(0))

/** The stretches between the marks that part a line: `|`, `·`, a dash with spaces. */
function partsOf(text: string, start: number, end: number): {readonly start: number; readonly end: number}[] {
  const parts: {readonly start: number; readonly end: number}[] = []
  const line = text.slice(start, end)
  for (let at = 0; at < line.length; ) {
    if (isBar(line[at]!)) {
      at++
      continue
    }
    const to = endOfPart(line, at)
    const part = line.slice(at, to).replace(/^[\s|,•·●⋅∙–—-]+/u, '')
    const from = start + to - part.length
    if (part.trim() !== '') parts.push({start: from, end: from + part.trimEnd().length})
    at = to
  }
  return parts
}

function isBar(char: string): boolean {
  return '|•·●⋅∙'.includes(char)
}

function endOfPart(line: string, from: number): number {
  for (let at = from + 1; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (!(charClass[unit]! & SPACE) && !mayEndPart.includes(unit)) continue
    partEnd.lastIndex = at
    if (partEnd.test(line)) return at
  }
  return line.length
}

/** `Link bài gốc Lấy link! https://…`: the label and the address are enough. */
function sourceOfUrl(text: string, doc: Doc): Credits | undefined {
  const label = readCredits(text.split(/\s+/).slice(0, 3).join(' '), creditWordsOf(doc))
  return label?.labelled && label.authors.length === 0 ? {...label, agency: undefined} : undefined
}

/** True if labels of what follows an article stand right below: rating, tags, share, comments, related. */
function isNearFurniture(doc: Doc, i: number): boolean {
  for (let n = i + 1; n <= i + 4 && n < doc.count; n++) {
    if (isParagraph(doc, n, 30)) return false
    if (doc.hits.classes[n] !== 0) return true
  }
  return false
}

/** True if no paragraph follows block `i` inside the frame, which may take in the lines under the text. */
function endsText(doc: Doc, i: number): boolean {
  for (let n = i + 1; n <= doc.last; n++) if (isParagraph(doc, n, 12)) return false
  return true
}
