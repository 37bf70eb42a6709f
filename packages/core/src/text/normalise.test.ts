import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {normalise, toRaw} from './normalise.js'

/** The raw text that stands behind a piece of the normal text. */
function rawOf(raw: string, piece: string): string {
  const normal = normalise(raw)
  const at = normal.text.indexOf(piece)
  expect(at).toBeGreaterThanOrEqual(0)
  return raw.slice(toRaw(normal, at), toRaw(normal, at + piece.length))
}

describe('normalise', () => {
  it('gives a page that needs nothing back as it is', () => {
    const raw = 'Thúc đẩy hợp tác – “hành chính công”…\nTheo TTXVN'
    expect(normalise(raw)).toMatchObject({raw, text: raw, offsets: undefined, repairs: {}})
  })

  it('composes NFD and leads back to the raw offsets', () => {
    const raw = 'Ảnh: Mạnh Đức'.normalize('NFD')
    const normal = normalise(raw)
    expect(normal.text).toBe('Ảnh: Mạnh Đức')
    expect(normal.repairs.nfc).toBe(3)
    expect(rawOf(raw, 'Mạnh').normalize('NFC')).toBe('Mạnh')
  })

  it('composes across an invisible character', () => {
    expect(normalise('ly\u200e\u0301').text).toBe('lý')
  })

  it.each([
    ['no-break space', 'a\u00a0b', 'a b', {nbsp: 1}],
    ['zero-width and soft hyphen', '\u200bHà\u00ad Nội\ufeff', 'Hà Nội', {invisible: 3}],
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc', {}],
    ['NUL', 'a\0b', 'ab', {control: 1}],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb', {surrogate: 1}],
    ['character references', 'A &amp; B &quot;C&quot; &#39;D&#x27; &nbsp;E', 'A & B "C" \'D\'  E', {entity: 6}],
    ['eth for đ in Vietnamese', 'Ðiện thoại, ðường phố', 'Điện thoại, đường phố', {eth: 2}],
    ['misread UTF-8', 'tiáº¿ng Viá»‡t, Ä‘Æ°á»£c', 'tiếng Việt, được', {mojibake: 3}],
    [
      'misread letters that look like litter',
      'NhÃ\xa0 mÃ¡y cá»§a quÃ\xad I Ä‘Ã³ lÃ\xa0',
      'Nhà máy của quí I đó là',
      {mojibake: 6}
    ],
    ['what was misread twice', 'ÃƒÂ¡ ÃƒÂ© ÃƒÂ³', 'á é ó', {mojibake: 6}],
    ['misread punctuation', 'itâ€™s â€œwarmâ€\x9d', 'it’s “warm”', {mojibake: 3}]
  ])('repairs %s', (_name, raw, text, repairs) => {
    const normal = normalise(raw)
    expect(normal.text).toBe(text)
    expect(normal.repairs).toEqual(repairs)
  })

  it.each([
    ['eth in Icelandic', 'Það er gott veður í dag'],
    ['an emoji with joiners', 'Gia đình 👨‍👩‍👧 vui vẻ'],
    ['the Persian non-joiner', 'می‌خواهم'],
    ['an ampersand', 'R&D & AT&T; nothing &foo; here'],
    ['capitals before closing quotes', '«CAFÉ», «RENÉ», «JOSÉ» und „MENÜ“, „GENÜ“, „REVÜ“'],
    ['a single odd pair', 'Ã¡ đây là chủ ý']
  ])('leaves %s alone', (_name, raw) => {
    expect(normalise(raw).text).toBe(raw)
  })

  it('takes a no-break space between a letter and French quotes for what it is', () => {
    const raw = '«\xa0liberté\xa0», «\xa0égalité\xa0», «\xa0fraternité\xa0», répétés à l’envi'
    expect(normalise(raw).text).toBe(raw.replaceAll('\xa0', ' '))
  })

  it('repairs misread letters in NFD and beside other repairs alike', () => {
    const misread = 'isnâ€™t, itâ€™s, “Ã¡”'
    const repaired = 'isn’t, it’s, “á”'
    expect(normalise(misread).text).toBe(repaired)
    expect(normalise(misread.normalize('NFD')).text).toBe(repaired)
    expect(normalise(`${misread}\r\n`).text).toBe(`${repaired}\n`)
  })

  it('is the same for NFC and NFD, and never moves offsets backwards', () => {
    const unit = fc.constantFrom(
      ...'aăâeêoôơuưđAĐ .,\n',
      '\u0301',
      '\u0300',
      '\u0309',
      '\u0323',
      'ạ',
      'ế',
      'ữ',
      '\u200b',
      '\u00a0',
      'ᄒ',
      'ᅡ',
      'ᆫ',
      '한',
      '漢',
      '😀'
    )
    fc.assert(
      fc.property(fc.string({unit, maxLength: 60}), (text) => {
        const nfc = normalise(text.normalize('NFC'))
        const nfd = normalise(text.normalize('NFD'))
        expect(nfd.text).toBe(nfc.text)
        expect(nfc.text).toBe(nfc.text.normalize('NFC'))
        for (const normal of [nfc, nfd]) {
          expect(toRaw(normal, normal.text.length)).toBe(normal.raw.length)
          for (let i = 0; i < normal.text.length; i++)
            expect(toRaw(normal, i)).toBeLessThanOrEqual(toRaw(normal, i + 1))
        }
      }),
      {numRuns: 500}
    )
  })
})
