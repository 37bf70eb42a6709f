import type {Doc, Role} from '@copydesk/core'
import {oncePerDoc} from '../look/memo.js'

/** What a field's value is; `notice` where it is no part of the article. */
const fields: Readonly<Record<string, Role>> = {
  title: 'title',
  headline: 'title',
  source: 'notice',
  link: 'notice',
  url: 'notice',
  'url source': 'notice',
  id: 'notice',
  'published date': 'dateline',
  'publish date': 'dateline',
  'date published': 'dateline',
  date: 'dateline',
  published: 'dateline',
  'published time': 'dateline',
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
  body: 'body',
  'markdown content': 'body'
}

/** A record has at least this many fields. */
const leastFields = 3

/** One field of a scraper’s record. */
export interface ScraperField {
  readonly block: number
  readonly name: string
  readonly role: Role
  /** Offset of the value; the block’s end where it is empty. */
  readonly value: number
}

/** The fields of a page that is a scraper’s record; none where it is not. */
export const scraperFieldsOf: (doc: Doc) => readonly ScraperField[] = oncePerDoc(
  (doc: Doc): readonly ScraperField[] => {
    const found = readFields(doc)
    const named = found.some(({role}) => role === 'title' || role === 'body')
    return found.length >= leastFields && named ? found : []
  }
)

/** Longest name of a field with its colon, in UTF-16 units. */
const longestName = 20
const colonUnit = 58

/** Offset of the first colon of a stretch, or -1. */
function colonIn({units}: Doc, from: number, to: number): number {
  for (let c = from; c < to; c++) if (units[c] === colonUnit) return c
  return -1
}

/** The fields at the beginning of the page, up to the text. */
function readFields(doc: Doc): ScraperField[] {
  const found: ScraperField[] = []
  for (let i = 0; i < doc.count; i++) {
    const [start, end] = [doc.layout.start[i]!, doc.layout.end[i]!]
    const colon = colonIn(doc, start, Math.min(end, start + longestName))
    const name = colon > start ? doc.text.slice(start, colon).trim().toLowerCase() : ''
    const role = Object.hasOwn(fields, name) ? fields[name]! : undefined
    if (!role) break
    let value = colon + 1
    while (value < end && doc.text[value] === ' ') value++
    found.push({block: i, name: doc.text.slice(start, colon).trim(), role, value})
    if (role === 'body') break
  }
  return found
}
