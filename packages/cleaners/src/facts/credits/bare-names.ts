/** Names that stand on a line of their own without a label: where a line that looks like one is believed. */
import {blockText, type Doc, phrasesIn, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {ownPack} from '../../look/own-pack.js'
import {hasListMark, isParagraph} from '../../look/paragraph.js'
import {isStopped} from '../../look/shape.js'
import {SLASH, signsOf} from '../../look/signs.js'
import {datelineAt, datelinesOf} from '../dates/datelines.js'
import {wordsOfBlock} from '../tokens/token-words.js'
import {findUrl} from '../urls.js'
import type {LinePlace} from './credit-line.js'
import {creditClasses, creditWordsOf} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'
import {hasEverydayWord, hasOnlyEverydayWords} from './everyday-words.js'
import {mayHaveLabel, opensAsSentence} from './may-be-credits.js'

/** A byline is short: more words than this are a sentence. */
export const longestByline = 22

/** Most words of a name above the lines about who bears it, and fewest of the paragraph that says so. */
const longestBearer = 4
const fewestAboutBearer = 8

/** Most names without a label: more are a list of people. */
const mostNames = 5

/** Initials stand so many lines below the text, at most. */
const nearText = 3

/** Names without a label: on no line that a pack knows as something else, and initials only right beside the text. */
export function mayBeBare(doc: Doc, i: number, credits: Credits, at: LinePlace): boolean {
  if (!mayStandBare(doc, i) || credits.authors.length > mostNames || !(credits.agency || isTrusted(doc, i)))
    return false
  if (at.place === 'head' && credits.authors.length === 0 && !namesAgency(doc, i)) return false
  if (credits.initials && !areInitialsAtHome(doc, i, credits, at)) return false
  if (hasNote(doc, i) && (hasNote(doc, i - 1) || hasNote(doc, i + 1))) return false
  return credits.agency !== undefined || !hasEverydayWords(doc, i)
}

const [openingBracket, closingBracket] = [40, 41]

/** True for a short line that ends with brackets and begins with something else; several are a list: `Ida Brook (knee)`. */
function hasNote({units, layout, count, words}: Doc, i: number): boolean {
  if (i < 0 || i >= count || words.digits[i]! > 0 || words.first[i + 1]! - words.first[i]! > longestByline) return false
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
  if (below - from > longestBearer || !isParagraph(doc, i + 1, fewestAboutBearer)) return false
  for (let w = from; w < below; w++) if (hash[w] !== hash[below + w - from]) return false
  return true
}

/** True for the name of an agency; that of an outlet, alone above the text, is its own on a page of its own. */
function namesAgency(doc: Doc, i: number): boolean {
  return phrasesIn(doc, i, 'agency').some(({anchor}) => anchor !== 'whole')
}

/** Initials stand right below the text; `PV`, which stands for the name of a reporter, beside other facts as well. */
function areInitialsAtHome(doc: Doc, i: number, {authors}: Credits, {place, distance}: LinePlace): boolean {
  if (place === 'tail') return distance <= nearText || isNearFurniture(doc, i)
  const {reporterWords} = creditWordsOf(doc).names
  return authors.every((name) => reporterWords.includes(name.toLowerCase())) && isCorroborated(doc, i)
}

/** True for a line that no pack knows as something else, and that is no item of a list. */
export function mayStandBare(doc: Doc, i: number): boolean {
  if (i < doc.title || (doc.hits.classes[i]! & ~creditClasses) !== 0) return false
  return !hasListMark(doc, i) || isBesideDate(doc, i)
}

/** True where the date follows, on the next item of a list or the line below it: `* Mary Quill`, `May 4, 2021`. */
function isBesideDate(doc: Doc, i: number): boolean {
  return i <= doc.first && datelineAt(doc, i + 1) !== undefined
}

/** True where a line that looks like a name is believed to be one. */
export function isTrusted(doc: Doc, i: number): boolean {
  return !isTitleCased(doc) || isRightUnderTitle(doc, i) || isSignature(doc, i) || isCorroborated(doc, i)
}

function isRightUnderTitle({title}: Doc, i: number): boolean {
  return title >= 0 && i > title && i <= title + 2
}

/** True for the line right below the text where a language signs there. */
function isSignature(doc: Doc, i: number): boolean {
  return i === doc.last + 1 && ownPack(doc)?.words.signedAtEnd === true && !isStopped(doc, i)
}

/** Words of a line that may look like a name. */
const [fewestInName, mostInName] = [2, 4]

/** Such lines of a page, at least, and the share of them that look like names on pages of capitalised labels. */
const fewestShort = 8
const mostCased = 0.35

/** True for pages whose labels are capitalised word by word: there a line that looks like a name proves little. */
const isTitleCased: (doc: Doc) => boolean = oncePerDoc((doc: Doc): boolean => {
  let short = 0
  let cased = 0
  for (let i = 0; i < doc.count; i++) {
    const words = wordCount(doc, i)
    if (words < fewestInName || words > mostInName || doc.words.digits[i]! > 0) continue
    short++
    if (doc.words.capitals[i] === words && !isShouted(doc, i)) cased++
  }
  return short >= fewestShort && cased > short * mostCased
})

function isShouted(doc: Doc, i: number): boolean {
  // one small ASCII letter settles it for most lines
  for (let c = doc.layout.start[i]!; c < doc.layout.end[i]!; c++)
    if (doc.units[c]! >= 97 && doc.units[c]! <= 122) return false
  const text = blockText(doc, i)
  return text === text.toUpperCase()
}

/** A date beside the name, a labelled source under it, or a paragraph about or an address of its bearer. */
function isCorroborated(doc: Doc, i: number): boolean {
  if (isAboveItsBearer(doc, i) || isAboveItsAddress(doc, i)) return true
  for (const {block} of datelinesOf(doc)) if (Math.abs(block - i) <= 2) return true
  for (const n of [i + 1, i + 2]) {
    if (n >= doc.count || wordCount(doc, n) > longestByline) continue
    const range = wordsOfBlock(doc, n)
    if (opensAsSentence(doc, range, doc.layout.start[n]!) || !mayHaveLabel(doc, range)) continue
    const [start, end] = [doc.layout.start[n]!, doc.layout.end[n]!]
    const url = signsOf(doc)[n]! & SLASH ? findUrl(doc.text, start, end) : undefined
    if (readCredits(doc.text.slice(start, url?.start ?? end), creditWordsOf(doc))?.labelled) return true
  }
  return false
}

/** Letters of a word of the name that the address has, at least. */
const fewestInAddress = 4

/** True for a name above a line that is the address of one so called: `tuva.hedlund@harbour.example`. */
function isAboveItsAddress(doc: Doc, i: number): boolean {
  if (i + 1 >= doc.count || wordCount(doc, i + 1) > longestByline) return false
  const address = /^([\w.-]+)@\S+$/u.exec(blockText(doc, i + 1))?.[1]?.toLowerCase()
  if (address === undefined) return false
  const words = blockText(doc, i).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/u)
  return words.some((word) => word.length >= fewestInAddress && address.includes(word))
}

/** Lines below a name in which the labels of what follows an article are looked for; no paragraph may stand between. */
const furnitureReach = 4
const fewestInParagraph = 30

/** True if labels of what follows an article stand right below: rating, tags, share, comments, related. */
export function isNearFurniture(doc: Doc, i: number): boolean {
  for (let n = i + 1; n <= i + furnitureReach && n < doc.count; n++) {
    if (isParagraph(doc, n, fewestInParagraph)) return false
    if (doc.hits.classes[n] !== 0) return true
  }
  return false
}
