import {blockText, charClass, classBit, type Doc, phrasesIn, SPACE, UPPER, wordCount} from '@copydesk/core'
import {ownPack} from '../../look/own-pack.js'
import {isStopped} from '../../look/shape.js'
import {RIGHTS, SLASH, signsOf} from '../../look/signs.js'
import {hashWord, isWordOf} from '../../look/word-set.js'
import {hasEverydayWord} from './everyday-words.js'
import {type NameWords, nameShape, nameWordsOf} from './names.js'

/** The maker of a picture, named at the end of its caption without any label. */
export interface UnlabelledCredit {
  readonly maker: string
  readonly because: string
  readonly confidence: number
}

/** Words of a caption, at most: a longer block that ends so is a paragraph of an agency's report. */
const mostWords = 60

/** Words of a caption that ends in an unknown name, at least: a shorter line is a remark. */
const fewestWords = 12

/** What follows `©`: a name. A year makes it the imprint's. */
const afterRights = /^.{8,}[^\d\s]\s*©\s?(\p{L}[^©\d]{1,50})$/su

/** Brackets behind the last full stop. */
const bracketed = /[.!?…]["”’»]?\s*\(([^()]{2,60})\)\.?$/u

/** Square brackets with a slash, or round ones, behind words without a full stop: `… on Tuesday [Hassan Guyo/Anadolu]`. */
const behindWords = /[^.!?…\s]["”’»]?\s*(?:\[([^[\]]{2,30}\/[^[\]]{2,30})\]|\(([^()]{2,40})\))$/u

/** An agency in capitals, a dash and a name behind the full stop: `… on Monday. REUTERS - Yves Herman`. */
const withDash = /[.!?]\s(\p{Lu}{2,}\s[-–]\s(\p{Lu}[\p{L}\p{M}.'’ -]{3,40}))$/u

/** An outlet's name and a colon before the maker's: `ABC Rural: Bridget O'Dea`. */
const behindOutlet = /^\p{Lu}{2,5}(?: [^:]+)?: (.+)$/u

/** The last words of a block, parted by a slash: `EFE/ J.J. Guillén`, `Friso Gentsch/dpa`. */
const slashed =
  /(?:^|[\s(])((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){0,3}[\p{L}\p{M}.'’-]{2,25}\s?\/\s?(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){0,3}[\p{L}\p{M}.'’-]{2,25})\)?$/u

/**
 * Reads who made the picture from the end of its caption: behind `©` (`… nach dem Brand. © dpa | Jens Kalaene`), in
 * brackets behind the full stop (`… during the vote. (Adel Hana/The Associated Press)`), with an agency and a slash
 * (`… tras la foto de familia. EFE/ J.J. Guillén`). The last block of the text may so name the source of the report.
 */
export function unlabelledCredit(doc: Doc, i: number): UnlabelledCredit | undefined {
  const signs = signsOf(doc)[i]!
  if (signs & RIGHTS) return behindRights(doc, i)
  if (wordCount(doc, i) > mostWords) return undefined
  if (i >= doc.last) return undefined
  const isNamed = (doc.hits.classes[i]! & classBit.agency) !== 0
  const hasPair = isNamed && (signs & SLASH) !== 0
  const last = doc.units[doc.layout.end[i]! - 1]
  if (last === closingBracket || last === closingSquare)
    return inBrackets(doc, i) ?? (hasPair ? besideSlash(doc, i) : undefined)
  return (isNamed ? behindDash(doc, i) : undefined) ?? (hasPair ? besideSlash(doc, i) : nameBehind(doc, i))
}

function behindRights(doc: Doc, i: number): UnlabelledCredit | undefined {
  const maker = afterRights.exec(blockText(doc, i))?.[1]
  return maker === undefined ? undefined : found(maker, '`©` names', 0.97)
}

function behindDash(doc: Doc, i: number): UnlabelledCredit | undefined {
  const match = hasDashNearEnd(doc, i) ? withDash.exec(blockText(doc, i)) : null
  if (!match || nameShape(match[2]!, nameWordsOf(doc)) !== 'name') return undefined
  return agencyAtEnd(doc, i, match[1]!) === undefined ? undefined : found(match[1]!, 'at the end stands', 0.93)
}

function inBrackets(doc: Doc, i: number): UnlabelledCredit | undefined {
  const text = lastBrackets(doc, i)
  const maker = bracketed.exec(text)?.[1]
  if (maker !== undefined) return behindStop(doc, i, maker)
  const [, pair, alone] = behindWords.exec(text) ?? []
  const other = pair ?? alone
  if (other === undefined) return undefined
  const names = nameWordsOf(doc)
  const isOffice = agencyAtEnd(doc, i, other) === other
  const isPair = isMaker(other, undefined, names) && (pair !== undefined || isNamedWithOutlet(other, names))
  return isOffice || isPair ? found(other, 'in brackets at the end stands', 0.9) : undefined
}

/**
 * The end of a block, from the word before its last brackets on, with what may stand behind that word: expressions that
 * only the end can match would be tried from every character of the block.
 */
function lastBrackets({text, units, layout}: Doc, i: number): string {
  const [start, end] = [layout.start[i]!, layout.end[i]!]
  const opening = units[end - 1] === closingSquare ? openingSquare : openingBracket
  let from = end - 1
  while (from > start && units[from] !== opening) from--
  while (from > start && charClass[units[from - 1]!]! & SPACE) from--
  return text.slice(Math.max(start, from - wordAndQuote), end).replace(/\s+/gu, ' ')
}

/** UTF-16 units of the last letter or stop before brackets and a quotation mark behind it. */
const wordAndQuote = 3

/** The maker in brackets behind the last full stop; without an outlet beside it only a name behind a whole caption is one. */
function behindStop(doc: Doc, i: number, maker: string): UnlabelledCredit | undefined {
  const names = nameWordsOf(doc)
  const office = agencyAtEnd(doc, i, maker)
  if (!isMaker(maker, office, names)) return undefined
  const isSure = maker.includes('/') || office !== undefined || isNamedWithOutlet(maker, names)
  if (!isSure && (wordCount(doc, i) < fewestWords || !isPersonOrOffice(maker, names))) return undefined
  return found(maker, 'in brackets behind the full stop stands', isSure ? 0.95 : 0.85)
}

function besideSlash(doc: Doc, i: number): UnlabelledCredit | undefined {
  const pair = slashed.exec(blockText(doc, i))?.[1]
  const agency = pair && agencyAtEnd(doc, i, pair)
  if (!agency) return undefined
  // what stands before the agency is the caption's last word rather than a name
  const maker = isBeforeSlash(agency, pair) ? agency + pair.slice(pair.indexOf('/')) : pair
  return found(maker, 'at the end stands', 0.93)
}

/** A full stop, and behind it two words or more with a capital, which nothing ends. */
const nameAtEnd = /\p{Ll}\.["”’»)]?\s?((?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+)$/u

/** A name behind the full stop of a line that goes on with no other: `… on Friday night. Jonas Wray`. */
function nameBehind(doc: Doc, i: number): UnlabelledCredit | undefined {
  const shouted = shoutedBehind(doc, i)
  if (shouted) return shouted
  const signed = ownPack(doc)?.words.signedAtEnd
  if (signed || wordCount(doc, i) < fewestBefore || doc.words.capitals[i]! < fewestCapitals || isStopped(doc, i))
    return undefined
  const maker = nameAtEnd.exec(blockText(doc, i))?.[1]
  const end = doc.layout.end[i]!
  if (maker === undefined || nameShape(maker, nameWordsOf(doc)) !== 'name') return undefined
  return hasEverydayWord(doc, i, end - maker.length, end) ? undefined : found(maker, 'behind the full stop stands', 0.9)
}

/** Words in capitals behind the full stop, two at least, that nothing ends: `… en juin. NADIA FERRAT POUR « LA GAZETTE »`. */
const shoutedAtEnd =
  /[\p{Ll}\p{Nd}]\S*\.["”’»)]?\s(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s(?:[«»/&–-]|[\p{Lu}\p{M}.'’«»/&-]+)){1,8})$/u

/** A maker in capitals behind a caption in small letters. */
function shoutedBehind(doc: Doc, i: number): UnlabelledCredit | undefined {
  const end = doc.layout.end[i]!
  const last = doc.units[end - 1]!
  // most blocks end with a full stop or a small letter
  if (!(charClass[last]! & UPPER) && last !== closingGuillemet) return undefined
  const maker = shoutedAtEnd.exec(blockText(doc, i))?.[1]
  return maker === undefined ? undefined : found(maker, 'in capitals behind the full stop stands', 0.9)
}

const closingGuillemet = 0xbb

/** Words of a caption with the name behind it, at least, and its capitals: that of the first word and those of the name. */
const [fewestBefore, fewestCapitals] = [8, 3]

/** False for most blocks at little cost: no dash with a space before it stands where a maker's name would follow. */
function hasDashNearEnd({units, layout}: Doc, i: number): boolean {
  const end = layout.end[i]!
  for (let c = end - 1; c > layout.start[i]! && c >= end - longestName; c--) {
    if ((units[c] === hyphen || units[c] === dash) && units[c - 1] === space) return true
  }
  return false
}

/** Longest name behind a dash with the dash, in UTF-16 units. */
const longestName = 44

const [openingBracket, closingBracket, openingSquare, closingSquare] = [40, 41, 91, 93]
const [hyphen, dash, space] = [45, 0x2013, 32]

function found(maker: string, because: string, confidence: number): UnlabelledCredit {
  return {maker, because: `${because} \`${maker.trim()}\``, confidence}
}

/** Words of a maker with the outlet, at most. */
const mostInMaker = 8

/** A few words, each with a capital but the small ones of names and the agency's, which writes itself as it likes; no figures. */
function isMaker(text: string, agency: string | undefined, {particles, officeWords}: NameWords): boolean {
  const words = text.split(/[\s/,|]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > mostInMaker || /\d/u.test(text)) return false
  const isSmall = (word: string): boolean =>
    isWordOf(particles, hashWord(word)) || officeWords.has(word) || word === agency
  return words.every((word, n) => /^["'’]?\p{Lu}/u.test(word) || (n > 0 && isSmall(word)))
}

/** A name for an outlet, or behind one: `Parker Nguyen for The Post`, `ABC Rural: Bridget O'Dea`. */
function isNamedWithOutlet(text: string, names: NameWords): boolean {
  const words = text.split(' ')
  const at = words.findIndex((word, n) => n > 0 && n < words.length - 1 && names.workingFor.has(word))
  const name = at > 0 ? words.slice(0, at).join(' ') : (behindOutlet.exec(text)?.[1] ?? '')
  return nameShape(name, names) === 'name'
}

/** Two words or more that are names by their look. */
function isPersonOrOffice(text: string, names: NameWords): boolean {
  return !/[!?:]/u.test(text) && text.split(',').every((part) => nameShape(part, names) === 'name')
}

/** The name of an agency in the last words, as it is written there. */
function agencyAtEnd(doc: Doc, i: number, last: string): string | undefined {
  const from = doc.layout.end[i]! - last.length - 2
  const hit = phrasesIn(doc, i, 'agency').find(({start}) => start >= from)
  return hit && doc.text.slice(hit.start, hit.end)
}

function isBeforeSlash(agency: string, pair: string): boolean {
  return pair.slice(0, pair.indexOf('/')).trimEnd().endsWith(agency)
}
