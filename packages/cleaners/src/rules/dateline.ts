/**
 * Finds the line that says when the article was published, and reads it. Leaves alone the clock at the top of a page and
 * the dates of other articles.
 *
 * A dateline stands about the headline, right before the text or after it. Where it shares its line with a section, a
 * view count or a name, only the date is cut out. A relative time (`7 giờ trước`) is a dateline that gives no date. Of two
 * dates the first is when the article was published, unless a word says that it is that of a change, or the two are glued:
 * then the earlier one is.
 */
import {type Cleaner, type Doc, defineCleaner, type Fields, phrasesIn} from '@copydesk/core'
import {type Dateline, datelinesOf} from '../facts/dates/datelines.js'

export const dateline: Cleaner = defineCleaner(
  {
    name: 'dateline',
    role: 'dateline',
    summary: 'the line that says when the article was published'
  },
  (doc, marks) => {
    const lines = datelinesOf(doc)
    // a page that names only the day of its change names no other
    const onlyChanged = lines.every(({updated, found}) => updated || found.length === 0)
    for (const line of lines) {
      const {block, start, end, confidence} = line
      const because = reasonOf(line)
      const fields = fieldsOf(doc, line, onlyChanged)
      const evidence = phrasesIn(doc, block, 'published')[0] ?? phrasesIn(doc, block, 'updated')[0]
      if (line.alone) {
        marks.vote(block, block + 1, {because, confidence: sureness(line), evidence, fields})
        continue
      }
      marks.cut(block, start, end, {because, confidence, evidence, fields})
      // no text stands on a line above the headline that says how old the report is
      const beside = line.relative && block < doc.title ? aboveHeadline : confidence
      marks.vote(block, block + 1, {because: `on the line of the date ${quote(line)}`, confidence: beside, evidence})
    }
  }
)

/** A whole date with nothing beside it is no text, whatever the article model makes of a line on a page without furniture. */
function sureness({found, confidence}: Dateline): number {
  const whole = found[0] !== undefined && found[0].moment.at.length >= wholeDate
  return whole && confidence >= chosen ? 0.995 : confidence
}

/** Length of `2026-09-15`. */
const wholeDate = 10

/** Confidence that what shares its line with an age above the headline is no text. */
const aboveHeadline = 0.99

/** Confidence of the date that was chosen among those about the headline. */
const chosen = 0.97

function reasonOf(line: Dateline): string {
  const [date] = line.found
  return date ? `date ${quote(line)} ${line.where}` : `a time that is only relative, ${line.where}`
}

function quote({found}: Dateline): string {
  return found[0] ? `\`${found[0].moment.raw}\`` : 'that is only relative'
}

/** The moments of a line: published, and modified where two are named or a word says so. */
function fieldsOf(doc: Doc, {block, found}: Dateline, onlyChanged: boolean): Fields | undefined {
  if (found.length === 0) return undefined
  const labels = [...phrasesIn(doc, block, 'published'), ...phrasesIn(doc, block, 'updated')]
  const labelOf = (start: number): string | undefined =>
    labels.filter((label) => label.start <= start).sort((a, b) => b.start - a.start)[0]?.class
  const changed = found.find((date) => labelOf(date.start) === 'updated')
  const others = found.filter((date) => date !== changed)
  // `May 21, 2025April 24, 2025`: two dates with nothing between are the last change and the first
  const [one, two] = others
  const isGlued = one !== undefined && two?.start === one.end && two.moment.at < one.moment.at
  const first = isGlued ? two : one
  const later = changed ?? others.find(({moment}) => moment.at > first!.moment.at)
  const published = first ?? (onlyChanged ? changed : undefined)
  if (!published) return later ? {modified: later.moment} : {}
  return later ? {published: published.moment, modified: later.moment} : {published: published.moment}
}
