import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {collect, fromArray} from '../stages/stage.js'
import {type BadLine, type Line, readLines} from './lines.js'

/** Bytes in pieces of `size`, as a slow pipe would bring them. */
function pieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size))
  return fromArray(parts)
}

const lines = (text: string | Uint8Array, size = 1 << 20, maxBytes?: number): Promise<(Line | BadLine)[]> =>
  collect(readLines(pieces(typeof text === 'string' ? Buffer.from(text) : text, size), maxBytes))

describe('readLines', () => {
  it('counts lines from 1, skips blank ones, and needs no line end at the last', async () => {
    const expected = [
      {number: 1, text: 'một', warnings: []},
      {number: 4, text: 'hai\r', warnings: []},
      {number: 5, text: 'ba', warnings: []}
    ]
    for (const size of [1, 2, 3, 5, 100]) expect(await lines('một\n\n \r\nhai\r\nba', size)).toEqual(expected)
  })

  it('gives the same lines however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: fc.constantFrom('a', 'ữ', '😀', '\n', '\r', ' ')}),
        fc.integer({min: 1, max: 9}),
        async (text, size) => {
          const expected = text
            .split('\n')
            .flatMap((line, i) => (line.trim() === '' ? [] : [{number: i + 1, text: line, warnings: []}]))
          expect(await lines(text, size)).toEqual(expected)
        }
      )
    )
  })

  it('reads a line of 10 MB between others', async () => {
    const long = 'dài '.repeat(2_500_000)
    const found = await lines(`a\n${long}\nb\n`, 1 << 16)
    expect(found.map((line) => line.number)).toEqual([1, 2, 3])
    expect('text' in found[1]! && found[1].text === long).toBe(true)
  })

  it.each([7, 64, 1000])('skips a line beyond the limit, pieces of %i', async (size) => {
    const found = await lines(`a\n${'x'.repeat(500)}\nb\n${'y'.repeat(300)}`, size, 100)
    expect(found).toMatchObject([
      {number: 1, text: 'a'},
      {
        number: 2,
        code: 'line-too-long',
        message: 'Expected a line of at most 100 bytes, got 500; one document a line is read'
      },
      {number: 3, text: 'b'},
      {number: 4, code: 'line-too-long'}
    ])
  })

  it.each([1, 3, 1000])('reads UTF-16 and a UTF-8 mark, pieces of %i', async (size) => {
    const expected = [{number: 1, text: 'lũ về', warnings: []}]
    expect(await lines(Buffer.from('\ufefflũ về\n', 'utf16le'), size)).toEqual(expected)
    expect(await lines(Buffer.from('\ufefflũ về\n', 'utf16le').swap16(), size)).toEqual(expected)
    expect(await lines('\ufefflũ về\n', size)).toEqual(expected)
  })

  const french =
    'La préfète a rappelé que les élèves étaient déjà évacués dès cet été, grâce à une armée très préparée.'

  it('decodes only the line that is not UTF-8 by guess', async () => {
    const bytes = Buffer.concat([Buffer.from('bão\n'), Buffer.from(`${french}\n`, 'latin1'), Buffer.from('lũ\n')])
    const found = await lines(bytes)
    expect(found).toMatchObject([
      {number: 1, text: 'bão', warnings: []},
      {number: 2, text: french, warnings: [{code: 'encoding'}]},
      {number: 3, text: 'lũ', warnings: []}
    ])
  })

  it('ends a binary stream with one complaint', async () => {
    const bytes = Buffer.from(Array.from({length: 100_000}, (_, i) => (i * i) & 255))
    expect(await lines(bytes, 1 << 14)).toMatchObject([{number: 1, code: 'binary'}])
  })
})
