/** The parts of a line of credits, before it is asked what each of them is. */
import {charClass, SPACE, UPPER} from '@copydesk/core'
import {unitsOf} from '../../look/units.js'
import {hashWord, isWordOf} from '../../look/word-set.js'
import {isMark, isOneOf, isWordIn, type Token, tokenise} from '../tokens/tokens.js'
import {type CreditWords, type LabelHit, labelAt} from './credit-words.js'
import {isSmallLetter} from './glued-names.js'
import {nameShape, withoutReporter} from './names.js'
import {isOutletName} from './outlet-names.js'

/** What a label says of the part behind it, or what a part is. */
export type PartKind = 'author' | 'helper' | 'agency' | 'source' | 'photo' | 'roleWord' | 'button' | 'none'

/** A part of a line of credits, between two of its marks or labels. */
export interface CreditPart {
  /** The label in front, else `none`. */
  readonly label: PartKind
  /** Mark in front: `(`, `/`, `|`, `-`, `,` or nothing; a space where a name ended without one. */
  readonly mark: string
  readonly text: string
  /** True where it begins with the name of an agency. */
  readonly known: boolean
}

/** A line of credits with all that its parts are told by. */
interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: CreditWords
}

/** The part that is being read. */
interface OpenPart {
  label: PartKind
  mark: string
  known: boolean
  /** Offsets of its text; `from` is -1 before it has any. */
  from: number
  to: number
}

/** Takes a line of credits apart at its marks and labels; a name behind a label also ends where its look tells. */
export function partsOf(text: string, words: CreditWords): readonly CreditPart[] {
  const line: Line = {text, tokens: tokenise(text), words}
  const parts: CreditPart[] = []
  const open: OpenPart = {label: 'none', mark: '', known: false, from: -1, to: -1}
  for (let i = 0; i < line.tokens.length; ) {
    const hit = labelInPlace(line, i, open)
    if (hit && hit.label !== 'agency' && !(hit.label === 'button' && opensLine(open, parts))) {
      close(line, open, parts)
      if (parts.length === 0) open.mark = ''
      open.label = hit.label
      // a role has no text of its own
      if (hit.label === 'roleWord') close(line, open, parts)
      i = hit.next
    } else {
      if (hit?.label === 'agency') meetAgency(line, hit, open, parts)
      addToken(line, i, open, parts)
      i++
    }
  }
  close(line, open, parts)
  return parts
}

/** Ends the part that is read, if it says anything; the next one keeps its mark until there is another. */
function close({text, words}: Line, open: OpenPart, parts: CreditPart[]): void {
  const {label, mark, known, from, to} = open
  const part = {label, mark, text: from < 0 ? '' : withoutReporter(trimMarks(text.slice(from, to)), words.names), known}
  if (part.text !== '' || label !== 'none') parts.push(part)
  open.label = 'none'
  open.known = false
  open.from = -1
}

/** True before anything of the line is read: a button there says nothing. */
function opensLine({label, mark, from}: OpenPart, parts: readonly CreditPart[]): boolean {
  return from < 0 && label === 'none' && mark === '' && parts.length === 0
}

/** Notes that the part begins with the name of an agency, or ends a labelled author before it. */
function meetAgency(line: Line, hit: LabelHit, open: OpenPart, parts: CreditPart[]): void {
  if (open.from < 0) {
    // two small words behind it begin what the outlet says
    open.known = !isSmall(line, hit.next) || !isSmall(line, hit.next + 1)
    return
  }
  // `By HOLLIS GRAHAM Associated Press`
  if (open.label !== 'author' || !isNameBefore(line, open, hit)) return
  close(line, open, parts)
  open.mark = '/'
  open.known = true
}

/** Adds token `i` to the part that is read, or ends it there. */
function addToken(line: Line, i: number, open: OpenPart, parts: CreditPart[]): void {
  const token = line.tokens[i]!
  const named = open.label === 'source' || open.mark === '/'
  // `Theo Đời sống & Pháp luật` names one outlet
  const inName = named && (token.kind === 'word' || isMark(token, ampersand))
  const separator = inName ? '' : separatorAt(line, i)
  if (separator !== '') {
    close(line, open, parts)
    open.mark = separator
    return
  }
  if (open.label === 'author' && open.from >= 0 && endsName(line, token, open)) {
    close(line, open, parts)
    open.mark = ' '
  }
  if (open.from < 0) open.from = token.start
  open.to = token.end
}

/** True if the part is a name and the agency behind it ends the line or has a mark behind it. */
function isNameBefore({text, tokens, words}: Line, {from, to}: OpenPart, {next}: LabelHit): boolean {
  return (tokens[next]?.kind ?? 'mark') === 'mark' && nameShape(text.slice(from, to), words.names) === 'name'
}

/** True for a word in small letters. */
function isSmall(line: Line, i: number): boolean {
  return line.tokens[i]?.kind === 'word' && !isCapitalised(line, i)
}

/** The label at token `i` that begins a part, or is a capitalised word in the middle of one. */
function labelInPlace({text, tokens, words}: Line, i: number, {from}: OpenPart): LabelHit | undefined {
  const token = tokens[i]!
  const hit = token.kind === 'word' ? labelAt(words, tokens, i) : undefined
  if (!hit || from < 0) return hit
  // the last two of `L.T.H` are no `T/h`
  if (text[token.start - 1] === '.') return undefined
  // `Minh Châu thực hiện`: how a text was made may stand behind the name
  if (hit.label === 'roleWord' && (tokens[hit.next]?.kind ?? 'mark') === 'mark') return hit
  const isCapital = text[token.start] !== text[token.start]!.toLowerCase()
  return isCapital && tokens[i - 1]!.end < token.start ? hit : undefined
}

/** Words of a name that nothing but its look ends, at most. */
const mostWords = 3

/**
 * True for a token that ends the name behind its label without any mark: a figure, a small word, a full stop. `By Ida
 * Brook 4 min read`, `Posted by Ida Brook on Monday`, `By Ida Brook. Last updated`. Not in a sentence, which ends with a
 * full stop, and not behind more words than a name has as a rule.
 */
function endsName({text, words: {names}}: Line, token: Token, {from, to}: OpenPart): boolean {
  const goesOn = token.kind === 'word' && isSmallLetter(text[token.start]!) && !isWordIn(token, names.particles)
  if (token.kind !== 'number' && !goesOn && !isMark(token, fullStop)) return false
  if (text.trimEnd().endsWith('.')) return false
  const name = text.slice(from, to)
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
function separatorAt(line: Line, i: number): string {
  const {text} = line
  const token = line.tokens[i]!
  if (token.kind === 'word') return isJoiner(line, i) ? ',' : ''
  if (token.kind === 'number') return ''
  if (isOneOf(token, openBrackets)) return '('
  if (isOneOf(token, closeBrackets)) return '.'
  if (isOneOf(token, bars)) return text[token.start]!
  if (isOneOf(token, bullets)) return '-'
  if (isOneOf(token, commas)) return ','
  if (isMark(token, colon)) return ':'
  const spaced = text[token.start - 1] === ' ' || text[token.end] === ' ' || token.start === 0
  return isOneOf(token, dashes) && (spaced || !isMark(token, hyphen)) ? '-' : ''
}

/** True for a word between two names: `Mary Quill and Tom Reed`. */
function isJoiner(line: Line, i: number): boolean {
  const {joiners, names} = line.words
  const token = line.tokens[i]!
  if (!isWordIn(token, joiners)) return false
  // a capital alone is an initial: `Jan A. Novák`
  if (token.end - token.start === 1 && isCapitalised(line, i)) return false
  // `Ortega y Gasset` is one, `Ana Ruiz y Juan Soler` are two
  return !isWordIn(token, names.particles) || (isCapitalised(line, i + 1) && isCapitalised(line, i + 2))
}

function isCapitalised({text, tokens}: Line, i: number): boolean {
  const token = tokens[i]
  return token?.kind === 'word' && (charClass[text.charCodeAt(token.start)]! & UPPER) !== 0
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
