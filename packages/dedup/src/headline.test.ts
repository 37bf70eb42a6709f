import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {headlineLikeness, letterPairs, pairLikeness} from './headline.js'

const lettersOf = (headline: string) => ({headline, letterPairs: letterPairs(headline)})

describe('pairLikeness', () => {
  it('is what string-similarity says', () => {
    const words = fc.constantFrom('giá', 'vàng', 'tăng', 'giảm', 'mạnh', 'a', 'b', 'hôm nay')
    const headline = fc.array(words, {minLength: 1, maxLength: 8}).map((list) => list.join(' '))
    fc.assert(
      fc.property(headline, headline, (a, b) => {
        expect(pairLikeness(lettersOf(a), lettersOf(b))).toBeCloseTo(headlineLikeness(a, b), 10)
      })
    )
  })

  it('counts a pair that stands twice as often as both have it', () => {
    expect(pairLikeness(lettersOf('aaa'), lettersOf('aa'))).toBeCloseTo(2 / 3, 10)
  })
})
