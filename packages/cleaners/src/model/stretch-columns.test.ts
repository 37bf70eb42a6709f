import {describe, expect, it} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {columnAt} from './columns.js'
import {columnNames, readAgain, readPage} from './features.js'
import type {stretchColumns} from './stretch-columns.js'
import {createWordTable, type WordWeight} from './word-table.js'

const pageOf = pageReader('en')

const lines = [
  'Harbour news', // 0
  'The ferry between the towns will stop in June.', // 1
  'Its captain said that the ferry was never late.', // 2
  'Weather', // 3
  'Reply', // 4
  'Reply', // 5
  'Comments', // 6
  'Share', // 7
  'My uncle took that ferry to school.', // 8
  'Reply', // 9
  '12:30' // 10
]
const page = pageOf(lines.join('\n'))

/** The stretch columns, with log-odds of the first pass of 20 for the blocks that are kept, and `others` for the others. */
function read(kept: readonly number[], words: readonly WordWeight[] = [], others = -20) {
  const scores = Float32Array.from(lines, (_, i) => (kept.includes(i) ? 20 : others))
  const columns = readPage(page)
  readAgain(page, columns, scores, createWordTable(words), Int32Array.from(lines.keys()))
  const copy = columns.data.slice()
  return (name: (typeof stretchColumns)[number]): number[] => {
    const at = columnAt(columns, columnNames.indexOf(name))
    return Array.from(copy.subarray(at, at + page.count), (value) => Math.round(1000 * value) / 1000)
  }
}

describe('fillStretches', () => {
  const column = read([1, 2, 8])

  it('parts the page where more than three blocks in a row are unlikely; what is between belongs to the nearer', () => {
    expect(column('stretchIndex')).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    expect(column('stretchBlocks')).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1])
    expect(column('stretchStart').slice(5, 7)).toEqual([0, 18])
    expect(read([1, 2, 6, 8])('stretchIndex')).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
  })

  it('measures stretches against the one with most words', () => {
    expect(column('stretchProse')[8]).toBeCloseTo(7 / 9, 2)
    expect(column('stretchAway').slice(5, 7)).toEqual([200, 206])
    expect(read([0, 1, 8])('stretchAway')[0]).toBe(200)
  })

  it('knows the words that the article began with', () => {
    // "uncle", "took", "that", "ferry", "school" are long; "that" and "ferry" were read before
    expect(read([1, 2])('earlyWords')[8]).toBe(0.4)
    // what is kept within the first 200 words is itself the beginning
    expect(column('earlyWords')[8]).toBe(1)
    expect(column('stretchEarly')).toEqual(lines.map(() => 1))
  })

  it('counts what was kept, above a block and since the comments began', () => {
    expect(column('keptSoFar')).toEqual([0, 0, 9, 18, 18, 18, 18, 18, 18, 25, 25])
    // "Reply" is known to head comments
    expect(column('keptSinceComments')).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 8, 8])
  })

  it('remembers the worst of the headings below the beginning of the article', () => {
    const weather = page.words.hash[page.words.first[3]!]!
    const news = page.words.hash[0]!
    const worst = read(
      [1, 2, 8],
      [weather, news].map((hash) => ({hash, here: 0, below: -64}))
    )('worstHead')
    expect(worst).toEqual([64, 64, 64, 64, 62, 62, 62, 62, 62, 62, 62])
  })

  it('says nothing of stretches where nothing is likely', () => {
    // unlikely, but not so unlikely that the second pass would not look at them
    const empty = read([], [], -2)
    for (const name of ['stretchIndex', 'stretchBlocks', 'stretchAway', 'earlyWords'] as const)
      expect(empty(name)).toEqual(lines.map(() => 0))
    // "Reply" three times
    expect(empty('repeatedShort')[0]).toBeCloseTo(3 / 11, 3)
  })
})
