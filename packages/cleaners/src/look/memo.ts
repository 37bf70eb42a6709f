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

/** What the columns of a page are written into. */
interface Column {
  readonly length: number
  fill(value: number, from: number, to: number): unknown
}

/**
 * Makes the maker of a column that `oncePerDoc` fills: zeros, with room for `count` entries. All pages share its memory,
 * since only the last page's column is asked for, and to make a typed array costs more than to fill it. It is longer
 * than the page, with zeros behind, so that its `length` says nothing.
 */
export function columnOf<Values extends Column>(make: (length: number) => Values): (count: number) => Values {
  let column = make(1024)
  let used = 0
  return (count) => {
    if (count > column.length) column = make(2 * count)
    else column.fill(0, 0, used)
    used = count
    return column
  }
}

/** The same for a column whose every entry is written anyhow: zeros stand behind the page alone. */
export function fullColumnOf<Values extends Column>(make: (length: number) => Values): (count: number) => Values {
  let column = make(1024)
  let used = 0
  return (count) => {
    if (count > column.length) column = make(2 * count)
    else if (used > count) column.fill(0, count, used)
    used = count
    return column
  }
}
