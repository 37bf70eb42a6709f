import {describe, expect, it} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {columnAt} from './columns.js'
import {createColumns} from './create-columns.js'
import {fillWords, wordColumns} from './word-columns.js'
import {
  createWordTable,
  hereOf,
  packWords,
  pairHash,
  placeOf,
  unpackWords,
  type WordWeight,
  weightsOf
} from './word-table.js'

const pageOf = pageReader('en')

const page = pageOf(
  [
    'Sign up',
    'The ferry between the two towns will stop in June, the council said.',
    'Read more',
    'Bridge delayed again'
  ].join('\n')
)
const [sign, up] = page.words.hash
const bridge = page.words.hash[page.words.first[3]!]!

/** The word columns of the page, less the 64 that keeps them from being negative. */
function read(words: readonly WordWeight[]): (name: (typeof wordColumns)[number]) => number[] {
  const columns = createColumns(page.count, wordColumns.length)
  fillWords(page, columns, 0, createWordTable(words), {from: 0, to: page.count})
  const copy = columns.data.slice()
  return (name) => {
    const at = columnAt(columns, wordColumns.indexOf(name))
    return [...copy.subarray(at, at + page.count)].map((value) => value - 64)
  }
}

describe('fillWords', () => {
  it('says nothing where no word is known', () => {
    const column = read([])
    for (const name of wordColumns) expect(column(name)).toEqual([0, 0, 0, 0])
  })

  it('adds up words and pairs of words, over the root of their number', () => {
    const column = read([
      {hash: sign!, here: -32, below: 0},
      {hash: pairHash(sign!, up!), here: -64, below: 0}
    ])
    const expected = -3 / Math.sqrt(3)
    expect(column('wordsSay')[0]).toBeCloseTo(expected, 4)
    expect(column('wordsSay').slice(1)).toEqual([0, 0, 0])
    expect(column('wordsSay5Back')[3]).toBeCloseTo(expected, 4)
    expect(column('wordsSay5Ahead')).toEqual([0, 0, 0, 0])
  })

  it('knows a pair by its order', () => {
    expect(read([{hash: pairHash(up!, sign!), here: 64, below: 0}])('wordsSay')[0]).toBe(0)
  })

  it('lets what a heading says of the blocks below it fade, and asks long blocks for none', () => {
    const said = page.words.hash[page.words.first[2]! - 1]!
    const column = read([
      {hash: sign!, here: 0, below: -32},
      {hash: said, here: 0, below: 127}
    ])
    const heads = -1 / Math.sqrt(3)
    const expected = [0, heads, heads * 0.85, heads * 0.85 ** 2]
    column('wordsHeadBack').forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i]!, 4)
    })
    expect(column('wordsHead').slice(1)).toEqual([0, 0, 0])
  })

  it('reads the last block as it reads the first', () => {
    expect(read([{hash: bridge, here: 32, below: 0}])('wordsSay')[3]).toBeCloseTo(1 / Math.sqrt(5), 4)
  })
})

describe('packWords', () => {
  it('gives the same table back, over gaps of all sizes', () => {
    // 5000 words in 262,144 places: gaps from 1 to some hundreds
    const words = Array.from({length: 5000}, (_, i) => ({
      hash: Math.imul(i + 1, 0x85ebca6b) >>> 0,
      here: (i % 255) - 127,
      below: (i % 7) - 3
    }))
    const table = createWordTable(words)
    expect(unpackWords(packWords(table))).toEqual(table)
  })

  it('gives an empty table back', () => {
    expect(unpackWords(packWords(createWordTable([]))).weights).toHaveLength(0)
  })

  it('gives a place that two words share to the one that says more', () => {
    const first = 12345
    let second = first + 1
    while (placeOf(second) !== placeOf(first)) second++
    const words = [
      {hash: first, here: 9, below: 0},
      {hash: second, here: -20, below: 3}
    ]
    for (const order of [words, [...words].reverse()]) {
      expect(hereOf(weightsOf(createWordTable(order), first))).toBe(-20)
    }
  })
})
