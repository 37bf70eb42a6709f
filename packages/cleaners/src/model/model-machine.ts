import type {Words} from '@copydesk/core'
import {startMachine} from '@copydesk/core/wasm'
import {type Columns, margin} from './columns.js'
import type {Feature} from './features.js'
import type {Forest} from './forest.js'
import {modelWasm} from './model-wasm.js'
import type {WordTable} from './word-table.js'

/** What `model.wat` exports; the parameters are named there. */
interface Machine {
  readonly memory: {readonly buffer: ArrayBuffer; grow(pages: number): number}
  vocabulary(
    first: number,
    own: number,
    blocks: number,
    hash: number,
    size: number,
    table: number,
    mask: number,
    share: number,
    times: number,
    shared: number,
    usual: number
  ): void
  find(
    first: number,
    blocks: number,
    most: number,
    hash: number,
    size: number,
    least: number,
    wanted: number,
    mask: number,
    out: number,
    share: number
  ): void
  weigh(
    first: number,
    blocks: number,
    most: number,
    hash: number,
    bits: number,
    before: number,
    weights: number,
    out: number
  ): void
  repeat(
    first: number,
    blocks: number,
    hash: number,
    keys: number,
    span: number,
    seen: number,
    same: number,
    repeated: number,
    before: number
  ): void
  window(sums: number, blocks: number, reach: number, more: number, back: number, ahead: number): void
  trees(
    trees: number,
    leaves: number,
    limits: number,
    places: number,
    columns: number,
    stride: number,
    fours: number,
    sums: number,
    count: number
  ): void
}

/** Which words are common: those that make up this share of the counted ones, and stand among them at least so often. */
export interface CoreWords {
  readonly share: number
  readonly times: number
}

/** The passes of `model.wat`; what they give is good until the next call. */
export interface ModelMachine {
  /** Columns of zeros, as `createColumns` gives them, that `trees` can read; undefined where they are too large. */
  columns(count: number, columns: number): Columns | undefined
  /** What `vocabularyByLoop` writes, for pages without wide scripts, from where block 0 stands in columns made here. */
  vocabulary(words: Words, shared: number, usual: number, mask: number, own: Uint8Array, core: CoreWords): void
  /** The bits that `find` reads; see `wantedPlaces`. */
  wanted(): Uint8Array
  /** What `findByLoop` gives and writes, for words of so many units at least, whatever their script. */
  find(words: Words, share: number, mask: number, most: number, least: number): Int32Array
  /** What `weighByLoop` gives. */
  weigh(words: Words, table: WordTable, most: number): Int32Array
  /** What `repeatsByLoop` writes. */
  repeats(words: Words, same: number, repeated: number, before: number, span: number): void
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
  /** What `addTrees` does, for columns made here; false where the forest is too large. */
  trees(forest: Forest, features: readonly Feature[], columns: Columns, rows: Int32Array, scores: Float32Array): boolean
}

/** So many sums can be read at a time. */
export const sumsOfMachine = 4
/** Pages of more words and blocks than this are not for the machine. */
export const mostWordsOfMachine: number = 1 << 18
/** Neither are columns of so many blocks: what the memory has grown to it keeps. */
const mostBlocks = 1 << 16
const leavesPerTree = 64
const splitsPerTree = 6
const mostTrees = 512
/** Windows reach so many blocks at most. Sums go on so far beyond either end of the page, so that no window asks where it ends. */
export const farthest = 40

// Where things stand in memory, in bytes, at fixed places: a table of words, what is known by place, two forests, what
// belongs to a page. Columns come last, since only they make it grow. Memory that nobody wrote to takes no room.
const bitsAt = 0
const beforeAt = bitsAt + (1 << 15)
const weightsAt = beforeAt + (1 << 14)
const countsAt = weightsAt + (1 << 17)
const seenAt = countsAt + (1 << 17)
const wantedAt = seenAt + (1 << 16)
const forestsAt = wantedAt + (1 << 13)
const forestSize = 4 * mostTrees * (leavesPerTree + 2 * splitsPerTree)
const foursAt = forestsAt + 2 * forestSize
const sumsAt = foursAt + 4 * mostBlocks
const beforeBlocksAt = sumsAt + 16 * mostBlocks
const pageAt = beforeBlocksAt + 8 * sumsOfMachine * (mostBlocks + 1 + 2 * farthest)
// of a word 10 bytes are read and written, of a block 17; four more words of room behind each array
const columnsAt = pageAt + 17 * mostWordsOfMachine + 256

const memoryPage = 65536

/** A machine of its own; undefined where the platform cannot do it. */
export function startModelMachine(): ModelMachine | undefined {
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

/** The memory as numbers of each size; the views are other ones whenever it has grown. */
interface Views {
  bytes: Uint8Array
  shorts: Uint16Array
  longs: Int32Array
  floats: Float32Array
  doubles: Float64Array
  /** Makes the memory so many bytes large at least. */
  reserve(bytes: number): void
}

function viewsOf({memory}: Machine): Views {
  const views: Views = {
    bytes: new Uint8Array(0),
    shorts: new Uint16Array(0),
    longs: new Int32Array(0),
    floats: new Float32Array(0),
    doubles: new Float64Array(0),
    reserve(bytes) {
      const missing = Math.ceil((bytes - memory.buffer.byteLength) / memoryPage)
      if (missing > 0) memory.grow(missing)
      const {buffer} = memory
      views.bytes = new Uint8Array(buffer)
      views.shorts = new Uint16Array(buffer)
      views.longs = new Int32Array(buffer)
      views.floats = new Float32Array(buffer)
      views.doubles = new Float64Array(buffer)
    }
  }
  return views
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

function wordPasses(machine: Machine, memory: Views): Omit<ModelMachine, 'columns' | 'sums' | 'window' | 'trees'> {
  let page: Words | undefined
  let known: WordTable | undefined
  let [blocks, hashAt, outAt, sizeAt, keysAt, ownAt] = [0, 0, 0, 0, 0, 0]
  /** Takes over the words of a page, which all its passes read. */
  const take = (words: Words): void => {
    if (page === words) return
    blocks = words.first.length - 1
    const count = words.hash.length
    hashAt = pageAt + 4 * (blocks + 1)
    outAt = hashAt + 4 * count
    sizeAt = outAt + 12 * blocks
    keysAt = sizeAt + 2 * count
    ownAt = keysAt + 2 * (count + 3)
    memory.longs.set(words.first, pageAt >> 2)
    memory.longs.set(words.hash, hashAt >> 2)
    memory.shorts.set(words.size, sizeAt >> 1)
    page = words
  }
  const out = (): Int32Array => memory.longs.subarray(outAt >> 2, sizeAt >> 2)
  return {
    vocabulary(words, shared, usual, mask, own, {share, times}) {
      take(words)
      memory.bytes.set(own.subarray(0, blocks), ownAt)
      const [a, b] = [addressOf(shared), addressOf(usual)]
      machine.vocabulary(pageAt, ownAt, blocks, hashAt, sizeAt, countsAt, mask, share, times, a, b)
    },
    wanted: () => memory.bytes.subarray(wantedAt, forestsAt),
    find(words, share, mask, most, least) {
      take(words)
      machine.find(pageAt, blocks, most, hashAt, sizeAt, least, wantedAt, mask, outAt, addressOf(share))
      return out()
    },
    weigh(words, table, most) {
      take(words)
      if (known !== table) {
        memory.longs.set(table.bits, bitsAt >> 2)
        memory.shorts.set(table.before, beforeAt >> 1)
        memory.shorts.set(table.weights, weightsAt >> 1)
        known = table
      }
      machine.weigh(pageAt, blocks, most, hashAt, bitsAt, beforeAt, weightsAt, outAt)
      return out()
    },
    repeats(words, same, repeated, before, span) {
      take(words)
      const [a, b, c] = [addressOf(same), addressOf(repeated), addressOf(before)]
      machine.repeat(pageAt, blocks, hashAt, keysAt, span, seenAt, a, b, c)
    }
  }
}

/** Address of a number of the columns that stand here. */
function addressOf(place: number): number {
  return columnsAt + 4 * place
}

/** Runs forests, of which two are kept in memory: a page is read by one and then by the other. */
function forestRunner(machine: Machine, memory: Views): ModelMachine['trees'] {
  const kept: Forest[] = []
  let latest = 0
  const slotOf = (forest: Forest, features: readonly Feature[]): number => {
    const slot = kept.indexOf(forest)
    latest = slot < 0 ? 1 - latest : slot
    const at = forestsAt + latest * forestSize
    if (slot < 0) writeForest(forest, features, memory, at)
    kept[latest] = forest
    return at
  }
  return (forest, features, {stride}, rows, scores) => {
    const trees = forest.feature.length / splitsPerTree
    if (trees > mostTrees) return false
    const fours = groupByFour(rows, memory.longs)
    if (fours === 0) return true
    const leaves = slotOf(forest, features)
    const limits = leaves + 4 * trees * leavesPerTree
    const places = limits + 4 * trees * splitsPerTree
    memory.floats.fill(forest.bias, sumsAt >> 2, (sumsAt >> 2) + 4 * fours)
    machine.trees(trees, leaves, limits, places, columnsAt, 4 * stride, foursAt, sumsAt, fours)
    readSums(rows, memory.floats, scores)
    return true
  }
}

/** Writes what `trees` reads of a forest: its leaves, its thresholds, and by split the column and where block 0 is in it. */
function writeForest(
  {feature, threshold, leaf}: Forest,
  features: readonly Feature[],
  memory: Views,
  at: number
): void {
  const limitsAt = (at >> 2) + (feature.length / splitsPerTree) * leavesPerTree
  const placesAt = limitsAt + threshold.length
  memory.floats.set(leaf, at >> 2)
  memory.floats.set(threshold, limitsAt)
  for (let s = 0; s < feature.length; s++) {
    const {column, offset} = features[feature[s]!]!
    memory.longs[placesAt + s] = column | ((4 * (margin + offset)) << 16)
  }
}

/** Writes, for as few runs of four neighbours as hold all blocks in `rows`, four times the first block; gives their number. */
function groupByFour(rows: Int32Array, longs: Int32Array): number {
  let fours = 0
  let next = -1
  for (let r = 0; r < rows.length; r++) {
    if (rows[r]! < next) continue
    next = rows[r]! + 4
    longs[(foursAt >> 2) + fours++] = 4 * rows[r]!
  }
  return fours
}

/** The sums of the blocks in `rows`, from runs of four as `groupByFour` made them. */
function readSums(rows: Int32Array, floats: Float32Array, scores: Float32Array): void {
  let at = (sumsAt >> 2) - 4
  let next = -1
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!
    if (row >= next) {
      next = row + 4
      at += 4
    }
    scores[row] = floats[at + 4 + row - next]!
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
