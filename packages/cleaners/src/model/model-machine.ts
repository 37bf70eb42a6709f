import type {Words} from '@copydesk/core'
import {startMachine} from '@copydesk/core/wasm'
import {type Columns, margin} from './columns.js'
import {
  addressOf,
  beforeBlocksAt,
  columnsAt,
  farthest,
  type Machine,
  mostBlocks,
  mostWordsOfMachine,
  pageAt,
  type Views,
  viewsOf
} from './machine-memory.js'
import {type ForestRunner, forestRunner} from './machine-trees.js'
import {type WordPasses, wordPasses} from './machine-words.js'
import {modelWasm} from './model-wasm.js'

/** The passes of `model.wat` over the columns of a page. */
interface ColumnPasses {
  /** Columns of zeros, as `createColumns` gives them, that `trees` can read; undefined where they are too large. */
  columns(count: number, columns: number): Columns | undefined
  /** Room for `sumsOfMachine` arrays of sums; see `sumsFor`. */
  sums(): Float64Array
  /** What `fillWindow` does, for columns made here. */
  window(
    count: number,
    place: number,
    back: number,
    ahead: number,
    from: number,
    to: number,
    reach: number,
    more: number
  ): void
}

/** What `model.wat` does; what it gives is good until the next call. */
export type ModelMachine = ColumnPasses & WordPasses & ForestRunner

/** A machine of its own; undefined where the platform cannot do it. */
function startModelMachine(): ModelMachine | undefined {
  const machine = startMachine<Machine>(modelWasm)
  if (!machine) return undefined
  const memory = viewsOf(machine)
  memory.reserve(columnsAt)
  return {
    ...columnMaker(memory),
    ...wordPasses(machine, memory),
    ...windowPass(machine, memory),
    trees: forestRunner(machine, memory)
  }
}

function columnMaker(memory: Views): Pick<ModelMachine, 'columns'> {
  const start = columnsAt >> 2
  let data = memory.floats.subarray(start)
  let bits = memory.longs.subarray(start)
  return {
    columns(count, columns) {
      if (count > mostBlocks) return undefined
      const stride = count + 2 * margin
      const size = stride * columns
      // the last four blocks that trees ask may reach three blocks further
      if (data.length < size + 3) {
        memory.reserve(columnsAt + 8 * (size + 3))
        data = memory.floats.subarray(start)
        bits = memory.longs.subarray(start)
      }
      data.fill(0, 0, size)
      return {count, stride, data, bits, inMachine: true}
    }
  }
}

function windowPass(machine: Machine, memory: Views): Pick<ModelMachine, 'sums' | 'window'> {
  return {
    sums: () => memory.doubles.subarray(beforeBlocksAt >> 3, pageAt >> 3),
    window(count, place, back, ahead, from, to, reach, more) {
      const first = beforeBlocksAt + 8 * (place * (count + 1 + 2 * farthest) + farthest)
      const [a, b] = [addressOf(back + from), addressOf(ahead + from)]
      machine.window(first + 8 * from, to - from, 8 * reach, more, a, b)
    }
  }
}

let machine: ModelMachine | 'none' | undefined

/** The machine that reads pages; undefined where the platform has none. */
export function modelMachine(): ModelMachine | undefined {
  machine ??= startModelMachine() ?? 'none'
  return machine === 'none' ? undefined : machine
}

/** The machine that reads the words of a page; undefined where there is none, or the page is too large for it. */
export function machineFor({words}: {readonly words: Words}): ModelMachine | undefined {
  return words.hash.length + words.first.length > mostWordsOfMachine ? undefined : modelMachine()
}

/** The machine that reads the words of a page and writes its columns; undefined where these stand elsewhere. */
export function columnMachine(page: {readonly words: Words}, columns: Columns): ModelMachine | undefined {
  return columns.inMachine ? machineFor(page) : undefined
}
