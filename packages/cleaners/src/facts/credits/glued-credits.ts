import {CLOSER, charClass, classBit, type Doc, LETTER, phrasesIn, SPACE, TERMINAL, UPPER} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {ownPack} from '../../look/own-pack.js'
import {wordsFrom} from '../tokens/token-words.js'
import {creditClasses, creditWordsOf} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'
import {readGlued} from './glued-labels.js'
import {printedOnce} from './glued-names.js'
import {mayBeNames, mayHaveGluedLabel, mayHaveLabel, opensAsSentence} from './may-be-credits.js'
import {hasFamilyName, type NameWords, nameShape, nameWordsOf} from './names.js'

/** Credits that follow the last sentence of a paragraph on its own line: `… Twitter.Minh PhươngTheo AFP`. */
export interface GluedCredits {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly credits: Credits
}

/** Credits are looked for in so many UTF-16 units at the end of a paragraph, which has more than these at least. */
const longest = 90
const shortestParagraph = 30

/** UTF-16 units of credits, at least. */
const shortest = 2

/** The last paragraphs that are looked at: under the text's own end the frame may take in a line or two. */
const lastParagraphs = 3

/** The credits glued to the end of the article’s last paragraphs. */
export const gluedCreditsOf: (doc: Doc) => readonly GluedCredits[] = oncePerDoc((doc: Doc): readonly GluedCredits[] => {
  for (let i = doc.last; i >= doc.first && i > doc.last - lastParagraphs && i >= 0; i--) {
    const found = readEnd(doc, i)
    if (found) return [found]
  }
  return []
})

function readEnd(doc: Doc, block: number): GluedCredits | undefined {
  const [from, end] = [doc.layout.start[block]!, doc.layout.end[block]!]
  if (end - from < shortestParagraph) return undefined
  const words = creditWordsOf(doc)
  for (const start of sentenceEnds(doc, Math.max(from, end - longest), end)) {
    const range = wordsFrom(doc, block, start)
    if (opensAsSentence(doc, range, start)) continue
    const glued = mayHaveGluedLabel(doc, range)
    if (!glued && !mayHaveLabel(doc, range) && !mayBeNames(doc, range, start)) continue
    const tail = printedOnce(doc.text.slice(start, end))
    if (tail.length < shortest) continue
    const credits = (glued ? readGlued(tail, words) : undefined) ?? readCredits(tail, words)
    if (!credits || (credits.authors.length === 0 && !credits.agency)) continue
    const known = credits.labelled || credits.authors.every((name) => hasFamilyName(name, words.names))
    if (!known && !isSignature(doc, block, start, credits)) continue
    return {block, start: start + doc.text.slice(start, end).search(/\S/), end, credits}
  }
  return undefined
}

/**
 * True for names that nothing but their place makes a signature: behind the last sentence of a text, in a language whose
 * reporters sign with a pen name or as `PV`; elsewhere the page's own labels stand there as often. Where a phrase
 * of the pack begins, other things than names do.
 */
function isSignature(doc: Doc, block: number, start: number, {authors}: Credits): boolean {
  const signs = ownPack(doc)?.words.signedAtEnd
  if (!signs || block !== doc.last || authors.length === 0) return false
  const names = nameWordsOf(doc)
  if (!authors.every((name) => isPenName(name, names))) return false
  return !phrasesIn(doc, block).some((hit) => hit.start >= start && !(classBit[hit.class] & creditClasses))
}

function isPenName(name: string, names: NameWords): boolean {
  return nameShape(name, names) !== 'none' && name.split(' ').length <= longestPenName
}

/** Most words of a pen name. */
const longestPenName = 4

const [openBracket, closeBracket] = [40, 41]

/** Offsets in `[from, to)` at which a sentence has ended: after full stops, and after a bracket before a capital. */
function sentenceEnds({units}: Doc, from: number, to: number): number[] {
  const kindAt = (i: number): number => charClass[units[i]!]!
  const ends: number[] = []
  for (let i = from; i < to - 1; i++) {
    const stop = (kindAt(i) & TERMINAL) !== 0
    if (!stop && units[i] !== closeBracket) continue
    let at = i + 1
    while (at < to && kindAt(at) & CLOSER) at++
    // `COM.VN`, `Đ.H`: between capitals without a space a full stop ends no sentence
    if (at === i + 1 && kindAt(i - 1) & UPPER && kindAt(at) & UPPER) continue
    let next = at
    while (next < to && kindAt(next) & SPACE) next++
    // `. theo AFP`: a label may begin small behind a full stop
    if (next < to && (kindAt(next) & (stop ? LETTER : UPPER) || units[next] === openBracket)) ends.push(at)
  }
  return ends
}
