import type {Removal} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {type Ranges, rowsOf, segmentsOf} from './rows.js'

const removal = (start: number, end: number, role: Removal['role'] = 'related'): Removal => ({
  rule: 'related-list',
  role,
  start,
  end,
  reason: 'heading `More`',
  evidence: null,
  confidence: 0.9
})

//           0    5     11      19        29
const raw = 'Head\n\nBody of it. (AFP)\r\nMore\r\nOther\n'

const article: Ranges = {
  body: [{role: 'body', text: 'Body of it.', start: 6, end: 17}],
  captions: [],
  spans: [
    {role: 'title', start: 0, end: 4},
    {role: 'source', start: 18, end: 23}
  ],
  removals: [removal(25, 36)]
}

describe('segmentsOf', () => {
  it('puts all ranges of a record in page order, each with what became of it', () => {
    expect(segmentsOf(article).map(({role, kind, start}) => [role, kind, start])).toEqual([
      ['title', 'metadata', 0],
      ['body', 'kept', 6],
      ['source', 'metadata', 18],
      ['related', 'removed', 25]
    ])
  })
})

describe('rowsOf', () => {
  it('begins a row where a line ends between segments, and counts the empty lines before it', () => {
    const rows = rowsOf(article, raw)
    expect(rows.map((row) => row.segments.map(({start, end}) => raw.slice(start, end)))).toEqual([
      ['Head'],
      ['Body of it.', '(AFP)'],
      ['More\r\nOther']
    ])
    expect(rows.map((row) => row.emptyLines)).toEqual([0, 1, 0])
  })

  it('takes CRLF and CR as one line end each', () => {
    const ranges: Ranges = {body: [], captions: [], spans: [], removals: [removal(0, 1), removal(5, 6), removal(7, 8)]}
    expect(rowsOf(ranges, 'a\r\n\r\nb\rc').map((row) => row.emptyLines)).toEqual([0, 1, 0])
  })

  it('has no rows where the record has no ranges', () => {
    expect(rowsOf({body: [], captions: [], spans: [], removals: []}, '')).toEqual([])
  })
})
