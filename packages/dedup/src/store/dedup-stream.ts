import {tmpdir} from 'node:os'
import type {Article, NewsEvent} from '@copydesk/core'
import {createIntake} from '../engine/batch/intake.js'
import {fitAndSweep} from '../engine/batch/sweep.js'
import {buildEvent} from '../merge/event.js'
import {type DedupOptions, settingsOf} from '../options.js'
import {diskShelf} from './disk-shelf.js'

/** How a stream of any length is put together in bounded memory. */
export interface StreamOptions extends DedupOptions {
  /**
   * Bytes of articles and sketches that are held in memory; what is more goes to files, and the answer is the same.
   * Beside them go 450 to 800 bytes an article for ids, dates and, until all have been read, text keys, and the reports
   * of a little more than three windows at about 18 kB each. Default 256 MB.
   */
  readonly maxMemory?: number
  /** Where the files are made; they are removed at the end. Default: the folder of the system for such files. */
  readonly directory?: string
}

/** 256 MB. */
const defaultMemory = 1 << 28

/**
 * Puts any number of articles together to events: reads all, then gives each event as soon as no other report can join
 * it. The events are those of `dedup`, in the order in which they close, which the order of the articles does not change.
 */
export async function* dedupStream(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: StreamOptions = {}
): AsyncGenerator<NewsEvent, void, undefined> {
  const {maxMemory = defaultMemory, directory = tmpdir()} = options
  if (!(maxMemory >= 0)) {
    throw new RangeError(
      `Expected \`maxMemory\` to be a number of bytes, got \`${maxMemory}\`; leave it out for 256 MB`
    )
  }
  const given = settingsOf(options)
  const shelf = diskShelf(maxMemory, directory)
  try {
    const intake = createIntake(given.strategies, shelf)
    for await (const article of articles) intake.add(article)
    const {settings, identities} = fitAndSweep(intake.finish(), given)
    for (const identity of identities) yield buildEvent(identity, settings)
  } finally {
    shelf.close()
  }
}
