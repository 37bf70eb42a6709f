// One growing piece of memory out of which lists take rooms for 2, 4, 8 … postings and leave them to one another, as in a
// buddy allocator (K. C. Knowlton 1965) that never joins rooms: lists double, so rooms of every size are wanted again.

/** The same memory as numbers and as weights. */
export interface Cells {
  readonly number: Uint32Array
  readonly weight: Float32Array
}

/** So many cells of four bytes, all 0. */
export function createCells(length: number): Cells {
  const number = new Uint32Array(length)
  return {number, weight: new Float32Array(number.buffer)}
}

/** Cells of a posting: its document, and the weight that the document gives the key. */
export const postingWidth = 2

/** Rooms for lists of postings. */
export interface Arena {
  cells: Cells
  /** First cell that no room has been given of yet. */
  end: number
  /** By the logarithm of their size, the first of the rooms that were left, plus 1; each tells of the next one. */
  readonly vacant: Uint32Array
}

/** An arena with this many cells before it has to grow. */
export function createArena(length: number): Arena {
  return {cells: createCells(length), end: 0, vacant: new Uint32Array(32)}
}

/** Finds a room for `room` postings, a power of two from 2 on; gives its first cell. */
export function reserve(arena: Arena, room: number): number {
  const {vacant} = arena
  const size = 31 - Math.clz32(room)
  const left = vacant[size]!
  if (left !== 0) {
    vacant[size] = arena.cells.number[left - 1]!
    return left - 1
  }
  const from = arena.end
  arena.end += room * postingWidth
  if (arena.end > arena.cells.number.length) {
    const larger = createCells(Math.max(arena.end, arena.cells.number.length * 2))
    larger.number.set(arena.cells.number)
    arena.cells = larger
  }
  return from
}

/** Leaves a room to the next list that needs one of its size. */
export function vacate({cells, vacant}: Arena, start: number, room: number): void {
  const size = 31 - Math.clz32(room)
  cells.number[start] = vacant[size]!
  vacant[size] = start + 1
}
