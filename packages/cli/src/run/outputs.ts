import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {type AtomicFile, openAtomic} from '@copydesk/core/io'
import {usageError} from '../exit.js'

/** The files of a run. */
export interface Outputs {
  readonly articles: AtomicFile
  /** The documents as read, in the order of their articles: what offsets in articles are offsets of. */
  readonly raw: AtomicFile
  readonly events: AtomicFile
  readonly canonical: AtomicFile
  readonly nearMisses: AtomicFile
  readonly errors: AtomicFile
  readonly summary: AtomicFile
  /** What does not fit into memory while the run lasts. */
  readonly scratch: AtomicFile
}

/** Opens the files of a run in the directory `out`; none is there before it is committed. */
export async function openOutputs(out: string): Promise<Outputs> {
  const found = await stat(out).catch(() => undefined)
  if (found !== undefined && !found.isDirectory()) {
    throw usageError(`Expected \`--out\` to be a directory, got the file \`${out}\`; name another place`)
  }
  const open = (name: string): Promise<AtomicFile> => openAtomic(join(out, name))
  return {
    articles: await open('articles.ndjson'),
    raw: await open('raw.ndjson'),
    events: await open('events.ndjson'),
    canonical: await open('canonical.ndjson'),
    nearMisses: await open('near-misses.ndjson'),
    errors: await open('errors.ndjson'),
    summary: await open('summary.json'),
    // Beside the records, since a folder for temporary files may well be in memory.
    scratch: await open('scratch')
  }
}

/** Does the work of a run; its files are put in their places when it is done, and taken away where it fails or is ended. */
export async function wholeOrNotAtAll<T>(outputs: Outputs, work: () => Promise<T>): Promise<T> {
  const {scratch, ...records} = outputs
  const files: readonly AtomicFile[] = [...Object.values(records), scratch]
  const endNow = (signal: NodeJS.Signals): void => {
    for (const file of files) file.discardSync()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', endNow).once('SIGTERM', endNow)
  try {
    const result = await work()
    for (const file of Object.values(records)) await file.commit()
    return result
  } finally {
    for (const file of files) await file.discard()
    process.off('SIGINT', endNow).off('SIGTERM', endNow)
  }
}
