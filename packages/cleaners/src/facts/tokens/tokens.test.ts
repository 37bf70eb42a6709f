import {describe, expect, it} from 'vitest'
import {unitsOf} from '../../look/units.js'
import {hashWord, wordSet} from '../../look/word-set.js'
import {digitsOf, isMark, isOneOf, isWordIn, readNumber, tokenise} from './tokens.js'

describe('tokenise', () => {
  it('tells figures, words and marks apart, with their offsets', () => {
    expect(tokenise('Ngày 07/3')).toEqual([
      {kind: 'word', value: hashWord('ngày'), start: 0, end: 4, seam: 0},
      {kind: 'number', value: 7, start: 5, end: 7, seam: 0},
      {kind: 'mark', value: 47, start: 7, end: 8, seam: 0},
      {kind: 'number', value: 3, start: 8, end: 9, seam: 0}
    ])
  })

  it('parts figures from the letters that they are glued to', () => {
    expect(tokenise('9h22').map(({kind}) => kind)).toEqual(['number', 'word', 'number'])
  })

  it('takes each character for a word in scripts without spaces', () => {
    expect(tokenise('来源网').map(({value}) => value)).toEqual(['来', '源', '网'].map(hashWord))
  })

  it('says where a capital stands right behind a small letter', () => {
    expect(tokenise('EditorialNovember McDonald KCNA').map(({seam}) => seam)).toEqual([9, 20, 0])
  })

  it('reads no more than the stretch', () => {
    expect(tokenise('ab 12 cd', 3, 5)).toEqual([{kind: 'number', value: 12, start: 3, end: 5, seam: 0}])
  })
})

it('reads the digits of every script', () => {
  expect(['2024', '٢٠٢٤', '２０２４', '२०२४', '๒๐๒๔'].map((figure) => readNumber(figure, 0, 4))).toEqual(
    Array(5).fill(2024)
  )
})

it('counts a figure of ten digits as the greatest', () => {
  expect(readNumber('999999999', 0, 9)).toBe(999999999)
  expect(readNumber('1000000000', 0, 10)).toBe(2 ** 31 - 1)
})

it('asks a token what it is', () => {
  const [word, mark, figure] = tokenise('By: 007')
  expect([
    isWordIn(word, wordSet(['by'])),
    isWordIn(word, wordSet(['von'])),
    isWordIn(undefined, wordSet(['by']))
  ]).toEqual([true, false, false])
  expect([isMark(mark, 58), isMark(mark, 59), isMark(word, 58)]).toEqual([true, false, false])
  expect([isOneOf(mark, unitsOf(';:')), isOneOf(mark, unitsOf(',;')), isOneOf(undefined, unitsOf(':'))]).toEqual([
    true,
    false,
    false
  ])
  expect(digitsOf(figure!)).toBe(3)
})
