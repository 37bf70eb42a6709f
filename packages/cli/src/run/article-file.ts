import type {Article} from '@copydesk/core'
import type {AtomicFile} from '@copydesk/core/io'

/** The file of articles under way: takes them as they come, gives them back by their place in input order. */
export interface ArticleFile {
  readonly write: (lines: Uint8Array, lengths: Uint32Array) => Promise<void>
  readonly size: () => number
  /** The article at a place; only after `flush`. */
  readonly read: (place: number) => Article
  readonly flush: () => Promise<void>
}

/** Makes an article file of an output file that nobody else writes. Holds eight bytes an article. */
export function createArticleFile(file: AtomicFile): ArticleFile {
  let ends = new Float64Array(1024)
  let count = 0
  let end = 0
  return {
    async write(lines, lengths) {
      if (count + lengths.length > ends.length) {
        const larger = new Float64Array(Math.max(2 * ends.length, count + lengths.length))
        larger.set(ends)
        ends = larger
      }
      for (const length of lengths) {
        end += length
        ends[count++] = end
      }
      await file.write(lines)
    },
    size: () => count,
    read: (place) => JSON.parse(Buffer.from(file.read(ends[place - 1] ?? 0, ends[place]!)).toString('utf8')),
    flush: file.flush
  }
}
