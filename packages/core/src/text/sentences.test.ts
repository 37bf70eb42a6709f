import {describe, expect, it} from 'vitest'
import {normalise} from './normalise.js'
import {sentenceBreaks} from './sentences.js'

const abbreviations = new Set(['tp', 'pgs', 'ts', 'ths', 'mr'])

function sentences(text: string): string[] {
  const starts = [0, ...sentenceBreaks(normalise(text), 0, text.length, abbreviations), text.length]
  return starts.slice(1).map((end, i) => text.slice(starts[i]!, end).trim())
}

describe('sentenceBreaks', () => {
  it.each([
    ['Ông nói. Bà cười.', ['Ông nói.', 'Bà cười.']],
    ['của hai nước.Hàn Quốc đã ký.', ['của hai nước.', 'Hàn Quốc đã ký.']],
    ['“Được!” Ông gật đầu.', ['“Được!”', 'Ông gật đầu.']],
    ['他说。她笑了。', ['他说。', '她笑了。']],
    ['Thật sao? 30 người đến.', ['Thật sao?', '30 người đến.']]
  ])('parts %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it.each(['PGS.TS. Nguyễn Văn A ở TP. Hồ Chí Minh.', 'Tăng 6.42 điểm.', 'Mr. J. Smith came', 'xem www.vtv.vn nhé'])(
    'does not part %s',
    (text) => {
      expect(sentences(text)).toEqual([text])
    }
  )
})
