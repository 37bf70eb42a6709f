/** A stretch of a text, by its offsets in UTF-16 units: `[start, end)`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The whole of a text. */
export function wholeOf(text: string): Stretch {
  return {start: 0, end: text.length}
}
