import type {Doc} from '@copydesk/core'

/** Makes a reader of the page that works once a page, however many cleaners ask it. */
export function oncePerDoc<Result>(read: (doc: Doc) => Result): (doc: Doc) => Result {
  const results = new WeakMap<Doc, Result>()
  return (doc) => {
    const known = results.get(doc)
    if (known !== undefined) return known
    const result = read(doc)
    results.set(doc, result)
    return result
  }
}
