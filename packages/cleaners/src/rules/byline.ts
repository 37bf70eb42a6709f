/**
 * Finds who wrote the article: a name alone on the last line or between headline and text, a name with its outlet
 * (`Long Phi/VOV`), with its agency (`Minh Phương Theo AFP`) or behind a label (`Tác giả:`, `By`); and names that share a
 * line, beside the date (`Nguyên Minh - 07/03/2026 08:47`) or behind the last sentence (`… vào cuối tháng. Lam Khê`).
 *
 * Leaves alone names inside the text: what is not the date or the last sentence must be nothing but names, labels and
 * outlets, and only lines about the beginning and the end of the article count.
 */
import {blockText, type Cleaner, type Doc, defineCleaner, type Fields} from '@copydesk/core'
import type {CreditLine} from '../facts/credits/credit-line.js'
import {creditLinesOf} from '../facts/credits/credit-lines.js'
import {deskInitialsOf} from '../facts/credits/desk-initials.js'
import {gluedCreditsOf} from '../facts/credits/glued-credits.js'
import {hasFamilyName, type NameWords, nameWordsOf} from '../facts/credits/names.js'
import {datelinesOf} from '../facts/dates/datelines.js'
import {isParagraph} from '../look/paragraph.js'

export const byline: Cleaner = defineCleaner(
  {
    name: 'byline',
    role: 'byline',
    summary: 'the line that names the author'
  },
  (doc, marks) => {
    const lines = creditLinesOf(doc)
    for (const line of lines) {
      const {credits, block, part} = line
      const isNamed = credits.authors.length > 0
      const isLabel = !isNamed && credits.byline && credits.agency === undefined
      if (!isNamed && !isLabel) continue
      const because = isLabel ? `label of a byline: \`${blockText(doc, block)}\`` : reasonOf(line)
      const confidence = isBesideDate(doc, line, lines) ? 0.985 : confidenceOf(line, lines, nameWordsOf(doc))
      const fields = isLabel ? undefined : fieldsOf(line)
      if (part) marks.cut(block, part.start, part.end, {because, confidence, fields})
      else marks.vote(block, block + 1, {because, confidence, fields})
      if (isLastAbove(doc, line)) {
        const why = `the last sentence above the byline \`${blockText(doc, block)}\``
        marks.vote(block - 1, block, {because: why, confidence: aboveByline, role: 'body'})
      }
    }
    for (const block of deskInitialsOf(doc)) {
      const because = `initials of the desk: \`${blockText(doc, block)}\``
      marks.vote(block, block + 1, {because, confidence: 0.97})
    }
    for (const glued of gluedCreditsOf(doc)) {
      if (glued.credits.authors.length === 0) continue
      const because = `names \`${doc.text.slice(glued.start, glued.end)}\` after the last sentence of the text`
      marks.cut(glued.block, glued.start, glued.end, {because, confidence: 0.9, fields: fieldsOf(glued)})
    }
  }
)

/** Confidence that a sentence right above a labelled byline is the text's, its words, at least, and lines between it and the rest, at most. */
const [aboveByline, fewestAbove, mostBetween] = [0.97, 8, 4]

/** True for a byline with a label below the text, right above which a sentence stands that a box parts from the rest. */
function isLastAbove(doc: Doc, {block, credits, place, part}: CreditLine): boolean {
  const above = block - 1
  if (place !== 'tail' || part || !credits.byline || above <= doc.last || above > doc.last + mostBetween) return false
  return doc.hits.classes[above] === 0 && isParagraph(doc, above, fewestAbove)
}

function reasonOf({credits, place, distance, part}: CreditLine): string {
  const name = credits.authors.join(', ')
  if (part) return `name \`${name}\` beside the date`
  if (credits.labelled || credits.agency) return `line of credits that names ${name}`
  const where = place === 'head' ? 'between the headline and the text' : 'on the last line of the article'
  return distance > 2 && place === 'tail' ? 'name alone on a line after the article' : `name alone ${where}`
}

/** A caption may stand between the names and the date. */
const besideDate = 2

/** True for names alone on a line beside the date, between the headline and the text, and nobody else is named. */
function isBesideDate(doc: Doc, line: CreditLine, lines: readonly CreditLine[]): boolean {
  const {block, credits, place, part} = line
  if (part || place !== 'head' || credits.initials || block < doc.title) return false
  // where somebody else signs, it may be the name of a section
  if (lines.some((other) => other !== line && other.credits.authors.some((name) => !credits.authors.includes(name))))
    return false
  return datelinesOf(doc).some((date) => {
    const apart = Math.abs(date.block - block)
    return apart <= besideDate && !(apart === 2 && isParagraph(doc, (date.block + block) / 2, 12))
  })
}

function fieldsOf({credits}: Pick<CreditLine, 'credits'>): Fields {
  const {authors, agency} = credits
  return agency ? {authors, agency} : {authors}
}

/** Lines between a name and the text that make it doubtful, at most, and how much each of them does. */
const furthest = 8
const [perLineBelow, perLineAbove] = [0.02, 0.01]

/** What initials lose where somebody is named in full, and what a byline keeps in any case. */
const ifNamedElsewhere = 0.1
const leastConfidence = 0.55

/** Distance from the text makes doubtful, and so does a surer name elsewhere. */
function confidenceOf(line: CreditLine, lines: readonly CreditLine[], names: NameWords): number {
  const {credits, place, distance} = line
  const perLine = credits.labelled ? 0 : place === 'tail' ? perLineBelow : perLineAbove
  const isNamedElsewhere = lines.some((other) => other !== line && other.credits.authors.length > 0)
  const shy = credits.initials && isNamedElsewhere ? ifNamedElsewhere : 0
  return Math.max(leastConfidence, confidenceOfCredits(line, names) - perLine * Math.min(distance, furthest) - shy)
}

/** A label, a family name or an agency beside the name makes sure. */
function confidenceOfCredits({credits, place}: CreditLine, names: NameWords): number {
  if (credits.labelled) return credits.agency ? 0.985 : 0.98
  if (credits.agency || credits.authors.every((name) => hasFamilyName(name, names))) return 0.97
  return place === 'tail' ? 0.93 : 0.88
}
