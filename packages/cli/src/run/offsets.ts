/** Where the pieces of a file end: eight bytes a piece. */
export interface Offsets {
  readonly add: (lengths: Uint32Array) => void
  readonly count: () => number
  readonly start: (piece: number) => number
  readonly end: (piece: number) => number
}

const firstCapacity = 1024

/** Makes a list of offsets for pieces that follow each other from 0 on. */
export function createOffsets(): Offsets {
  let ends = new Float64Array(firstCapacity)
  let count = 0
  return {
    add(lengths) {
      if (count + lengths.length > ends.length) {
        const larger = new Float64Array(Math.max(2 * ends.length, count + lengths.length))
        larger.set(ends)
        ends = larger
      }
      let end = count === 0 ? 0 : ends[count - 1]!
      for (const length of lengths) {
        end += length
        ends[count++] = end
      }
    },
    count: () => count,
    start: (piece) => (piece === 0 ? 0 : ends[piece - 1]!),
    end: (piece) => ends[piece]!
  }
}
