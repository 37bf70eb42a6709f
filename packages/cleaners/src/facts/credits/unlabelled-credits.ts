import {blockText, classBit, type Doc, phrasesIn, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {isStopped} from '../../look/shape.js'
import {RIGHTS, SLASH, signsOf} from '../../look/signs.js'
import {hashWord, isWordOf} from '../../look/word-set.js'
import {hasEverydayWord} from './everyday.js'
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
const behindDash = /[.!?]\s(\p{Lu}{2,}\s[-–]\s(\p{Lu}[\p{L}\p{M}.'’ -]{3,40}))$/u

/** An outlet's name and a colon before the maker's: `ABC Rural: Bridget O'Dea`. */
const behindOutlet = /^\p{Lu}{2,5}(?: [^:]+)?: (.+)$/u

/** `Credit...` before the maker, as some pages write it. */
const creditWithDots = /\bCredit\.{3}\s?(\p{Lu}[^.]{2,60})$/u

const hasDottedCredits = oncePerDoc(({text}: Doc): boolean => text.includes('Credit...'))

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
  if (signs & RIGHTS) {
    const maker = afterRights.exec(blockText(doc, i))?.[1]
    return maker === undefined ? undefined : found(maker, `\`©\` names`, 0.97)
  }
  if (wordCount(doc, i) > mostWords) return undefined
  const dotted = hasDottedCredits(doc) ? creditWithDots.exec(blockText(doc, i))?.[1] : undefined
  if (dotted !== undefined) return found(dotted, '`Credit...` names', 0.97)
  if (i >= doc.last) return undefined
  const isNamed = (doc.hits.classes[i]! & classBit.agency) !== 0
  const last = doc.units[doc.layout.end[i]! - 1]
  const closed = last === closingBracket || last === closingSquare
  const mayBeDashed = isNamed && !closed && hasDashNearEnd(doc, i)
  if (!closed && !mayBeDashed && !(isNamed && signs & SLASH)) return nameBehind(doc, i)
  const text = blockText(doc, i)
  const names = nameWordsOf(doc)
  const dashed = mayBeDashed ? behindDash.exec(text) : null
  if (dashed && nameShape(dashed[2]!, names) === 'name' && agencyAtEnd(doc, i, dashed[1]!) !== undefined)
    return found(dashed[1]!, 'at the end stands', 0.93)
  if (!closed && !(signs & SLASH)) return nameBehind(doc, i)
  const inBrackets = closed ? bracketed.exec(text)?.[1] : undefined
  const office = inBrackets && agencyAtEnd(doc, i, inBrackets)
  if (inBrackets !== undefined && isMaker(inBrackets, office, names)) {
    const sure = inBrackets.includes('/') || office !== undefined || isNamedWithOutlet(inBrackets, names)
    if (!sure && (wordCount(doc, i) < fewestWords || !isPersonOrOffice(inBrackets, names))) return undefined
    return found(inBrackets, 'in brackets behind the full stop stands', sure ? 0.95 : 0.85)
  }
  const other = closed && inBrackets === undefined ? behindWords.exec(text) : null
  if (other) {
    const maker = other[1] ?? other[2]!
    const isOffice = agencyAtEnd(doc, i, maker) === maker
    if (isOffice || (isMaker(maker, undefined, names) && (other[1] !== undefined || isNamedWithOutlet(maker, names)))) {
      return found(maker, 'in brackets at the end stands', 0.9)
    }
  }
  const pair = isNamed && signs & SLASH ? slashed.exec(text)?.[1] : undefined
  const agency = pair && agencyAtEnd(doc, i, pair)
  // what stands before the agency is the caption's last word rather than a name
  return agency
    ? found(isBeforeSlash(agency, pair) ? agency + pair.slice(pair.indexOf('/')) : pair, 'at the end stands', 0.93)
    : undefined
}

/** A full stop, and behind it two words or more with a capital, which nothing ends. */
const behindStop = /\p{Ll}\.["”’»)]?\s?((?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+)$/u

/** A name behind the full stop of a line that goes on with no other: `… on Friday night. Jonas Wray`. */
function nameBehind(doc: Doc, i: number): UnlabelledCredit | undefined {
  const signed = doc.locale.lang === doc.lang && doc.locale.words.signedAtEnd
  if (signed || wordCount(doc, i) < fewestBefore || doc.words.capitals[i]! < 3 || isStopped(doc, i)) return undefined
  const maker = behindStop.exec(blockText(doc, i))?.[1]
  const end = doc.layout.end[i]!
  if (maker === undefined || nameShape(maker, nameWordsOf(doc)) !== 'name') return undefined
  return hasEverydayWord(doc, i, end - maker.length, end) ? undefined : found(maker, 'behind the full stop stands', 0.9)
}

/** Words of a caption with the name behind it, at least. */
const fewestBefore = 8

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

const [closingBracket, closingSquare, hyphen, dash, space] = [41, 93, 45, 0x2013, 32]

function found(maker: string, because: string, confidence: number): UnlabelledCredit {
  return {maker, because: `${because} \`${maker.trim()}\``, confidence}
}

/** A few words, each with a capital but the small ones of names and the agency's, which writes itself as it likes; no figures. */
function isMaker(text: string, agency: string | undefined, {particles, officeWords}: NameWords): boolean {
  const words = text.split(/[\s/,|]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 8 || /\d/u.test(text)) return false
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
