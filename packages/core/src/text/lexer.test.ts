import {describe, expect, it} from 'vitest'
import {unitsOf} from '#units'
import {finish, hashSeed, mixUnit} from './hash.js'
import {lex} from './lexer.js'

function wordsOf(text: string): string[] {
  const words = lex(unitsOf(text), Uint32Array.of(0), Uint32Array.of(text.length))
  return [...words.at].map((at, i) => text.slice(at, at + words.size[i]!))
}

describe('lex', () => {
  it('reads letters, figures and marks, not punctuation', () => {
    expect(wordsOf('Ảnh: Mạnh Đức (TTXVN), 6,42%')).toEqual(['Ảnh', 'Mạnh', 'Đức', 'TTXVN', '6', '42'])
  })

  it('counts characters in scripts without spaces', () => {
    expect(wordsOf('新华社 7月')).toEqual(['新', '华', '社', '7', '月'])
    expect(wordsOf('ที่นี่')).toEqual(['ที่', 'นี่'])
    expect(wordsOf('𠮷野家 😀 ok')).toEqual(['𠮷', '野', '家', 'ok'])
  })

  it('hashes the units of a word one by one, without regard to case', () => {
    const words = lex(unitsOf('TIN Liên quan'), Uint32Array.of(0), Uint32Array.of(13))
    const hashOf = (word: string): number => finish(Array.from(word, (c) => c.charCodeAt(0)).reduce(mixUnit, hashSeed))
    expect([...words.hash]).toEqual(['tin', 'liên', 'quan'].map(hashOf))
  })

  it('counts by block', () => {
    const text = 'Hà Nội 2024\nx'
    const words = lex(unitsOf(text), Uint32Array.of(0, 12), Uint32Array.of(11, 13))
    expect([...words.first]).toEqual([0, 3, 4])
    expect([...words.capitals]).toEqual([2, 0])
    expect([...words.digits]).toEqual([4, 0])
    expect([...words.letters]).toEqual([5, 1])
  })
})
