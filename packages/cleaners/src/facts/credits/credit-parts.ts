/** The parts of a line of credits, before it is asked what each of them is. */
import {charClass, SPACE, UPPER} from '@copydesk/core'
import {hashWord, isWordOf} from '../../look/word-set.js'
import {isMark, isOneOf, isWordIn, type Token, tokenise, unitsOf} from '../tokens.js'
import {type CreditWords, type LabelHit, labelAt} from './credit-words.js'
import {isSmallLetter} from './glued-names.js'
import {nameShape} from './names.js'
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

/** Takes a line of credits apart at its marks and labels; a name behind a label also ends where its look tells. */
export function partsOf(line: string, words: CreditWords): readonly CreditPart[] {
  const tokens = tokenise(line)
  const parts: CreditPart[] = []
  let mark = ''
  let label: PartKind = 'none'
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
    const isAgency = hit?.label === 'agency'
    if (isAgency && from < 0) known = !isSmall(line, tokens, hit.next) || !isSmall(line, tokens, hit.next + 1)
    // `By HOLLIS GRAHAM Associated Press`
    if (isAgency && label === 'author' && from >= 0 && isNameBefore(line, from, to, hit, tokens, words)) {
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
