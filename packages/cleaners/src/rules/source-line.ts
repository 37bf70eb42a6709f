/**
 * Finds the agency or outlet that a report is taken from, and the address of the original: `Theo TTXVN`,
 * `(TTXVN/Vietnam+)`, `Nguồn Chính Phủ: http://…`, `Source: Reuters`, and the place line of a wire report
 * (`LONDON (AP) —`), which stays in the text.
 *
 * Leaves alone sentences that only begin with the word (`Theo Reuters, hôm 1/6 …`).
 */
import {type Cleaner, defineCleaner, type Fields, phrasesIn} from '@copydesk/core'
import type {CreditLine} from '../facts/credits/credit-line.js'
import {creditLinesOf} from '../facts/credits/credit-lines.js'
import {gluedCreditsOf} from '../facts/credits/glued-credits.js'
import {isDomain} from '../facts/urls.js'
import {isParagraph} from '../look/paragraph.js'

export const sourceLine: Cleaner = defineCleaner(
  {
    name: 'source-line',
    role: 'source',
    summary: 'the line that names the agency or outlet a report is taken from'
  },
  (doc, marks) => {
    for (const line of creditLinesOf(doc)) {
      const {credits, block, url} = line
      if (credits.authors.length > 0 || (credits.byline && !credits.agency)) continue
      const evidence = phrasesIn(doc, block, 'source')[0] ?? phrasesIn(doc, block, 'agency')[0]
      marks.vote(block, block + 1, {
        because: reasonOf(line),
        confidence: credits.labelled ? 0.98 : 0.95,
        evidence,
        fields: fieldsOf(credits.agency, url),
        // `Ảnh minh họa` is said of a picture
        role: evidence || credits.agency || url ? undefined : 'caption'
      })
    }
    for (const {block, start, end, credits} of gluedCreditsOf(doc)) {
      if (credits.authors.length > 0) continue
      const because = `source \`${doc.text.slice(start, end)}\` after the last sentence of the text`
      marks.cut(block, start, end, {because, confidence: 0.9, fields: fieldsOf(credits.agency, undefined)})
    }
    for (let i = doc.first, paragraphs = 0; i >= 0 && i <= doc.last && paragraphs < mostAbovePlace; i++) {
      if (!isParagraph(doc, i)) continue
      paragraphs++
      const start = doc.layout.start[i]!
      const agency = phrasesIn(doc, i, 'agency').find((hit) =>
        isPlaceLine(doc.text.slice(start, hit.end + behindAgency))
      )
      // `(Chinhphu.vn) -` is how an outlet begins reports of its own
      if (!agency || isDomain(agency.text)) continue
      const because = `place line of ${agency.text}`
      marks.vote(i, i + 1, {because, confidence: 0.6, role: 'body', evidence: agency, fields: {agency: agency.text}})
    }
  }
)

/** Paragraphs among which the place line is looked for: a standfirst may stand above it, and a caption. */
const mostAbovePlace = 3

/** UTF-16 units behind the agency in which the place line ends: of a regional service, a bracket, a dash. */
const behindAgency = 12

/** `LONDON (AP) —`, `(TTXVN) –`, `Lauenau (dpa/lni) -`, `Ribeira (A Coruña), 18 sep (EFE).-`. */
const agencyInBrackets = /^[^.!?()]{0,50}(?:\([^()]{2,30}\)[^.!?()]{1,20})?\([^()]{2,30}\)\.?\s*[-–—:]/u

/** `МОСКВА, 20 февраля. /ТАСС/.` */
const agencyBetweenSlashes = /^[^!?()/]{0,60}\/\p{Lu}[^/\s]{1,20}\/\s*[-–—.]/u

/** `(신안=연합뉴스) 박서린 기자 =`: place and agency on either side of a double line. */
const agencyBehindPlace = /^\([^()=]{1,20}=[^()=]{2,20}\)/u

function isPlaceLine(opening: string): boolean {
  return agencyInBrackets.test(opening) || agencyBetweenSlashes.test(opening) || agencyBehindPlace.test(opening)
}

function reasonOf({credits, url}: CreditLine): string {
  if (credits.agency && url) return `names ${credits.agency} as source, with the address of the original`
  if (credits.agency) return `names ${credits.agency} as source`
  return url ? 'address of the original' : 'label of a source line'
}

function fieldsOf(agency: string | undefined, sourceUrl: string | undefined): Fields | undefined {
  if (!agency && !sourceUrl) return undefined
  return {...(agency ? {agency} : {}), ...(sourceUrl ? {sourceUrl} : {})}
}
