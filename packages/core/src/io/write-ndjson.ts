import {openAtomic} from './atomic-file.js'

/** A record as one line of NDJSON, with its line end. */
export function toLine(record: unknown): string {
  return `${JSON.stringify(record)}\n`
}

/**
 * Writes records as NDJSON, one a line, and gives their number. The file appears when all of them are written; if the
 * records or the disk fail on the way, nothing does, and a file that stood there before is left alone.
 */
export async function writeNdjson(path: string, records: Iterable<unknown> | AsyncIterable<unknown>): Promise<number> {
  const file = await openAtomic(path)
  let written = 0
  try {
    for await (const record of records) {
      await file.write(toLine(record))
      written++
    }
    await file.commit()
  } catch (error) {
    await file.discard()
    throw error
  }
  return written
}
