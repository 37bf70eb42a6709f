import type {Article, NewsEvent} from '@copydesk/core'
import {makeDirectory} from '@copydesk/core/io'
import {createIndex} from '../event-index.js'
import type {DedupOptions} from '../options.js'
import {hasOwnSketches, readManifest, readState, type Written, writeState, writtenOf} from './index-files.js'

/** An index that can be kept on disk. */
export interface StoredIndex {
  /** Takes articles in and gives, whole, the events that are new or changed; nothing is written before `save`. */
  readonly add: (articles: readonly Article[]) => readonly NewsEvent[]
  /** All events, by time of their first report. */
  readonly events: () => readonly NewsEvent[]
  /**
   * Drops the events all reports of which are older than `moment` (ISO 8601); gives the number of articles dropped. Throws
   * a RangeError where `moment` is no date.
   */
  readonly forget: (moment: string) => number
  /** Articles in the index. */
  readonly size: () => number
  /** Writes what changed since the last save; when it returns, the new state is what the next `openIndex` reads. */
  readonly save: () => Promise<void>
}

/**
 * Opens the index in `directory`, which is made where it does not exist. One program at a time may have it open. Throws
 * where its files are not an index, or one of another version.
 */
export async function openIndex(directory: string, options: DedupOptions = {}): Promise<StoredIndex> {
  await makeDirectory(directory)
  let manifest = await readManifest(directory)
  const before = manifest === null ? undefined : await readState(directory, manifest)
  const index = createIndex(options, before)
  let written: Written = before === undefined ? [] : writtenOf(before)
  // Sketches of another kind are drawn again: with the next save they are written again, and all articles with them.
  if (manifest !== null && !hasOwnSketches(manifest)) written = null
  const write = async (): Promise<void> => {
    const state = index.state()
    manifest = await writeState(directory, manifest, state, written)
    written = writtenOf(state)
  }
  let saved = Promise.resolve()
  return {
    add: index.add,
    events: index.events,
    size: index.size,
    forget(moment): number {
      const dropped = index.forget(moment)
      // Positions have changed: the next save writes all articles anew.
      if (dropped > 0) written = null
      return dropped
    },
    save(): Promise<void> {
      // One after the other, and the next one also where this one fails.
      saved = saved.then(write, write)
      return saved
    }
  }
}
