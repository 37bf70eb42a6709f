/**
 * Names the headline, and copies of it above the text.
 *
 * Leaves alone the copies between paragraphs, which are texts of pictures and the business of `caption`, and those below
 * the text, which stand in forms and lists.
 */
import {type Cleaner, type Doc, defineCleaner, endsWithStop, wordCount} from '@copydesk/core'
import {scraperFieldsOf} from '../facts/scraper-record.js'
import {isCopyOfHeadline} from '../look/repeats.js'

/** Words of a paragraph, at least. */
const shortestParagraph = 15

export const headline: Cleaner = defineCleaner(
  {
    name: 'headline',
    role: 'title',
    summary: 'the headline of the article'
  },
  (doc, marks) => {
    // a record says which of its lines is the headline
    if (doc.title < 0 || scraperFieldsOf(doc).length > 0 || !hasMore(doc)) return
    marks.vote(doc.title, doc.title + 1, {because: 'shares its words with the article below it', confidence: 0.98})
    for (let i = 0; i <= doc.first && i < doc.count; i++) {
      // below a paragraph a copy is the text of a picture, wherever the frame is held to begin
      if (i > doc.title && endsWithStop(doc, i) && wordCount(doc, i) >= shortestParagraph) break
      if (i !== doc.title && isCopyOfHeadline(doc, i))
        marks.vote(i, i + 1, {because: 'the headline over again', confidence: 0.98})
    }
  }
)

/** True if the page has more than its headline and copies of it; a text of one sentence is the text, not its headline. */
function hasMore(doc: Doc): boolean {
  for (let i = 0; i < doc.count; i++) if (i !== doc.title && !isCopyOfHeadline(doc, i)) return true
  return false
}
