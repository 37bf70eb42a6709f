import fc from 'fast-check'
import {expect, it} from 'vitest'
import {collect, fromArray} from '../stages/stage.js'
import {documentsIn} from './pieces.js'
import {readPieces, readStream} from './read-documents.js'

const lines = [
  '{"id": "a", "text": "Mưa lớn ở Yên Bái"}',
  '{"id": "b", "text": "lẻ \\ud83d"}',
  '{"id": "c"}',
  'not json',
  '',
  ' \t\r',
  '\ufeff',
  `{"id": "d", "text": "${'dài '.repeat(100)}"}`
]

/** Bytes in chunks of `size`; a line in an older charset stands among the others. */
function chunks(chosen: readonly number[], size: number): AsyncIterable<Uint8Array> {
  const parts = chosen.map((i) =>
    i < lines.length ? Buffer.from(`${lines[i]}\n`) : Buffer.from('{"id": "e", "text": "caf\xe9"}\n', 'latin1')
  )
  const bytes = Buffer.concat(parts)
  const cut: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) cut.push(bytes.subarray(at, at + size))
  return fromArray(cut)
}

it('pieces hold the documents of the stream, failures in their place, and can be sent to another thread', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(lines.length), {maxLength: 12}),
      fc.integer({min: 1, max: 900}),
      async (chosen, size) => {
        const options = {maxBytes: 300}
        const read = []
        for (const piece of await collect(readPieces(chunks(chosen, size), 'x', options))) {
          read.push(...(await documentsIn(structuredClone(piece))))
        }
        expect(read).toEqual(await collect(readStream(chunks(chosen, size), 'x', options)))
      }
    )
  )
})

it('pieces of many lines are small, whole lines each', async () => {
  const text = Array.from({length: 4000}, (_, i) => `{"id": "${i}", "text": "${'x'.repeat(200)}"}`).join('\n')
  const pieces = await collect(readPieces(fromArray([Buffer.from(text)]), 'x'))
  const documents = (await Promise.all(pieces.map(documentsIn))).flat()
  expect(pieces.length).toBeGreaterThan(5)
  expect(documents.map((outcome) => (outcome.ok ? outcome.value.source?.line : null))).toEqual(
    documents.map((_, i) => i + 1)
  )
  expect(documents).toHaveLength(4000)
})
