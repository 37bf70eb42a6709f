/**
 * Reads a line of credits: who wrote, for whom, after which source.
 *
 *     Long Phi/VOV-Miền Trung     Mai Anh (TH theo TTXVN, Nhân dân)     Theo MỘC LAN (VTC News)
 *     HOÀNG TRUNG – MẠNH DŨNG     Diệp Thảo/VOV.VN (biên dịch) Theo ABC, CNN     (TTXVN/Vietnam+)
 *
 * The line is taken apart at its marks and labels; each part is a name, a source, a photographer or a role word. A line
 * with a part that is none of these is no line of credits.
 */
import {charClass, SPACE, UPPER} from '@copydesk/core'
import {hashWord, isWordOf} from '../../look/word-set.js'
import {isMark, isOneOf, isWordIn, type Token, tokenise, unitsOf} from '../tokens.js'
import {isDomain} from '../urls.js'
import {type CreditWords, type LabelHit, labelAt} from './credit-words.js'
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

type Kind = 'author' | 'helper' | 'agency' | 'source' | 'photo' | 'roleWord' | 'button' | 'none'

interface Part {
  /** The label in front, else `none`. */
  readonly label: Kind
  /** Mark in front: `(`, `/`, `|`, `-`, `,` or nothing; a space where a name ended without one. */
  readonly mark: string
  readonly text: string
  /** True where it begins with the name of an agency. */
  readonly known: boolean
}

/** Reads a line of credits; undefined where the line is something else. */
export function readCredits(line: string, words: CreditWords): Credits | undefined {
  const parts = takeApart(withoutPost(printedOnce(line), words.names), words)
  if (parts.length === 0) return undefined
  const authors: string[] = []
  const agencies: string[] = []
  const photos: string[] = []
  let labelled = false
  let mode: Kind = 'none'
  const beside: string[] = []
  let labelledAuthor = false
  let ended = false
  let known = false
  const bracketed = areNamesInBrackets(parts, words.names)
  for (const [at, part] of parts.entries()) {
    // what follows a name without a mark says something else: `By Ida Brook 4 min read`
    if (part.label === 'button' || (part.label === 'none' && part.mark === ' ')) continue
    mode = bracketed ? 'none' : nextMode(part, mode, parts[0]!.label === 'photo')
    if (part.label !== 'none') labelled = true
    if (part.text === '') continue
    const before = nameBeforeRole(part, parts[at + 1], words.names)
    if (before) {
      authors.push(before)
      continue
    }
    const kind = kindOf(part, mode, parts, words.names)
    // behind a labelled author only what is known counts: `By Jane Doe, staff writer in Paris`
    if (kind === 'none' && labelledAuthor) {
      ended = true
      continue
    }
    // and no more names: `Por Thaís Nogueira, p1 Sul de Minas — Ouro Fino`
    if (kind === 'author' && ended && part.label === 'none') continue
    if (kind === 'none' && authors.length > 0 && isBeside(part, parts[at - 1]!, words.names)) continue
    if (kind === 'none') return undefined
    if (kind === 'author') {
      if (part.label === 'author' || (labelled && authors.length === 0)) labelledAuthor = true
      if (hasSeam(part.text)) authors.push(...splitGlued(printedOnce(cutGlued(part.text, words.names)), words.names))
      else authors.push(withoutReporter(printedOnce(part.text), words.names))
    }
    if (kind === 'photo') photos.push(part.text)
    else if (kind === 'source') agencies.push(withoutOffice(part.text, words.names))
    else if (kind === 'agency' && (beside.length === 0 || (mode === 'agency' && part.mark === ','))) {
      beside.push(part.text)
      known = part.known
    } else if (kind === 'agency' && part.known && !known) {
      // `Mạnh Hùng/Berlin (Vietnam+)`: what is known says more than where the author was
      beside.splice(0, 1, part.text)
      known = true
    }
  }
  // `Andrea Verdelli/Getty Images`: what is sold by an agency for pictures is a picture
  const pictured = parts.some(({label, mark, text}) => label === 'photo' && text === '' && mark === '/')
  if (pictured && !labelledAuthor) photos.push(...authors.splice(0))
  const agency = agencies.length > 0 ? agencies.join(', ') : beside.join(', ') || undefined
  const team = authors.length === 0 ? teamIn(line, words.names) : undefined
  if (team !== undefined) authors.push(team)
  // an outlet without an author must be known as one, or stand under a label
  if (authors.length === 0 && !labelled && !parts[0]!.known) return undefined
  return {
    authors: [...new Set(authors)],
    agency,
    photo: photos[0],
    labelled,
    byline: parts.some(({label}) => label === 'author' || label === 'helper' || label === 'roleWord'),
    initials: authors.some((name) => nameShape(name, words.names) === 'initials')
  }
}

/** How the names from this part on are meant; on a line that opens with a picture's maker bars part pictures. */
function nextMode(part: Part, mode: Kind, opensWithPhoto: boolean): Kind {
  if (part.label !== 'none' && part.label !== 'roleWord') return part.label
  if (part.mark === '/') return 'agency'
  if (part.mark === '|' && (mode === 'photo' || opensWithPhoto)) return 'photo'
  // names after a photo label are photographers, sources after a source label are sources, until another mark
  if ((mode === 'photo' || mode === 'helper' || mode === 'source' || mode === 'agency') && part.mark === ',')
    return mode
  return part.mark === '(' ? 'agency' : 'none'
}

/** `(Ngọc Hân - Thanh Tùng)`: a line of nothing but names in brackets, two or more. */
function areNamesInBrackets(parts: readonly Part[], names: NameWords): boolean {
  if (parts.length < 2 || parts[0]!.mark !== '(') return false
  return parts.every(
    ({label, mark, text, known}, n) =>
      label === 'none' && !known && (n === 0 || mark === '-' || mark === ',') && nameShape(text, names) === 'name'
  )
}

/** What a part is, by the label it stands under and by its look. */
function kindOf(part: Part, mode: Kind, parts: readonly Part[], names: NameWords): Kind {
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
function isNote({text}: Part, author: Part, names: NameWords): boolean {
  if (nameShape(author.text, names) !== 'name') return false
  if (names.reporterWords.includes(text.toLowerCase())) return true
  return isSmallLetter(text[0]!) && text.split(' ').length <= mostInNote && !isDomain(text)
}

const mostInNote = 5

/**
 * The name that stands before what a person is, with nothing between: `Ruth Ellingham North of England correspondent`,
 * `By Catherine Moss Executive Editor`, `한지섭 기자`. Where the name ends no mark tells, so it is taken to be two words long.
 */
function nameBeforeRole({text, label}: Part, next: Part | undefined, names: NameWords): string | undefined {
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
function isBeside(part: Part, before: Part, names: NameWords): boolean {
  return isOutletBeside(part, names) || isDesk(part, before) || isOffice(part, names)
}

/** An outlet beside its author, parted by a bar, a dot or a dash: `Ida Brook | Ridge Courier`, `… - detikJatim`. */
function isOutletBeside({mark, text}: Part, {never}: NameWords): boolean {
  if (mark !== '|' && mark !== '-') return false
  if (/^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(text)) return true
  return isSourceName(text) && text.split(/\s+/).some((word) => isWordOf(never, hashWord(word)))
}

/** A desk of the agency named before it: `Minh Long/VOV - Trung tâm Tin`. */
function isDesk({mark, text}: Part, before: Part): boolean {
  return mark === '-' && before.known && isSourceName(text)
}

/** What a person is, behind a comma: `Ida Brook, Senior Reviewer`. */
function isOffice({mark, text}: Part, {never}: NameWords): boolean {
  return mark === ',' && text.length <= 60 && text.split(/\s+/).some((word) => isWordOf(never, hashWord(word)))
}

/** True where a name is a person's rather than an outlet's. */
export function isPerson(text: string, names: NameWords): boolean {
  return nameShape(text, names) === 'name' && hasFamilyName(text, names)
}

function takeApart(line: string, words: CreditWords): Part[] {
  const tokens = tokenise(line)
  const parts: Part[] = []
  let mark = ''
  let label: Kind = 'none'
  let known = false
  let from = -1
  let to = -1
  const flush = (): void => {
    const text = from < 0 ? '' : trimMarks(line.slice(from, to))
    if (text !== '' || label !== 'none') parts.push({label, mark, text, known})
    label = 'none'
    known = false
    from = -1
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const found = token.kind === 'word' ? labelAt(words, tokens, i) : undefined
    const hit = found && isLabelPlace(line, tokens, i, from, found) ? found : undefined
    const ignored = hit?.label === 'button' && from < 0 && label === 'none' && parts.length === 0 && mark === ''
    if (hit && hit.label !== 'agency' && !ignored) {
      flush()
      if (parts.length === 0) mark = ''
      label = hit.label
      i = hit.next
      if (hit.label === 'roleWord') flush()
      continue
    }
    if (hit?.label === 'agency' && from < 0)
      known = !isSmall(line, tokens, hit.next) || !isSmall(line, tokens, hit.next + 1)
    // `By HOLLIS GRAHAM Associated Press`
    if (
      hit?.label === 'agency' &&
      label === 'author' &&
      from >= 0 &&
      isNameBefore(line, from, to, hit, tokens, words)
    ) {
      flush()
      mark = '/'
      known = true
    }
    const named = label === 'source' || mark === '/'
    // `Theo Đời sống & Pháp luật` names one outlet
    const inName = named && (token.kind === 'word' || isMark(token, ampersand))
    const separator = inName ? '' : separatorAt(line, tokens, i, words)
    if (label === 'author' && from >= 0 && separator === '' && endsName(line, token, from, to, words)) {
      flush()
      mark = ' '
      from = token.start
      to = token.end
    } else if (separator !== '') {
      flush()
      mark = separator
    } else {
      if (from < 0) from = token.start
      to = token.end
    }
    i++
  }
  flush()
  return parts
}

/** True if `[from, to)` is a name and the agency behind it ends the line or has a mark behind it. */
function isNameBefore(
  line: string,
  from: number,
  to: number,
  {next}: LabelHit,
  tokens: readonly Token[],
  {names}: CreditWords
): boolean {
  return (tokens[next]?.kind ?? 'mark') === 'mark' && nameShape(line.slice(from, to), names) === 'name'
}

/** True for a word in small letters: behind the name of an outlet two of them begin what it says. */
function isSmall(line: string, tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === 'word' && !isCapitalised(line, tokens[i])
}

/** A label begins a part, or is a capitalised word in the middle of one. */
function isLabelPlace(line: string, tokens: readonly Token[], i: number, from: number, hit: LabelHit): boolean {
  if (from < 0) return true
  // `Minh Châu thực hiện`: how a text was made may stand behind the name
  if (hit.label === 'roleWord' && (tokens[hit.next]?.kind ?? 'mark') === 'mark') return true
  const token = tokens[i]!
  const isCapital = line[token.start] !== line[token.start]!.toLowerCase()
  return isCapital && tokens[i - 1]!.end < token.start
}

/** Words of a name that nothing but its look ends, at most. */
const mostWords = 3

/**
 * True for what ends the name `[from, to)` behind its label without any mark: a figure, a small word, a full stop. `By Ida
 * Brook 4 min read`, `Posted by Ida Brook on Monday`, `By Ida Brook. Last updated`. Not in a sentence, which ends with a
 * full stop, and not behind more words than a name has as a rule.
 */
function endsName(line: string, token: Token, from: number, to: number, {names}: CreditWords): boolean {
  const isSmall = token.kind === 'word' && isSmallLetter(line[token.start]!) && !isWordIn(token, names.particles)
  if (token.kind !== 'number' && !isSmall && !isMark(token, fullStop)) return false
  const name = line.slice(from, to)
  if (line.trimEnd().endsWith('.')) return false
  if (token.kind === 'number' && isOutletName(name, names)) return true
  if (nameShape(name, names) !== 'name') return false
  if (name.split(' ').filter((word) => !isWordOf(names.particles, hashWord(word))).length > mostWords) return false
  return token.kind !== 'mark' || /\p{Ll}{3}$/u.test(name)
}

const [fullStop, colon, hyphen, ampersand] = [46, 58, 45, 38]
const openBrackets = unitsOf('([')
const closeBrackets = unitsOf(')]')
const bars = unitsOf('/|')
const bullets = unitsOf('•·●⋅∙')
const commas = unitsOf(',;&')
const dashes = unitsOf('-–—')

/** The mark that parts credits at token `i`; hyphens do only with space around them. */
function separatorAt(line: string, tokens: readonly Token[], i: number, words: CreditWords): string {
  const token = tokens[i]!
  if (token.kind === 'word') return isJoiner(line, tokens, i, words) ? ',' : ''
  if (token.kind === 'number') return ''
  if (isOneOf(token, openBrackets)) return '('
  if (isOneOf(token, closeBrackets)) return '.'
  if (isOneOf(token, bars)) return line[token.start]!
  if (isOneOf(token, bullets)) return '-'
  if (isOneOf(token, commas)) return ','
  if (isMark(token, colon)) return ':'
  const spaced = line[token.start - 1] === ' ' || line[token.end] === ' ' || token.start === 0
  return isOneOf(token, dashes) && (spaced || !isMark(token, hyphen)) ? '-' : ''
}

/** True for a word between two names: `Mary Quill and Tom Reed`. */
function isJoiner(line: string, tokens: readonly Token[], i: number, {joiners, names}: CreditWords): boolean {
  const token = tokens[i]!
  if (!isWordIn(token, joiners)) return false
  // a capital alone is an initial: `Jan A. Novák`
  if (token.end - token.start === 1 && isCapitalised(line, token)) return false
  // `Ortega y Gasset` is one, `Ana Ruiz y Juan Soler` are two
  return !isWordIn(token, names.particles) || (isCapitalised(line, tokens[i + 1]) && isCapitalised(line, tokens[i + 2]))
}

function isCapitalised(line: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && (charClass[line.charCodeAt(token.start)]! & UPPER) !== 0
}

function trimMarks(text: string): string {
  let start = 0
  while (start < text.length && isEdge(text, start, `"“”'‘*_.:–—-`)) start++
  let end = text.length
  while (end > start && isEdge(text, end - 1, '"“”*_:–—-')) end--
  const trimmed = text.slice(start, end)
  return trimmed.endsWith('.') ? trimmed.replace(/(?<=\p{Ll}{3})\.+$/u, '') : trimmed
}

function isEdge(text: string, at: number, marks: string): boolean {
  return (charClass[text.charCodeAt(at)]! & SPACE) !== 0 || marks.includes(text[at]!)
}
