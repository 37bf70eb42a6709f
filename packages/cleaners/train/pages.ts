/** Reads a text as the cleaner would, and stops before anything is judged. */

import {createCleaner} from '@copydesk/cleaners'
import type {Page} from '@copydesk/core'

/** The columns of a text. */
export function readText(text: string, url?: string): Page {
  let page: Page | undefined
  const reader = createCleaner({
    cleaners: [],
    scorer: (found) => {
      page = found
      return new Float32Array(found.count)
    }
  })
  reader({id: 'page', text, url})
  return page!
}
