import type {Doc} from '@copydesk/core'

/**
 * Makes a reader of the page that works once a page, however many cleaners ask it. It remembers the last page alone: all
 * cleaners see one page before any sees the next.
 */
export function oncePerDoc<Result>(read: (doc: Doc) => Result): (doc: Doc) => Result {
  let known: Doc | undefined
  let result: Result | undefined
  return (doc) => {
    if (known !== doc) {
      result = read(doc)
      known = doc
    }
    return result as Result
  }
}
