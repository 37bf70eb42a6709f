/**
 * Reads texts that a scraper wrote as a record, with a field name before each line: `Title: …`, `Published Date: …`,
 * `Author: …`, `Summary: …`, `Content:`. The names are cut off, the values get the role that their name says.
 *
 * Leaves alone articles that only have such a word: the first lines must be at least three fields, and one of them the
 * title or the text.
 */
import {type Cleaner, type Doc, defineCleaner, type Role} from '@copydesk/core'

/** What a field's value is; `notice` where it is no part of the article. */
const fields: Readonly<Record<string, Role>> = {
  title: 'title',
  headline: 'title',
  source: 'notice',
  link: 'notice',
  url: 'notice',
  id: 'notice',
  'published date': 'dateline',
  'publish date': 'dateline',
  'date published': 'dateline',
  date: 'dateline',
  published: 'dateline',
  author: 'byline',
  authors: 'byline',
  tags: 'tags',
  keywords: 'tags',
  category: 'notice',
  section: 'notice',
  summary: 'lead',
  description: 'lead',
  abstract: 'lead',
  content: 'body',
  text: 'body',
  body: 'body'
}

/** A record has at least this many fields. */
const leastFields = 3

interface Field {
  readonly block: number
  readonly name: string
  readonly role: Role
  /** Offset of the value; the block’s end where it is empty. */
  readonly value: number
}

export const recordFields: Cleaner = defineCleaner(
  {
    name: 'record-fields',
    role: 'notice',
    summary: 'field names of a scraper’s record'
  },
  (doc, marks) => {
    const found = readFields(doc)
    if (found.length < leastFields || !found.some(({role}) => role === 'title' || role === 'body')) return
    for (const {block, name, role, value} of found) {
      const [start, end] = [doc.layout.start[block]!, doc.layout.end[block]!]
      if (value === end || role === 'notice') {
        marks.vote(block, block + 1, {because: `field \`${name}\` of a record`, confidence: 0.99})
        continue
      }
      marks.cut(block, start, value, {because: `field name \`${name}\``, confidence: 0.99})
      if (role === 'title') {
        const title = doc.text.slice(value, end).trim()
        marks.cut(block, value, end, {because: 'value of the title field', confidence: 0.99, role, fields: {title}})
      } else if (role === 'lead' || role === 'body') {
        marks.vote(block, block + 1, {because: `value of the field \`${name}\``, confidence: 0.97, role})
      }
    }
  }
)

/** The fields at the beginning of the page, up to the text. */
function readFields(doc: Doc): Field[] {
  const found: Field[] = []
  for (let i = 0; i < doc.count; i++) {
    const [start, end] = [doc.layout.start[i]!, doc.layout.end[i]!]
    const colon = doc.text.indexOf(':', start)
    const name =
      colon > start && colon < end && colon - start < 20 ? doc.text.slice(start, colon).trim().toLowerCase() : ''
    const role = Object.hasOwn(fields, name) ? fields[name]! : undefined
    if (!role) break
    let value = colon + 1
    while (value < end && doc.text[value] === ' ') value++
    found.push({block: i, name: doc.text.slice(start, colon).trim(), role, value})
    if (role === 'body') break
  }
  return found
}
