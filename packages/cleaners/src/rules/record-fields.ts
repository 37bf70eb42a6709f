/**
 * Reads texts that a scraper wrote as a record, with a field name before each line: `Title: …`, `Published Date: …`,
 * `Author: …`, `Summary: …`, `Content:`. The names are cut off, the values get the role that their name says.
 *
 * Leaves alone articles that only have such a word: the first lines must be at least three fields, and one of them the
 * title or the text.
 */
import {type Cleaner, defineCleaner} from '@copydesk/core'
import {scraperFieldsOf} from '../facts/scraper-record.js'

export const recordFields: Cleaner = defineCleaner(
  {
    name: 'record-fields',
    role: 'notice',
    summary: 'field names of a scraper’s record'
  },
  (doc, marks) => {
    for (const {block, name, role, value} of scraperFieldsOf(doc)) {
      const [start, end] = [doc.layout.start[block]!, doc.layout.end[block]!]
      if (value === end || role === 'notice') {
        marks.vote(block, block + 1, {because: `field \`${name}\` of a record`, confidence: 0.99})
        continue
      }
      // the name of a fact’s field is part of the fact’s line, that of a text is none of the text
      const own = role === 'lead' || role === 'body' ? 'notice' : role
      marks.cut(block, start, value, {because: `field name \`${name}\``, confidence: 0.99, role: own})
      if (role === 'title') {
        const title = doc.text.slice(value, end).trim()
        marks.cut(block, value, end, {because: 'value of the title field', confidence: 0.99, role, fields: {title}})
      } else if (role === 'lead' || role === 'body') {
        marks.vote(block, block + 1, {because: `value of the field \`${name}\``, confidence: 0.97, role})
      }
    }
  }
)
