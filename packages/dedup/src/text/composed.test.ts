import {expect, test} from 'vitest'
import {composed, mayChange} from './composed.js'

test('units that are passed over are never changed by NFC, whatever stands before them', () => {
  const before = ['a', 'e', 'ê', 'ơ', 'и', 'は', 'カ', '가', '각', 'ᄀ']
  const wrong: string[] = []
  for (let unit = 0; unit < 65536; unit++) {
    if (mayChange[unit] === 1) continue
    const char = String.fromCharCode(unit)
    if ([...before, char].some((one) => `${one}${char}`.normalize('NFC') !== `${one}${char}`))
      wrong.push(unit.toString(16))
  }
  expect(wrong).toEqual([])
})

test('decomposed text is composed, composed text stays', () => {
  const text = 'Hà Nội: Quốc hội thông qua Luật Đất đai (sửa đổi), 5.000 ₫ “một” — 서울에서 がん'
  expect(composed(text.normalize('NFD'))).toBe(text.normalize('NFC'))
  expect(composed(text)).toBe(text)
})
