import {decodeUtf8, readBytes} from '@copydesk/core/io'
import {loneEvent} from '@copydesk/dedup'
import {eventLines} from './event-lines.js'
import {createLineBuffer} from './line-buffer.js'

/** Events of one report each: their ids, and where the line of each report starts and ends in the file of articles. */
export interface LoneEvents {
  readonly ids: readonly string[]
  readonly ranges: readonly (readonly [number, number])[]
}

/** Events and their canonical articles as NDJSON, and the bytes of each line. */
export interface LoneLines {
  readonly events: Uint8Array
  readonly eventLengths: Uint32Array
  readonly canonical: Uint8Array
  readonly canonicalLengths: Uint32Array
}

/**
 * Makes the function that puts events of one report into words. `articles` is the descriptor of the file of articles,
 * which is that of the process: all its threads may read by it.
 */
export function createLoneWriter(articles: number): (lone: LoneEvents) => LoneLines {
  const events = createLineBuffer()
  const canonical = createLineBuffer()
  return ({ids, ranges}) => {
    const eventLengths = new Uint32Array(ids.length)
    const canonicalLengths = new Uint32Array(ids.length)
    ids.forEach((id, i) => {
      const lines = eventLines(loneEvent(id, JSON.parse(decodeUtf8(readBytes(articles, ...ranges[i]!)))))
      eventLengths[i] = events.addLine(lines.event)
      canonicalLengths[i] = canonical.addLine(lines.canonical)
    })
    return {events: events.take(), eventLengths, canonical: canonical.take(), canonicalLengths}
  }
}
