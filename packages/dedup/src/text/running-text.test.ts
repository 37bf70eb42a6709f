import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {newsTexts} from '../../test/news-texts.js'
import {createLoopReader, createTextReader, type RunningText} from './running-text.js'

const limit = 120
const [read, readByLoops] = [createTextReader(limit), createLoopReader(limit)]

function copyOf({count, hash, start, end, flags, pairs, composed, shingles, bands}: RunningText): object {
  const first = (list: Uint32Array | Uint8Array, length = count): number[] => [...list.subarray(0, length)]
  return {
    hash: first(hash),
    start: first(start),
    end: first(end),
    flags: first(flags),
    pairs: first(pairs, Math.max(0, count - 1)),
    composed,
    shingles: [...shingles],
    bands: [...bands]
  }
}

function bothSay(text: string): void {
  expect(copyOf(read(text))).toEqual(copyOf(readByLoops(text)))
}

describe('createTextReader', () => {
  it('gives what the loops give for news of any script, composed or not', () => {
    fc.assert(
      fc.property(newsTexts, fc.boolean(), (text, decomposed) => bothSay(decomposed ? text.normalize('NFD') : text))
    )
  })

  it('and for any string', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), bothSay))
  })

  it.each([
    ['nothing', ''],
    ['three words', 'Một “hai”, ba'],
    ['one word again and again', 'một '.repeat(90)],
    ['more words than are read', Array.from({length: 300}, (_, i) => `từ${i}`).join(' ')],
    ['more units than the machine has room for', `${'x'.repeat(40_000)} một hai ba bốn năm`],
    ['a point and a comma behind numbers', '5. 6, 7.x 8,9. 10'.repeat(9)]
  ])('for %s', (_, text) => bothSay(text))

  it('tells where words stand and what they look like', () => {
    const {count, start, end, flags} = read('Giá 6,42 (Hà Nội). Mưa')
    expect(Array.from({length: count}, (_, i) => [start[i], end[i], flags[i]])).toEqual([
      [0, 3, 3],
      [4, 8, 4],
      [10, 12, 9],
      [13, 16, 1],
      [19, 22, 11]
    ])
  })
})
