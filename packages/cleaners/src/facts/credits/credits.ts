/**
 * Reads a line of credits: who wrote, for whom, after which source.
 *
 *     Long Phi/VOV-Miền Trung     Mai Anh (TH theo TTXVN, Nhân dân)     Theo MỘC LAN (VTC News)
 *     HOÀNG TRUNG – MẠNH DŨNG     Diệp Thảo/VOV.VN (biên dịch) Theo ABC, CNN     (TTXVN/Vietnam+)
 *
 * The line is taken apart at its marks and labels; each part is a name, a source, a photographer or a role word. A line
 * with a part that is none of these is no line of credits.
 *
 * How the credits of a page are read, each stage from the one before:
 *
 *     tokens.ts, credit-words.ts    tokens of a line, labels among them
 *     credit-parts.ts               parts of a line, between its marks and labels
 *     credits.ts                    what each part is, and what the line says
 *     credit-lines.ts               the lines of a page that are credits: under a label, bare (bare-names.ts), beside a
 *                                   date (beside-date.ts)
 *     settle-credits.ts             persons told from outlets by the other lines
 *     signature.ts                  where the text ends above its sign-off
 *
 * Credits with no line of their own are read by `glued-credits.ts` (at the end of a paragraph), `running-credits.ts` (a
 * picture's, inside a paragraph) and `unlabelled-credits.ts` (a picture's maker behind its caption). What a name is, by
 * its words and look, is in `names.ts`, `outlet-names.ts` and `offices.ts`; what lost a space, in `glued-names.ts` and
 * `glued-labels.ts`.
 */
import {hashWord, isWordOf} from '../../look/word-set.js'
import {isDomain} from '../urls.js'
import {type CreditPart, type PartKind, partsOf} from './credit-parts.js'
import type {CreditWords} from './credit-words.js'
import {cutGlued, hasSeam, isSmallLetter, printedOnce, splitGlued} from './glued-names.js'
import {hasFamilyName, hasNoCase, type NameWords, nameShape, teamIn, withoutReporter} from './names.js'
import {withoutOffice, withoutPost} from './offices.js'
import {hasFigure, isCapital, isFigures, isOneName, isOutletName, isSourceName} from './outlet-names.js'

/** What a line of credits says. */
export interface Credits {
  readonly authors: readonly string[]
  readonly agency: string | undefined
  /** Photographer, where one is named beside the author. */
  readonly photo: string | undefined
  /** True if a word says that this is a byline or source, rather than the look of a name alone. */
  readonly labelled: boolean
  /** True if a label of a byline (`Tác giả:`) is on the line. */
  readonly byline: boolean
  /** True if an author is only initials or a role: PV, Q.C. */
  readonly initials: boolean
}

/** Reads a line of credits; undefined where the line is something else. */
export function readCredits(line: string, words: CreditWords): Credits | undefined {
  const {names} = words
  const parts = partsOf(withoutPost(printedOnce(line), names), words)
  if (parts.length === 0) return undefined
  const reading = readParts(parts, names)
  if (reading === undefined) return undefined
  const {authors, agencies, photos, beside, labelled} = reading
  if (isPictureCredit(parts) && !reading.labelledAuthor) photos.push(...authors.splice(0))
  const team = authors.length === 0 ? teamIn(line, names) : undefined
  if (team !== undefined) authors.push(team)
  // an outlet without an author must be known as one, or stand under a label
  if (authors.length === 0 && !labelled && !parts[0]!.known) return undefined
  return {
    authors: [...new Set(authors)],
    agency: agencies.length > 0 ? agencies.join(', ') : beside.join(', ') || undefined,
    photo: photos[0],
    labelled,
    byline: parts.some(({label}) => label === 'author' || label === 'helper' || label === 'roleWord'),
    initials: authors.some((name) => nameShape(name, names) === 'initials')
  }
}

/** What the parts of a line have said so far. */
interface Reading {
  readonly authors: string[]
  /** Sources under a label. */
  readonly agencies: string[]
  /** Agencies that stand beside a name; they count where no source is labelled. */
  readonly beside: string[]
  /** True if what stands beside a name is known as an agency. */
  besideKnown: boolean
  readonly photos: string[]
  /** How the next part is meant unless it says otherwise. */
  mode: PartKind
  labelled: boolean
  labelledAuthor: boolean
  /** True where something else has begun behind a labelled author. */
  ended: boolean
}

/** Reads part by part; undefined where one of them has no place in a line of credits. */
function readParts(parts: readonly CreditPart[], names: NameWords): Reading | undefined {
  const reading: Reading = {
    authors: [],
    agencies: [],
    beside: [],
    besideKnown: false,
    photos: [],
    mode: 'none',
    labelled: false,
    labelledAuthor: false,
    ended: false
  }
  const bracketed = areNamesInBrackets(parts, names)
  for (const [at, part] of parts.entries()) {
    // what follows a name without a mark says something else: `By Ida Brook 4 min read`
    if (part.label === 'button' || (part.label === 'none' && part.mark === ' ')) continue
    reading.mode = bracketed ? 'none' : nextMode(part, reading.mode, parts[0]!.label === 'photo')
    if (part.label !== 'none') reading.labelled = true
    if (part.text === '') continue
    const name = nameBeforeRole(part, parts[at + 1], names)
    if (name !== undefined) {
      reading.authors.push(name)
      continue
    }
    const kind = kindOf(part, reading.mode, parts, names)
    if (kind !== 'none') addPart(reading, part, kind, names)
    // behind a labelled author only what is known counts: `By Jane Doe, staff writer in Paris`
    else if (reading.labelledAuthor) reading.ended = true
    else if (reading.authors.length === 0 || !isBeside(part, parts[at - 1]!, names)) return undefined
  }
  return reading
}

function addPart(reading: Reading, part: CreditPart, kind: PartKind, names: NameWords): void {
  if (kind === 'author') addAuthor(reading, part, names)
  else if (kind === 'photo') reading.photos.push(part.text)
  else if (kind === 'source') reading.agencies.push(withoutOffice(part.text, names))
  else if (kind === 'agency') addAgency(reading, part)
}

function addAuthor(reading: Reading, {label, text}: CreditPart, names: NameWords): void {
  const {authors} = reading
  // no more names where something else has begun: `Por Thaís Nogueira, p1 Sul de Minas — Ouro Fino`
  if (reading.ended && label === 'none') return
  if (label === 'author' || (reading.labelled && authors.length === 0)) reading.labelledAuthor = true
  if (hasSeam(text)) authors.push(...splitGlued(printedOnce(cutGlued(text, names)), names))
  else authors.push(withoutReporter(printedOnce(text), names))
}

function addAgency(reading: Reading, {mark, text, known}: CreditPart): void {
  const {beside} = reading
  if (beside.length === 0 || (reading.mode === 'agency' && mark === ',')) {
    beside.push(text)
    reading.besideKnown = known
  } else if (known && !reading.besideKnown) {
    // `Mạnh Hùng/Berlin (Vietnam+)`: what is known says more than where the author was
    beside.splice(0, 1, text)
    reading.besideKnown = true
  }
}

/** `Andrea Verdelli/Getty Images`: what is sold by an agency for pictures is a picture. */
function isPictureCredit(parts: readonly CreditPart[]): boolean {
  return parts.some(({label, mark, text}) => label === 'photo' && text === '' && mark === '/')
}

/** How the names from this part on are meant; on a line that opens with a picture's maker bars part pictures. */
function nextMode(part: CreditPart, mode: PartKind, opensWithPhoto: boolean): PartKind {
  if (part.label !== 'none' && part.label !== 'roleWord') return part.label
  if (part.mark === '/') return 'agency'
  if (part.mark === '|' && (mode === 'photo' || opensWithPhoto)) return 'photo'
  // names after a photo label are photographers, sources after a source label are sources, until another mark
  if ((mode === 'photo' || mode === 'helper' || mode === 'source' || mode === 'agency') && part.mark === ',')
    return mode
  return part.mark === '(' ? 'agency' : 'none'
}

/** `(Ngọc Hân - Thanh Tùng)`: a line of nothing but names in brackets, two or more. */
function areNamesInBrackets(parts: readonly CreditPart[], names: NameWords): boolean {
  if (parts.length < 2 || parts[0]!.mark !== '(') return false
  return parts.every(
    ({label, mark, text, known}, n) =>
      label === 'none' && !known && (n === 0 || mark === '-' || mark === ',') && nameShape(text, names) === 'name'
  )
}

/** What a part is, by the label it stands under and by its look. */
function kindOf(part: CreditPart, mode: PartKind, parts: readonly CreditPart[], names: NameWords): PartKind {
  const {text} = part
  if (part.label === 'roleWord') return 'roleWord'
  const shape = nameShape(text, names)
  if (mode === 'helper') return shape === 'none' && !isSourceName(text) ? 'none' : 'helper'
  if (mode === 'photo') return shape === 'none' && !isSourceName(text) ? 'none' : 'photo'
  if (mode === 'source') {
    const other = parts.find(
      (p) =>
        p !== part && (p.mark === '(' || p.mark === '/') && p.text !== '' && p.label === 'none' && !isFigures(p.text)
    )
    // `Theo Huyền (VnExpress)`: a single word is a name before an agency that is known
    if (other && !part.known && (shape === 'name' || (other.known && other.mark === '(' && isOneName(text))))
      return 'author'
    return part.known || isSourceName(withoutOffice(text, names)) ? 'source' : 'none'
  }
  if (part.known) return 'agency'
  // `(Theo Telegraph - 6/2017)`
  if (isFigures(text) && parts.some(({label}) => label === 'source')) return 'roleWord'
  // `Hồng Vân (từ New York)`, `Kim Ngân (CTV)`: a note on the author
  if (mode === 'agency' && part.mark === '(' && isNote(part, parts[0]!, names)) return 'roleWord'
  if (mode === 'agency')
    return isFigures(text)
      ? 'roleWord'
      : isSourceName(text) && !(part.mark === '/' && hasFigure(text))
        ? 'agency'
        : 'none'
  if (isDomain(text)) return 'agency'
  // degrees behind a name: `Jane Doe, MD, RDN`
  if (shape === 'initials' && part.mark === ',') return 'roleWord'
  if (shape !== 'none') return 'author'
  // `By Harbour Post News`: words that are in nobody's name make it an outlet's
  if (part.label === 'author' && isOutletName(text, names)) return 'agency'
  if (mode !== 'author' || text.length > 30) return 'none'
  // `文章关键词：` is a label, though it begins with that of an author
  return (hasNoCase(text) && !/[:：]$/.test(text)) || isOneName(text) ? 'author' : 'none'
}

/** A few words in small letters, or the word for a reporter, in brackets behind a name. */
function isNote({text}: CreditPart, author: CreditPart, names: NameWords): boolean {
  if (nameShape(author.text, names) !== 'name') return false
  if (names.reporterWords.includes(text.toLowerCase())) return true
  return isSmallLetter(text[0]!) && text.split(' ').length <= mostInNote && !isDomain(text)
}

const mostInNote = 5

/**
 * The name that stands before what a person is, with nothing between: `Ruth Ellingham North of England correspondent`,
 * `By Catherine Moss Executive Editor`, `한지섭 기자`. Where the name ends no mark tells, so it is taken to be two words long.
 */
function nameBeforeRole({text, label}: CreditPart, next: CreditPart | undefined, names: NameWords): string | undefined {
  if (label !== 'none' && label !== 'author') return undefined
  const words = text.split(/\s+/)
  const role = next?.label === 'roleWord'
  if (hasNoCase(text)) return role && words.length === 1 && text.length >= 2 && text.length <= 4 ? text : undefined
  if (words.length < 3 || words.length > 8 || nameShape(text, names) === 'name') return undefined
  if (!role && !(label === 'author' && words.some((word) => isCapital(word) && isWordOf(names.never, hashWord(word)))))
    return undefined
  const name = words.slice(0, 2).join(' ')
  return nameShape(name, names) === 'name' ? name : undefined
}

/** What may stand behind an author and is none: the outlet, a desk of it, an office. */
function isBeside(part: CreditPart, before: CreditPart, names: NameWords): boolean {
  return isOutletBeside(part, names) || isDesk(part, before) || isOffice(part, names)
}

/** An outlet beside its author, parted by a bar, a dot or a dash: `Ida Brook | Ridge Courier`, `… - detikJatim`. */
function isOutletBeside({mark, text}: CreditPart, {never}: NameWords): boolean {
  if (mark !== '|' && mark !== '-') return false
  if (/^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(text)) return true
  return isSourceName(text) && text.split(/\s+/).some((word) => isWordOf(never, hashWord(word)))
}

/** A desk of the agency named before it: `Minh Long/VOV - Trung tâm Tin`. */
function isDesk({mark, text}: CreditPart, before: CreditPart): boolean {
  return mark === '-' && before.known && isSourceName(text)
}

/** What a person is, behind a comma: `Ida Brook, Senior Reviewer`. */
function isOffice({mark, text}: CreditPart, {never}: NameWords): boolean {
  return mark === ',' && text.length <= 60 && text.split(/\s+/).some((word) => isWordOf(never, hashWord(word)))
}

/** True where a name is a person's rather than an outlet's. */
export function isPerson(text: string, names: NameWords): boolean {
  return nameShape(text, names) === 'name' && hasFamilyName(text, names)
}
