import {describe, expect, it} from 'vitest'
import {articleReader} from '../../test/page-reader.js'
import {scraperFieldsOf} from './scraper-record.js'

const read = articleReader('en')
const text =
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.'

describe('a scraper’s record', () => {
  it('has its fields up to the text, each with the place of its value', () => {
    const doc = read('Title: Ferry sails again', 'Author:  Mary Quill', 'Tags:', `Content: ${text}`, `Link: ${text}`)
    const fields = scraperFieldsOf(doc).map(({name, role, value, block}) => [
      name,
      role,
      doc.text.slice(value, doc.layout.end[block]!)
    ])
    expect(fields).toEqual([
      ['Title', 'title', 'Ferry sails again'],
      ['Author', 'byline', 'Mary Quill'],
      ['Tags', 'tags', ''],
      ['Content', 'body', text]
    ])
  })

  it.each([
    ['two fields', ['Title: Ferry sails again', 'Author: Mary Quill', text]],
    ['neither title nor text', ['Author: Mary Quill', 'Date: 2025-05-15', 'Tags: ferry', text]],
    ['fields below a line that is none', ['Ferry', 'Title: Ferry', 'Author: Mary Quill', 'Tags: ferry', text]]
  ])('is no page with %s', (_, lines) => expect(scraperFieldsOf(read(...lines))).toEqual([]))
})
