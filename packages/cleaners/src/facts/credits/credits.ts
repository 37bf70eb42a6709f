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
 *     part-kinds.ts                 what each part is
 *     credits.ts                    what the line says
 *     credit-lines.ts               the lines of a page that are credits: under a label, bare (bare-names.ts), beside a
 *                                   date (beside-date.ts), by place alone (names-by-place.ts)
 *     settle-credits.ts             persons told from outlets by the other lines
 *     end-of-text.ts                where the text ends above its sign-off
 *
 * Credits with no line of their own are read by `glued-credits.ts` (at the end of a paragraph), `running-credits.ts` (a
 * picture's, inside a paragraph) and `unlabelled-credits.ts` (a picture's maker behind its caption). What a name is, by
 * its words and look, is in `names.ts`, `outlet-names.ts` and `offices.ts`; what lost a space, in `glued-names.ts` and
 * `glued-labels.ts`. That its words stand elsewhere on the page speaks against a name: `everyday-words.ts`,
 * `stands-in-article.ts`.
 */
import {type CreditPart, type PartKind, partsOf} from './credit-parts.js'
import type {CreditWords} from './credit-words.js'
import {cutGlued, hasSeam, printedOnce, splitGlued} from './glued-names.js'
import {hasFamilyName, type NameWords, nameShape, teamIn} from './names.js'
import {withoutOffice, withoutPost} from './offices.js'
import {isBeside, kindOf, nameBeforeRole, nextMode} from './part-kinds.js'

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
  else authors.push(printedOnce(text))
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

/** `(Ngọc Hân - Thanh Tùng)`: a line of nothing but names in brackets, two or more; or of initials, `(L.T.K)`. */
function areNamesInBrackets(parts: readonly CreditPart[], names: NameWords): boolean {
  if (parts[0]!.mark !== '(') return false
  if (parts.length === 1) return parts[0]!.text.includes('.') && nameShape(parts[0]!.text, names) === 'initials'
  return parts.every(
    ({label, mark, text, known}, n) =>
      label === 'none' && !known && (n === 0 || mark === '-' || mark === ',') && nameShape(text, names) === 'name'
  )
}

/** True where a name is a person's rather than an outlet's. */
export function isPerson(text: string, names: NameWords): boolean {
  return nameShape(text, names) === 'name' && hasFamilyName(text, names)
}
