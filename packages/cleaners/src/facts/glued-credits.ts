import {CLOSER, charClass, type Doc, SPACE, TERMINAL, UPPER} from '@copydesk/core'
import {oncePerDoc} from '../look/memo.js'
import {readGlued} from './credit-lines.js'
import {creditWordsOf} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'
import {mayBeNames, mayHaveGluedLabel, mayHaveLabel} from './may-be-credits.js'
import {hasFamilyName} from './names.js'
import {wordsFrom} from './token-words.js'

/** Credits that follow the last sentence of a paragraph on its own line: `… Twitter.Minh PhươngTheo AFP`. */
export interface GluedCredits {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly credits: Credits
}

/** Credits are looked for in so many characters at the end of a paragraph. */
const longest = 90

/** The credits glued to the end of the article’s last paragraphs. */
export const gluedCreditsOf: (doc: Doc) => readonly GluedCredits[] = oncePerDoc((doc: Doc): readonly GluedCredits[] => {
  for (let i = doc.last; i >= doc.first && i > doc.last - 3 && i >= 0; i--) {
    const found = readEnd(doc, i)
    if (found) return [found]
  }
  return []
})

function readEnd(doc: Doc, block: number): GluedCredits | undefined {
  const [from, end] = [doc.layout.start[block]!, doc.layout.end[block]!]
  if (end - from < 30) return undefined
  const words = creditWordsOf(doc)
  for (const start of sentenceEnds(doc.text, Math.max(from, end - longest), end)) {
    const range = wordsFrom(doc, block, start)
    const glued = mayHaveGluedLabel(doc, range)
    if (!glued && !mayHaveLabel(doc, range) && !mayBeNames(doc, range, start)) continue
    const tail = doc.text.slice(start, end).trim()
    if (tail.length < 3) continue
    const credits = (glued ? readGlued(tail, words) : undefined) ?? readCredits(tail, words)
    if (!credits || !(credits.labelled || credits.authors.every((name) => hasFamilyName(name, words.names)))) continue
    if (credits.authors.length === 0 && !credits.agency) continue
    return {
      block,
      start: start + (doc.text.slice(start, end).length - doc.text.slice(start, end).trimStart().length),
      end,
      credits
    }
  }
  return undefined
}

/** Offsets after the full stops in `[from, to)`, before a capital or a bracket. */
function sentenceEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = []
  for (let i = from; i < to - 1; i++) {
    if (!(charClass[text.charCodeAt(i)]! & TERMINAL)) continue
    let at = i + 1
    while (at < to && charClass[text.charCodeAt(at)]! & CLOSER) at++
    let next = at
    while (next < to && charClass[text.charCodeAt(next)]! & SPACE) next++
    if (next < to && (charClass[text.charCodeAt(next)]! & UPPER || text[next] === '(')) ends.push(at)
  }
  return ends
}
