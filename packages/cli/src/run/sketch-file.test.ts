import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createCleaner} from '@copydesk/cleaners'
import {openAtomic} from '@copydesk/core/io'
import {packSketch, sketch} from '@copydesk/dedup'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {createSketchFile} from './sketch-file.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sketches-'))
})

afterEach(() => rm(folder, {recursive: true}))

const clean = createCleaner()
const packed = ['Larne', 'Inch', 'Stranraer', 'Corsewall'].map((place) =>
  packSketch(
    sketch(clean({id: place, lang: 'en', text: `The ferry to ${place} sails again on Thursday after five weeks.`}))
  )
)

/** Two batches of two sketches each, with room in memory for so many bytes; gives them back, and the bytes in the file. */
async function write(maxMemory: number): Promise<{readonly read: readonly Uint8Array[]; readonly inFile: number}> {
  const file = await openAtomic(join(folder, 'scratch'))
  let inFile = 0
  const counting = {
    ...file,
    write(content: string | Uint8Array) {
      inFile += content.length
      return file.write(content)
    }
  }
  const sketches = createSketchFile(counting, maxMemory)
  try {
    for (const batch of [packed.slice(0, 2), packed.slice(2)]) {
      const lengths = Uint32Array.from(batch, ({length}) => length)
      await sketches.write(new Uint8Array(Buffer.concat(batch)), lengths)
    }
    await sketches.flush()
    return {read: packed.map((_, place) => packSketch(sketches.read(place))), inFile}
  } finally {
    await file.discard()
  }
}

it.each([
  ['all in memory', Number.POSITIVE_INFINITY, 0],
  ['the second batch in the file', packed[0]!.length + packed[1]!.length, packed[2]!.length + packed[3]!.length],
  ['all in the file', 0, packed.reduce((sum, {length}) => sum + length, 0)]
])('gives back what was written: %s', async (_, maxMemory, bytes) => {
  const {read, inFile} = await write(maxMemory)
  expect(read).toEqual(packed)
  expect(inFile).toBe(bytes)
})
