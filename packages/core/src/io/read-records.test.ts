import {Buffer} from 'node:buffer'
import {describe, expect, it} from 'vitest'
import {fullArticle, sampleEvent} from '../../test/sample-records.js'
import {collect, fromArray} from '../stages/stage.js'
import {readRecords} from './read-records.js'

describe('readRecords', () => {
  it('reads articles, canonical articles and events, mixed', async () => {
    const records = [fullArticle, sampleEvent.article, sampleEvent]
    const ndjson = records.map((record) => JSON.stringify(record)).join('\n')
    expect(await collect(readRecords(fromArray([Buffer.from(ndjson)]), 'x'))).toEqual(
      records.map((value) => ({ok: true, value}))
    )
  })

  it('names the field of the record that each line looks like', async () => {
    const {title, ...untitled} = fullArticle
    const lines = [
      untitled,
      {...sampleEvent, members: 'a'},
      {...sampleEvent.article, filled: 7},
      {...fullArticle, lang: 7},
      [1]
    ]
    const ndjson = lines.map((line) => JSON.stringify(line)).join('\n')
    const outcomes = await collect(readRecords(fromArray([Buffer.from(ndjson)]), 'x'))
    expect(title).not.toBeNull()
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.message))).toEqual([
      'Expected `title` to be a string, got nothing; add it (in x, line 1)',
      'Expected `members` to be an array, got a string; change it or leave out the document (in x, line 2)',
      'Expected `filled` to be an array, got `7`; change it or leave out the document (in x, line 3)',
      'Expected `lang` to be a string, got `7`; change it or leave out the document (in x, line 4)',
      'Expected a JSON object, got an array; write one object a line (in x, line 5)'
    ])
  })
})
