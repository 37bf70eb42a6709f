import {charClass, type Doc, SPACE} from '@copydesk/core'
import {unitsOf} from '../../look/units.js'
import type {Stretch} from '../stretch.js'
import {hasWordIn} from '../tokens/token-words.js'
import {type CreditWords, creditWordsOf} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'
import {hasEverydayWord} from './everyday-words.js'
import {readGlued} from './glued-labels.js'
import {readFields} from './labelled-fields.js'

/** A name that shares its line with the date: `Nguyên Minh - 07/03/2026 08:47`. */
export function readBesideDate(doc: Doc, block: number, date: Stretch): {credits: Credits; part: Stretch} | undefined {
  const sides = [
    [doc.layout.start[block]!, date.start],
    [date.end, doc.layout.end[block]!]
  ] as const
  for (const [start, end] of sides) {
    if (!hasWordIn(doc, block, start, end)) continue
    for (const part of stretchesOf(doc.text, start, end)) {
      const credits = readPart(doc.text.slice(part.start, part.end), creditWordsOf(doc))
      if (!credits || credits.authors.length === 0) continue
      if (credits.labelled || (!credits.initials && !hasEverydayWord(doc, block, part.start, part.end))) {
        return {credits, part}
      }
    }
  }
  return undefined
}

/** Credits beside a date; a label may have lost its space: `ByKathryn Giuffrida`. */
function readPart(text: string, words: CreditWords): Credits | undefined {
  const credits = readFields(text, words) ?? readCredits(text, words)
  return credits?.labelled ? credits : (readGlued(text, words) ?? credits)
}

/** What ends a part of a line: a mark, a dash with spaces, the end of the line with a comma or dash before it. */
const partEnd = /\s+[-–—]\s|\s*[-–—,]?\s*$|\s*[|•·●⋅∙]/uy
const mayEndPart = unitsOf('|•·●⋅∙-–—,')

/** The stretches between the marks that part a line: `|`, `·`, a dash with spaces. */
function stretchesOf(text: string, start: number, end: number): Stretch[] {
  const parts: Stretch[] = []
  const line = text.slice(start, end)
  for (let at = 0; at < line.length; ) {
    if (isBar(line[at]!)) {
      at++
      continue
    }
    const to = endOfPart(line, at)
    const part = line.slice(at, to).replace(/^[\s|,•·●⋅∙–—-]+/u, '')
    const from = start + to - part.length
    if (part.trim() !== '') parts.push({start: from, end: from + part.trimEnd().length})
    at = to
  }
  return parts
}

function isBar(char: string): boolean {
  return '|•·●⋅∙'.includes(char)
}

function endOfPart(line: string, from: number): number {
  for (let at = from + 1; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (!(charClass[unit]! & SPACE) && !mayEndPart.includes(unit)) continue
    partEnd.lastIndex = at
    if (partEnd.test(line)) return at
  }
  return line.length
}
