import {describe, expect, it} from 'vitest'
import {printable, printableLine} from './printable.js'

describe('printable', () => {
  it.each([
    ['an order to the terminal', '\u001b]0;title\u0007text', '\ufffd]0;title\ufffdtext'],
    ['an eight-bit order', 'a\u009b31mb', 'a\ufffd31mb'],
    ['a turned direction', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
    ['line ends of all kinds', 'a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['letters and marks of any script', 'Tiếng Việt việt 中文 ไทย عربي 😀', 'Tiếng Việt việt 中文 ไทย عربي 😀']
  ])('makes %s harmless', (_, text, expected) => {
    expect(printable(text)).toBe(expected)
  })
})

describe('printableLine', () => {
  it('keeps a name on its line', () => {
    expect(printableLine('a\r\nb\tc\u001b[2Jd')).toBe('a\ufffdb\ufffdc\ufffd[2Jd')
  })
})
