import type {Point} from 'unist'

/**
 * Makes the function from an offset in `text`, in UTF-16 units, to its place as unist has it: line and column from 1. A
 * line ends with `\n`, `\r\n` or `\r`. Lines are looked for when the first place is asked for. Not `vfile-location`, which
 * looks for the next `\r` to the end of the text at every line: minutes for a text of some megabytes.
 */
export function createPoints(text: string): (offset: number) => Point {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lastAtMost(starts, offset)
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const {0: end, index} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}

/** Position of the last of some rising numbers that is no more than `value`. */
function lastAtMost(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (rising[middle]! <= value) low = middle
    else high = middle
  }
  return low
}
