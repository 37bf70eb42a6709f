import {createHash} from 'node:crypto'
import type {RawDocument} from '@copydesk/core'

/** Finds the raw text of an article by its digest; null where the run kept none that has it. */
export type RawTexts = (digest: string) => Promise<string | null>

/**
 * Reads raw documents alongside their articles. A run writes both in one order, so that the next one is nearly always
 * the one asked for; what was passed over is kept until it is.
 */
export function rawTexts(documents: AsyncIterable<RawDocument>): RawTexts {
  const passed = new Map<string, string>()
  const reader = documents[Symbol.asyncIterator]()
  let last: readonly [digest: string, text: string] | undefined
  return async (digest) => {
    if (last?.[0] === digest) return last[1]
    const known = passed.get(digest)
    if (known !== undefined) return known
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      const {text} = next.value
      const found = createHash('sha256').update(text).digest('hex')
      if (found === digest) {
        last = [digest, text]
        return text
      }
      passed.set(found, text)
    }
    return null
  }
}
