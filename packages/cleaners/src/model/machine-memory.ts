/** What `model.wat` is called by, and what stands where in its memory. */

/** What `model.wat` exports; the parameters are named there. */
export interface Machine {
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

/** So many sums can be read at a time. */
export const sumsOfMachine = 4
/** Pages of more words and blocks than this are not for the machine. */
export const mostWordsOfMachine: number = 1 << 18
/** Neither are columns of so many blocks: what the memory has grown to it keeps. */
export const mostBlocks: number = 1 << 16
/** Log-odds that a tree can end in. */
export const leavesPerTree = 64
/** Questions that a tree asks, of every block the same. */
export const splitsPerTree = 6
/** A forest of more trees is not for the machine. */
export const mostTrees = 512
/** Windows reach so many blocks at most. Sums go on so far beyond either end of the page, so that no window asks where it ends. */
export const farthest = 40

// Where things stand in memory, in bytes, at fixed places: a table of words, what is known by place, two forests, what
// belongs to a page. Columns come last, since only they make it grow. Memory that nobody wrote to takes no room.

/** The columns of the word table, see `word-table.ts`: its bits, the words before, the weights. */
export const bitsAt = 0
export const beforeAt: number = bitsAt + (1 << 15)
export const weightsAt: number = beforeAt + (1 << 14)
/** By place of a word: how often `vocabulary` has counted it, 2 bytes. */
export const countsAt: number = weightsAt + (1 << 17)
/** By place of a row of words: how often `repeat` has seen it, a byte. */
export const seenAt: number = countsAt + (1 << 17)
/** By place of a word, a bit: what `find` looks for. */
export const wantedAt: number = seenAt + (1 << 16)
/** Two forests of so many bytes each: leaves, thresholds, columns. */
export const forestsAt: number = wantedAt + (1 << 13)
export const forestSize: number = 4 * mostTrees * (leavesPerTree + 2 * splitsPerTree)
/** Blocks that trees are asked about, by four, and the sums of the trees. */
export const foursAt: number = forestsAt + 2 * forestSize
export const sumsAt: number = foursAt + 4 * mostBlocks
/** Sums over the blocks before each, see `sumsFor`. */
export const beforeBlocksAt: number = sumsAt + 16 * mostBlocks
/** The words of the page that is read: of a word 10 bytes, of a block 17, room for four more words behind each array. */
export const pageAt: number = beforeBlocksAt + 8 * sumsOfMachine * (mostBlocks + 1 + 2 * farthest)
/** The columns of the page, as `createColumns` gives them. */
export const columnsAt: number = pageAt + 17 * mostWordsOfMachine + 256

const memoryPage = 65536

/** The memory as numbers of each size; the views are other ones whenever it has grown. */
export interface Views {
  bytes: Uint8Array
  shorts: Uint16Array
  longs: Int32Array
  floats: Float32Array
  doubles: Float64Array
  /** Makes the memory so many bytes large at least. */
  reserve(bytes: number): void
}

/** Views on a machine's memory. */
export function viewsOf({memory}: Machine): Views {
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

/** Address of a number of the page's columns, by its place in them. */
export function addressOf(place: number): number {
  return columnsAt + 4 * place
}
