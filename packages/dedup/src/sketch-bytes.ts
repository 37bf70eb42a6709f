// A sketch as bytes, to be sent between threads or put into a file: lengths, then the arrays as they stand in memory,
// the widest first so that all are aligned, then the rest as JSON. Read on the kind of machine that wrote it.
//
//   uint32 × 8   bytes of the whole; lengths of terms.hash, shingles, bands, letterPairs, days, terms.count; of the JSON
//   uint32[]     terms.hash, shingles, bands, letterPairs
//   uint16[]     dates.days
//   uint8[]      terms.count, terms.field, JSON in UTF-8
import type {Sketch} from './sketch.js'

const headLength = 8
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** What is not in arrays. */
type Rest = Omit<Sketch, 'terms' | 'shingles' | 'bands' | 'letterPairs' | 'dates'> & Omit<Sketch['dates'], 'days'>

/** A sketch as bytes; their number is a multiple of 4. */
export function packSketch(sketch: Sketch): Uint8Array {
  const {size, write} = packing(sketch)
  const bytes = new Uint8Array(size)
  write(bytes)
  return bytes
}

/** How many bytes a sketch is, a multiple of 4, and what writes them to the beginning of a memory and gives their number. */
export function packing({terms, shingles, bands, letterPairs, dates, ...others}: Sketch): {
  readonly size: number
  readonly write: (memory: Uint8Array) => number
} {
  const {days, ...datesRest} = dates
  const rest: Rest = {...others, ...datesRest}
  const json = encoder.encode(JSON.stringify(rest))
  const wide = [terms.hash, shingles, bands, letterPairs]
  const parts = [...wide, days, terms.count, terms.field, json]
  const size = (parts.reduce((sum, {byteLength}) => sum + byteLength, 4 * headLength) + 3) & ~3
  const lengths = [size, ...wide.map(({length}) => length), days.length, terms.count.length, json.length]
  return {
    size,
    write(memory): number {
      let at = 0
      for (const array of [Uint32Array.from(lengths), ...parts]) {
        memory.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
        at += array.byteLength
      }
      return size
    }
  }
}

/** Bytes of the packed sketch that stands at `offset`, a multiple of 4, of a buffer. */
export function packedLength(buffer: ArrayBufferLike, offset: number): number {
  return new Uint32Array(buffer, offset, 1)[0]!
}

/** The sketch that stands at `offset`, a multiple of 4, of a buffer. Its arrays are views: they keep the buffer. */
export function unpackSketch(buffer: ArrayBufferLike, offset: number): Sketch {
  const [, hashes, shingles, bands, pairs, days, terms, json] = new Uint32Array(buffer, offset, headLength)
  let at = offset + 4 * headLength
  const wide = (length: number): Uint32Array => {
    const array = new Uint32Array(buffer, at, length)
    at += array.byteLength
    return array
  }
  const narrow = (length: number): Uint8Array => {
    const array = new Uint8Array(buffer, at, length)
    at += length
    return array
  }
  const arrays = {hash: wide(hashes!), shingles: wide(shingles!), bands: wide(bands!), letterPairs: wide(pairs!)}
  const mentioned = new Uint16Array(buffer, at, days!)
  at += mentioned.byteLength
  const [count, field] = [narrow(terms!), narrow(terms!)]
  const rest: Rest = JSON.parse(decoder.decode(narrow(json!)))
  // Field by field, in the order of a sketch that was just drawn: the engine tells objects apart by that.
  return {
    lang: rest.lang,
    outlet: rest.outlet,
    when: rest.when,
    dates: {
      days: mentioned,
      head: rest.head,
      year: rest.year,
      timeless: rest.timeless,
      published: rest.published
    },
    terms: {hash: arrays.hash, count, field},
    syllabic: rest.syllabic,
    whole: rest.whole,
    shingles: arrays.shingles,
    bands: arrays.bands,
    headline: rest.headline,
    letterPairs: arrays.letterPairs
  }
}
