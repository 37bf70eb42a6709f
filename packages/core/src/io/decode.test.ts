import iconv from 'iconv-lite'
import {describe, expect, it, vi} from 'vitest'
import {vietnameseShare} from '../text/vietnamese-spelling.js'
import {decode, mendText} from './decode.js'
import {decodeUtf8} from './utf8.js'

const vietnamese =
  'Sáng nay, hàng nghìn hộ dân ở vùng hạ lưu đã được đưa đến nơi an toàn trước khi bão đổ bộ.\n' +
  '“Chúng tôi chuẩn bị đủ gạo, nước uống và thuốc men cho ba ngày”, chị Nguyễn Thị Thưởng nói.\n'

/** windows-1258 has the vowels whole and the tones as marks of their own that follow them. */
function toWindows1258(text: string): Uint8Array {
  const parted = text
    .normalize('NFD')
    .replace(
      /([aeou])(\u0323?)([\u0302\u0306\u031b])/gi,
      (_, vowel, dot, mark) => (vowel + mark).normalize('NFC') + dot
    )
  return iconv.encode(parted, 'windows-1258')
}

async function textOf(bytes: Uint8Array): Promise<{text: string; codes: string[]}> {
  const decoded = await decode(bytes)
  if (!decoded.ok) throw new Error(decoded.message)
  return {text: decoded.text, codes: decoded.warnings.map((warning) => warning.code)}
}

describe('decode', () => {
  it('takes UTF-8 as it is, with CRLF and composed or parted marks left alone', async () => {
    const text = `${vietnamese.normalize('NFD')}\r\nhết\r\n`
    expect(await textOf(Buffer.from(text))).toEqual({text, codes: []})
  })

  it('leaves the byte order mark out and says so', async () => {
    expect(await textOf(Buffer.from(`\ufeff${vietnamese}`))).toEqual({text: vietnamese, codes: ['byte-order-mark']})
  })

  it.each([
    ['UTF-16LE with its mark', '\ufeff', false],
    ['UTF-16BE with its mark', '\ufeff', true],
    ['UTF-16LE without', '', false],
    ['UTF-16BE without', '', true]
  ])('reads %s', async (_, mark, swapped) => {
    const bytes = Buffer.from(mark + vietnamese, 'utf16le')
    if (swapped) bytes.swap16()
    expect(await textOf(bytes)).toEqual({text: vietnamese, codes: ['encoding']})
  })

  it.each([
    ['UTF-32LE with its mark', '\ufeff', 'utf-32le'],
    ['UTF-32BE with its mark', '\ufeff', 'utf-32be'],
    ['UTF-32LE without', '', 'utf-32le'],
    ['UTF-32BE without', '', 'utf-32be']
  ])('reads %s', async (_, mark, encoding) => {
    const text = `${vietnamese}Chúc mừng 🎉`
    const bytes = iconv.encode(mark + text, encoding, {addBOM: false})
    expect(await textOf(bytes)).toEqual({text, codes: ['encoding']})
  })

  it('takes units of four bytes that are no characters for binary data', async () => {
    expect(await decode(new Uint8Array(64).map((_, i) => (i % 4 === 0 ? i : i % 4 === 3 ? 0x20 : 0)))).toMatchObject({
      ok: false
    })
  })

  it('reads windows-1258 with its tones as combining marks', async () => {
    const bytes = toWindows1258(vietnamese)
    expect(bytes.includes('?'.charCodeAt(0))).toBe(false)
    const {text, codes} = await textOf(bytes)
    expect(text.normalize('NFC')).toBe(vietnamese)
    expect(codes).toEqual(['encoding'])
  })

  it('reads a short windows-1258 line', async () => {
    const {text} = await textOf(toWindows1258('Giá xăng giảm mạnh từ chiều nay'))
    expect(text.normalize('NFC')).toBe('Giá xăng giảm mạnh từ chiều nay')
  })

  it.each(['tcvn', 'viscii'])('reads %s', async (charset) => {
    // Both charsets lack the curly quotes of the sample.
    const plain = vietnamese.replace(/[“”]/g, '"')
    const {text} = await textOf(iconv.encode(plain, charset))
    expect(text.normalize('NFC')).toBe(plain)
  })

  it.each([
    ['windows-1252', 'La préfète a rappelé que les élèves étaient déjà évacués dès l’été, grâce à l’armée française.'],
    ['windows-1252', 'Die Bürger müssen für den öffentlichen Nahverkehr künftig mehr bezahlen, heißt es aus dem Büro.'],
    ['windows-1251', 'Сегодня утром тысячи жителей низовьев реки были эвакуированы до прихода тайфуна.'],
    ['shift_jis', '台風の接近に伴い、下流域の数千世帯が今朝までに避難した。水や食料は三日分が用意されている。'],
    ['gb18030', '今天早上,数千户居民在台风登陆前被转移到安全地带。当地准备了三天的粮食和饮用水。']
  ])('reads %s and does not take it for Vietnamese', async (charset, sentence) => {
    expect((await textOf(iconv.encode(sentence, charset))).text).toBe(sentence)
  })

  it('keeps damaged UTF-8 as UTF-8 and says how many places are lost', async () => {
    const bytes = Buffer.from(vietnamese)
    const cutOff = bytes.subarray(0, bytes.lastIndexOf(Buffer.from('ở')) + 1)
    const {text, codes} = await textOf(cutOff)
    expect(text.endsWith('\ufffd')).toBe(true)
    expect(text.slice(0, 40)).toBe(vietnamese.slice(0, 40))
    expect(codes).toEqual(['invalid-utf8'])
  })

  it.each([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d4948445200000010000000100806000000', 'hex')],
    ['zeros', Buffer.alloc(5000)],
    ['every byte', Buffer.from(Array.from({length: 4096}, (_, i) => (i * 7) & 255))]
  ])('refuses %s as binary', async (_, bytes) => {
    expect(await decode(bytes)).toMatchObject({ok: false, code: 'binary'})
  })

  it('replaces a few NUL characters one for one', async () => {
    expect(await textOf(Buffer.from('Bão số 3\0 suy yếu\0 dần khi vào đất liền'))).toEqual({
      text: 'Bão số 3  suy yếu  dần khi vào đất liền',
      codes: ['nul']
    })
  })
})

describe('mendText', () => {
  it('replaces lone surrogates and leaves pairs', () => {
    const {text, warnings} = mendText('a\ud800b😀c\udc00')
    expect(text).toBe('a\ufffdb😀c\ufffd')
    expect(warnings).toEqual([{code: 'lone-surrogate', message: 'Lone surrogates replaced by U+FFFD: 2'}])
  })
})

describe('decodeUtf8', () => {
  it('gives the same text for short and for long input', () => {
    const long = vietnamese.repeat(2000)
    expect(decodeUtf8(Buffer.from(long))).toBe(long)
    expect(decodeUtf8(Buffer.from(`\ufeff${long}`))).toBe(`\ufeff${long}`)
  })

  // The first long input decides how all are decoded, on a piece of it that must not end inside a character.
  it.each([0, 1, 2])('starts well on text whose characters lie %i bytes off', async (shift) => {
    vi.resetModules()
    const fresh = await import('./utf8.js')
    const text = 'x'.repeat(shift) + 'ữ'.repeat(50_000)
    expect(fresh.decodeUtf8(Buffer.from(text))).toBe(text)
  })
})

describe('vietnameseShare', () => {
  it('tells Vietnamese from languages with the same letters', () => {
    expect(vietnameseShare(vietnamese)).toBe(1)
    expect(
      vietnameseShare('Les élèves étaient déjà évacués dès le début de l’été, a précisé la préfète.')
    ).toBeLessThan(0.4)
    expect(vietnameseShare('As eleições serão também em São João, não só em Brasília, à tarde.')).toBeLessThan(0.6)
  })
})
