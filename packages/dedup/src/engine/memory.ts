// What an article takes while it is held against others is a few pieces of memory of some kB. Were they new for each, V8
// would go over all that the program holds after every 64 MB of them, which are 5,000 articles, and clear and free each
// piece; so what a past article took is used again for the next one.

/** Pieces of memory that are used again. */
export interface Memory {
  /** A piece of at least so many bytes, which may hold anything. */
  readonly take: (bytes: number) => ArrayBuffer
  /** Takes back a piece that nobody looks at any more. */
  readonly give: (piece: ArrayBufferLike) => void
}

/** An empty store of pieces. It keeps all that it is given. */
export function createMemory(): Memory {
  const free = new Map<number, ArrayBufferLike[]>()
  return {
    take(bytes): ArrayBuffer {
      const size = roundUp(bytes)
      return (free.get(size)?.pop() as ArrayBuffer | undefined) ?? new ArrayBuffer(size)
    },
    give(piece): void {
      if (piece.byteLength === 0) return
      const same = free.get(piece.byteLength)
      if (same === undefined) free.set(piece.byteLength, [piece])
      else same.push(piece)
    }
  }
}

/** Eight sizes to a doubling, from 128 bytes on: a twentieth is lost, and few sizes have to wait for their like. */
function roundUp(bytes: number): number {
  const step = 2 ** (Math.max(7, 31 - Math.clz32(bytes)) - 3)
  return Math.max(128, Math.ceil(bytes / step) * step)
}
