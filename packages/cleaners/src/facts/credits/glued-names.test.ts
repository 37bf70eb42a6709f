import {describe, expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {en} from '../../locales/en.js'
import {vi} from '../../locales/vi.js'
import {creditWordsOf} from './credit-words.js'
import {readGlued} from './glued-labels.js'
import {cutGlued, hasSeam, isSmallLetter, printedOnce, splitGlued} from './glued-names.js'

const words = creditWordsOf(pageReader('vi', [vi, en])('x'))

it('a seam is a capital right behind a small letter', () => {
  expect(['PhươngTheo', 'Minh Phương', 'KCNA', 'iPhone'].map(hasSeam)).toEqual([true, false, false, true])
})

it('splits two names that lost what parted them', () => {
  expect(splitGlued('Jasper RiemannBarbara Schneider', words.names)).toEqual(['Jasper Riemann', 'Barbara Schneider'])
  expect(splitGlued('Anna MacDonald', words.names)).toEqual(['Anna MacDonald'])
})

it('cuts off what goes on behind a name', () => {
  expect(cutGlued('Jeffrey ZeldmanNovember', words.names)).toBe('Jeffrey Zeldman')
  expect(['Anna MacDonald', 'Anna FitzGerald'].map((name) => cutGlued(name, words.names))).toEqual([
    'Anna MacDonald',
    'Anna FitzGerald'
  ])
})

it('takes what is printed twice for one, but a name of one word twice', () => {
  expect(printedOnce('Thúy Nguyễn  Thúy Nguyễn')).toBe('Thúy Nguyễn')
  expect(printedOnce('Bảo Bảo')).toBe('Bảo Bảo')
})

it('a small letter has a capital and is none', () => {
  expect(['a', 'đ', 'A', '李', '7'].map(isSmallLetter)).toEqual([true, true, false, false, false])
})

describe('readGlued', () => {
  it('parts labels from the names that they are glued to', () => {
    expect(readGlued('Minh PhươngTheo AFP', words)).toMatchObject({authors: ['Minh Phương'], agency: 'AFP'})
    expect(readGlued('ByKathryn Giuffrida', words)).toMatchObject({authors: ['Kathryn Giuffrida']})
  })

  it('leaves capitals inside another word alone', () => {
    expect(readGlued('Minh PhươngTheo VnExpress', words)).toMatchObject({agency: 'VnExpress'})
  })

  it('reads nothing without a seam or a label', () => {
    expect(readGlued('Minh Phương Theo AFP', words)).toBeUndefined()
    expect(readGlued('Minh PhươngHoài An', words)).toBeUndefined()
  })
})
