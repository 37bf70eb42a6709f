import {describe, expect, it} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {standsAt, wordList} from './word-list.js'
import {hashPart, hashWord, isWordOf, setOf, wordSet} from './word-set.js'

describe('a set of words', () => {
  it('knows its words whatever their case', () => {
    const set = wordSet(['Theo', 'i\u0307ha'])
    expect(['theo', 'THEO', 'İHA', 'iha', 'the'].map((word) => isWordOf(set, hashWord(word)))).toEqual([
      true,
      true,
      true,
      true,
      false
    ])
  })

  it('is empty where it is made of nothing, and finds each of many', () => {
    expect(isWordOf(setOf([]), hashWord('theo'))).toBe(false)
    const many = Array.from({length: 500}, (_, n) => hashWord(`word${n}`))
    const set = setOf(many)
    expect(many.every((hash) => isWordOf(set, hash))).toBe(true)
  })

  it('hashes a part of a text as a word', () => {
    expect(hashPart('(Theo AFP)', 1, 5)).toBe(hashWord('theo'))
  })
})

describe('a list of words and phrases', () => {
  const list = wordList(['according to', 'according to the', 'after', '来源'])
  const read = pageReader('en')

  /** True where a phrase of the list stands at word `w` of the line, before word `to`. */
  function stands(line: string, w: number, to?: number): boolean {
    const doc = read(line)
    return standsAt(list, doc, w, to ?? doc.words.first[1]!)
  }

  it('is found at the word where a phrase begins', () => {
    expect([stands('After that', 0), stands('It is so according to him', 3), stands('It is so', 1)]).toEqual([
      true,
      true,
      false
    ])
  })

  it('ends before the word that it is told', () => {
    expect([stands('according to him', 0, 2), stands('according to him', 0, 1)]).toEqual([true, false])
  })

  it('takes characters for words in scripts without spaces', () => {
    expect(pageStands('来源海潮日报')).toBe(true)
  })

  function pageStands(line: string): boolean {
    const doc = pageReader('zh')(line)
    return standsAt(list, doc, 0, doc.words.first[1]!)
  }
})
