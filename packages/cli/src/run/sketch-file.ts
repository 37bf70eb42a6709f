import type {AtomicFile} from '@copydesk/core/io'
import {type Sketch, unpackSketch} from '@copydesk/dedup'
import {createOffsets} from './offsets.js'

/** Sketches by the place of their articles, in memory as long as there is room and then in a file. */
export interface SketchFile {
  readonly write: (sketches: Uint8Array, lengths: Uint32Array) => Promise<void>
  /** The sketch at a place; only after `flush`. */
  readonly read: (place: number) => Sketch
  readonly flush: () => Promise<void>
}

/** Makes a sketch file that holds up to `maxMemory` bytes and writes what comes after to `file`, which it alone uses. */
export function createSketchFile(file: AtomicFile, maxMemory: number): SketchFile {
  const offsets = createOffsets()
  const held: Uint8Array[] = []
  /** Where each held batch starts, and where the last one ends. */
  const starts = [0]
  let spilled = false
  return {
    async write(sketches, lengths) {
      offsets.add(lengths)
      const end = starts.at(-1)! + sketches.length
      spilled ||= end > maxMemory
      if (spilled) {
        await file.write(sketches)
      } else {
        held.push(sketches)
        starts.push(end)
      }
    },
    read(place) {
      const [start, end] = [offsets.start(place), offsets.end(place)]
      const inMemory = starts.at(-1)!
      if (start >= inMemory) return unpackSketch(file.read(start - inMemory, end - inMemory).buffer, 0)
      // one of two thousand or so in 256 MB: not worth a binary search
      const batch = starts.findLastIndex((from) => from <= start)
      return unpackSketch(held[batch]!.buffer, held[batch]!.byteOffset + start - starts[batch]!)
    },
    flush: file.flush
  }
}
