import {startMachine} from '../wasm.js'
import {lexerWasm} from './lexer-wasm.js'
import {marksPerBlock} from './marks.js'
import type {Lexer} from './words.js'

/** What `lexer.wat` exports. */
interface Machine {
  readonly memory: {readonly buffer: ArrayBuffer; grow(pages: number): number}
  lex(
    signs: number,
    units: number,
    starts: number,
    ends: number,
    blocks: number,
    counts: number,
    marks: number,
    hashes: number,
    offsets: number,
    sizes: number
  ): number
}

/** Longer texts are not for the machine, in UTF-16 units: its memory never gets smaller. */
export const mostUnits: number = 1 << 20

const memoryPage = 65536

/**
 * The lexer in machine code (`lexer.wat`): what the loop in `lexer.ts` gives, in half of the time. Undefined where the
 * platform cannot do it. Takes what every unit is to a word, and the sign that makes a page wide.
 */
export function machineLexer(signs: Int32Array, wideSign: number): Lexer | undefined {
  const machine = startMachine<Machine>(lexerWasm)
  if (!machine) return undefined
  let [long, short] = [new Uint32Array(0), new Uint16Array(0)]
  const reserve = (bytes: number): void => {
    const missing = Math.ceil((bytes - machine.memory.buffer.byteLength) / memoryPage)
    if (missing > 0) machine.memory.grow(missing)
    long = new Uint32Array(machine.memory.buffer)
    short = new Uint16Array(machine.memory.buffer)
  }
  reserve(4 * signs.length)
  long.set(signs)
  return (units, start, end) => {
    const blocks = start.length
    const most = units.length
    // addresses in numbers of 4 bytes; a text has no more words than units
    const startsAt = signs.length
    const endsAt = startsAt + blocks
    const countsAt = endsAt + blocks
    const marksAt = countsAt + 5 * blocks + 1
    // no figure stands before the first unit and behind the last
    const unitsAt = marksAt + marksPerBlock * blocks + 1
    const hashesAt = unitsAt + ((most + 1) >> 1) + 1
    const offsetsAt = hashesAt + most
    const sizesAt = offsetsAt + most
    if (long.length < sizesAt + most) reserve(8 * (sizesAt + most))
    long.set(start, startsAt)
    long.set(end, endsAt)
    long.fill(0, marksAt, unitsAt)
    short.set(units, 2 * unitsAt)
    short[2 * unitsAt + most] = 0
    const [s, u, b, e] = [0, 4 * unitsAt, 4 * startsAt, 4 * endsAt]
    const [c, m, h, o, z] = [4 * countsAt, 4 * marksAt, 4 * hashesAt, 4 * offsetsAt, 4 * sizesAt]
    const seen = machine.lex(s, u, b, e, blocks, c, m, h, o, z)
    const count = long[marksAt - 1]!
    // one buffer for all columns: one for each would take several times as long
    const columns = new ArrayBuffer(4 * (unitsAt - 1 - countsAt) + 10 * count)
    const byBlock = new Uint32Array(columns, 0, unitsAt - 1 - countsAt)
    const words = 4 * byBlock.length
    const hash = new Uint32Array(columns, words, count)
    const at = new Uint32Array(columns, words + 4 * count, count)
    const size = new Uint16Array(columns, words + 8 * count, count)
    byBlock.set(long.subarray(countsAt, unitsAt - 1))
    hash.set(long.subarray(hashesAt, hashesAt + count))
    at.set(long.subarray(offsetsAt, offsetsAt + count))
    size.set(short.subarray(2 * sizesAt, 2 * sizesAt + count))
    const column = (k: number): Uint32Array => byBlock.subarray(k * blocks, (k + 1) * blocks)
    return {
      capitals: column(0),
      upper: column(1),
      digits: column(2),
      letters: column(3),
      first: byBlock.subarray(4 * blocks, 5 * blocks + 1),
      marks: byBlock.subarray(5 * blocks + 1),
      hash,
      at,
      size,
      wide: (seen & wideSign) !== 0
    }
  }
}
