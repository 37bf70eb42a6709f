/** What a part of a line of credits is: by the label it stands under, by the parts about it, and by its look. */
import {hashWord, isWordOf} from '../../look/word-set.js'
import {isDomain} from '../urls.js'
import type {CreditPart, PartKind} from './credit-parts.js'
import {isSmallLetter} from './glued-names.js'
import {hasNoCase, type NameShape, type NameWords, nameShape} from './names.js'
import {withoutOffice} from './offices.js'
import {hasFigure, isCapital, isFigures, isOneName, isOutletName, isSourceName} from './outlet-names.js'

/** How the names from this part on are meant; on a line that opens with a picture's maker bars part pictures. */
export function nextMode(part: CreditPart, mode: PartKind, opensWithPhoto: boolean): PartKind {
  if (part.label !== 'none' && part.label !== 'roleWord') return part.label
  if (part.mark === '/') return 'agency'
  if (part.mark === '|' && (mode === 'photo' || opensWithPhoto)) return 'photo'
  // a list goes on as it began: photographers, sources; what stands behind an author's comma must show what it is
  if (part.mark === ',' && mode !== 'author') return mode
  return part.mark === '(' ? 'agency' : 'none'
}

/** What a part is, meant as `mode` says; `none` where it has no place in a line of credits. */
export function kindOf(part: CreditPart, mode: PartKind, parts: readonly CreditPart[], names: NameWords): PartKind {
  const {text} = part
  if (part.label === 'roleWord') return 'roleWord'
  const shape = nameShape(text, names)
  if (mode === 'helper' || mode === 'photo') return shape !== 'none' || isSourceName(text) ? mode : 'none'
  if (mode === 'source') return kindOfSource(part, shape, parts, names)
  if (part.known) return 'agency'
  // `(Theo Telegraph - 6/2017)`
  if (isFigures(text) && parts.some(({label}) => label === 'source')) return 'roleWord'
  if (mode !== 'agency') return kindOfName(part, shape, mode, names)
  return isPlaceOfAuthor(part, parts, names) ? 'roleWord' : kindOfAgency(part, parts[0]!, names)
}

/** A source, or the author before it: `Theo Huyền (VnExpress)`, where a single word is a name if the agency is known. */
function kindOfSource(part: CreditPart, shape: NameShape, parts: readonly CreditPart[], names: NameWords): PartKind {
  const outlet = parts.find((other) => other !== part && isOutletBehind(other, part === parts[0]))
  if (outlet && !part.known) {
    if (shape === 'name' || (outlet.known && outlet.mark === '(' && isOneName(part.text))) return 'author'
  }
  return part.known || isSourceName(withoutOffice(part.text, names)) || isUncasedName(part.text) ? 'source' : 'none'
}

/** An outlet behind a slash or in brackets. Behind the first part it may have a label: `Theo Hạ Vy (Dịch từ Sohu)`. */
function isOutletBehind({label, mark, text}: CreditPart, isFirst: boolean): boolean {
  if (text === '' || isFigures(text)) return false
  if (label === 'source') return isFirst && mark === '('
  return label === 'none' && (mark === '(' || mark === '/')
}

/** What stands in brackets or behind a slash: an agency, a note on the author, a date. */
function kindOfAgency(part: CreditPart, first: CreditPart, names: NameWords): PartKind {
  const {mark, text} = part
  // `Hồng Vân (từ New York)`, `Kim Ngân (CTV)`
  if (mark === '(' && isNote(part, first, names)) return 'roleWord'
  if (isFigures(text)) return 'roleWord'
  return isSourceName(text) && !(mark === '/' && hasFigure(text)) ? 'agency' : 'none'
}

/** `Clément Vasseur (Saint-Orbe, envoyé spécial)`: a place, and behind it in small letters what the author does there. */
function isPlaceOfAuthor(part: CreditPart, parts: readonly CreditPart[], names: NameWords): boolean {
  const next = parts[parts.indexOf(part) + 1]
  if (part.mark !== '(' || next?.mark !== ',' || next.known) return false
  const isPost = next.label === 'roleWord' || isSmallLetter(next.text[0] ?? '')
  return isPost && nameShape(parts[0]!.text, names) === 'name' && next.text.split(' ').length <= mostInNote
}

/** UTF-16 units of a name of one word or in a script without capitals, at most. */
const longestOneName = 30

/** What stands under the label of an author, or under none. */
function kindOfName({label, mark, text}: CreditPart, shape: NameShape, mode: PartKind, names: NameWords): PartKind {
  if (isDomain(text)) return 'agency'
  // degrees behind a name: `Jane Doe, MD, RDN`
  if (shape === 'initials' && mark === ',') return 'roleWord'
  if (shape !== 'none') return 'author'
  // `By Harbour Post News`: words that are in nobody's name make it an outlet's
  if (label === 'author' && isOutletName(text, names)) return 'agency'
  if (mode !== 'author' || text.length > longestOneName) return 'none'
  return isUncasedName(text) || isOneName(text) ? 'author' : 'none'
}

/** True for a name in a script without capitals, as far as can be told; `文章关键词：` is a label. */
function isUncasedName(text: string): boolean {
  return text.length <= longestOneName && hasNoCase(text) && !/[:：]$/.test(text)
}

/** Words of a note, at most. */
const mostInNote = 5

/** A few words in small letters, or the word for a reporter, in brackets behind a name. */
function isNote({text}: CreditPart, author: CreditPart, names: NameWords): boolean {
  if (nameShape(author.text, names) !== 'name') return false
  if (names.reporterWords.includes(text.toLowerCase())) return true
  return isSmallLetter(text[0]!) && text.split(' ').length <= mostInNote && !isDomain(text)
}

/** Words of a name and an office behind it, at least and at most; a name alone is two of them. */
const [fewestWithOffice, mostWithOffice] = [3, 8]

/** Letters of a name in a script without capitals. */
const [fewestUncased, mostUncased] = [2, 4]

/**
 * The name that stands before what a person is, with nothing between: `Ruth Ellingham North of England correspondent`,
 * `By Catherine Moss Executive Editor`, `한지섭 기자`. Where the name ends no mark tells, so it is taken to be two words long.
 */
export function nameBeforeRole(
  {text, label}: CreditPart,
  next: CreditPart | undefined,
  names: NameWords
): string | undefined {
  if (label !== 'none' && label !== 'author') return undefined
  const words = text.split(/\s+/)
  const role = next?.label === 'roleWord'
  if (hasNoCase(text)) {
    const isName = words.length === 1 && text.length >= fewestUncased && text.length <= mostUncased
    return role && isName ? text : undefined
  }
  if (words.length < fewestWithOffice || words.length > mostWithOffice || nameShape(text, names) === 'name')
    return undefined
  if (!role && !(label === 'author' && words.some((word) => isCapital(word) && isWordOf(names.never, hashWord(word)))))
    return undefined
  const name = words.slice(0, 2).join(' ')
  return nameShape(name, names) === 'name' ? name : undefined
}

/** What may stand behind an author and is none: the outlet, a desk of it, an office. */
export function isBeside(part: CreditPart, before: CreditPart, names: NameWords): boolean {
  return isOutletBeside(part, names) || isDesk(part, before) || isOffice(part, names)
}

/** An outlet beside its author, parted by a bar, a dot or a dash: `Ida Brook | Ridge Courier`, `… - detikJatim`. */
function isOutletBeside({mark, text}: CreditPart, {never}: NameWords): boolean {
  if (mark !== '|' && mark !== '-') return false
  if (/^\p{L}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(text)) return true
  return isSourceName(text) && text.split(/\s+/).some((word) => isWordOf(never, hashWord(word)))
}

/** A desk of the agency named before it: `Minh Long/VOV - Trung tâm Tin`. */
function isDesk({mark, text}: CreditPart, before: CreditPart): boolean {
  return mark === '-' && before.known && isSourceName(text)
}

/** UTF-16 units of what a person is, at most. */
const longestOffice = 60

/** What a person is, behind a comma: `Ida Brook, Senior Reviewer`. */
function isOffice({mark, text}: CreditPart, {never}: NameWords): boolean {
  return (
    mark === ',' && text.length <= longestOffice && text.split(/\s+/).some((word) => isWordOf(never, hashWord(word)))
  )
}
