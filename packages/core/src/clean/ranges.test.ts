import {describe, expect, it} from 'vitest'
import {coverAll} from './ranges.js'

describe('coverAll', () => {
  it('gives list marks to the item behind them and tails to what they follow', () => {
    const raw = '* Một |\n• Hai'
    const ranges = [
      {start: 2, end: 5},
      {start: 10, end: 13}
    ]
    expect(coverAll(raw, ranges)).toEqual([])
    expect(ranges).toEqual([
      {start: 0, end: 7},
      {start: 8, end: 13}
    ])
  })

  it('gives lines of invisible characters back', () => {
    const raw = 'Một\n\u200b\nHai'
    const ranges = [
      {start: 0, end: 3},
      {start: 6, end: 9}
    ]
    expect(coverAll(raw, ranges)).toEqual([{start: 4, end: 5}])
  })

  it('covers a page without any block', () => {
    expect(coverAll(' \n---\n', [])).toEqual([{start: 2, end: 5}])
    expect(coverAll(' \n\t', [])).toEqual([])
  })
})
