import type {Article} from '@copydesk/core'
import {type AtomicFile, decodeUtf8} from '@copydesk/core/io'
import {createOffsets} from './offsets.js'

/** The file of articles under way: takes them as they come, gives them back by their place in input order. */
export interface ArticleFile {
  readonly write: (lines: Uint8Array, lengths: Uint32Array) => Promise<void>
  readonly count: () => number
  /** Where the line of an article starts, and where it ends, in bytes. */
  readonly range: (place: number) => readonly [number, number]
  /** The article at a place; only after `flush`. */
  readonly read: (place: number) => Article
  /** Of the file, for `readBytes` in any thread; only after `flush`. */
  readonly descriptor: number
  readonly flush: () => Promise<void>
}

/** Makes an article file of an output file that nobody else writes. */
export function createArticleFile(file: AtomicFile): ArticleFile {
  const offsets = createOffsets()
  const range = (place: number): readonly [number, number] => [offsets.start(place), offsets.end(place)]
  return {
    async write(lines, lengths) {
      offsets.add(lengths)
      await file.write(lines)
    },
    count: offsets.count,
    range,
    read: (place) => JSON.parse(decodeUtf8(file.read(...range(place)))),
    descriptor: file.descriptor,
    flush: file.flush
  }
}
