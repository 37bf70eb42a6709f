import {describe, expect, it} from 'vitest'
import {lacksMarks, withoutMarks} from './without-marks.js'

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0))

describe('without marks', () => {
  it('is told from the letters of the text, a name or two aside', () => {
    expect(
      lacksMarks(unitsOf('Gia vang hom nay tang manh len 121 trieu dong moi luong, theo cong ty Café Đá Lạnh.'))
    ).toBe(false)
    expect(
      lacksMarks(unitsOf(`${'Gia vang hom nay tang manh len 121 trieu dong moi luong. '.repeat(5)}Báo Điện`))
    ).toBe(true)
    expect(lacksMarks(unitsOf('Giá vàng hôm nay tăng mạnh lên 121 triệu đồng mỗi lượng.'))).toBe(false)
  })

  it('spells all words of a pack so, and leaves figures and flags', () => {
    const pack = {phrases: {source: ['Nguồn:…', 'Đăng bởi…']}, words: {signedAtEnd: true}, zone: '+07:00', none: null}
    expect(withoutMarks(pack)).toEqual({
      phrases: {source: ['Nguon:…', 'Dang boi…']},
      words: {signedAtEnd: true},
      zone: '+07:00',
      none: null
    })
  })
})
