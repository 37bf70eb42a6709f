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

/**
 * Does the work of a run with its files, in the directory `out`: they are put in their places when it is done, and taken
 * away where it fails or is ended, at whatever moment.
 */
export async function wholeOrNotAtAll<T>(out: string, work: (outputs: Outputs) => Promise<T>): Promise<T> {
  const files: AtomicFile[] = []
  const opening = openOutputs(out, files)
  const endNow = async (signal: NodeJS.Signals): Promise<void> => {
    // A file that is being opened is there already, but not yet known.
    await opening.catch(() => {})
    for (const file of files) file.discardSync()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', endNow).once('SIGTERM', endNow)
  try {
    const outputs = await opening
    const result = await work(outputs)
    for (const file of files) if (file !== outputs.scratch) await file.commit()
    return result
  } finally {
    for (const file of files) await file.discard()
    process.off('SIGINT', endNow).off('SIGTERM', endNow)
  }
}

/** Opens the files of a run one after the other and tells `opened` of each; none is in its place before it is committed. */
async function openOutputs(out: string, opened: AtomicFile[]): Promise<Outputs> {
  const found = await stat(out).catch(() => undefined)
  if (found !== undefined && !found.isDirectory()) {
    throw usageError(`Expected \`--out\` to be a directory, got the file \`${out}\`; name another place`)
  }
  const open = async (name: string): Promise<AtomicFile> => {
    const file = await openAtomic(join(out, name))
    opened.push(file)
    return file
  }
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
