/** A text under repair, with the raw offset of every unit and of its end; undefined while nothing has moved. */
export interface Rewriting {
  readonly text: string
  readonly offsets: Uint32Array | undefined
}

/** Replaces every match of `expression` (global), and keeps the way back to the raw offsets. */
export function rewrite(
  state: Rewriting,
  expression: RegExp,
  replace: (found: string, at: number, text: string) => string
): Rewriting {
  const {text} = state
  const parts: string[] = []
  const edits: number[] = []
  let last = 0
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const found = match[0]
    const replacement = replace(found, match.index, text)
    if (replacement === found) continue
    parts.push(text.slice(last, match.index), replacement)
    edits.push(match.index, found.length, replacement.length)
    last = match.index + found.length
  }
  if (edits.length === 0) return state
  parts.push(text.slice(last))
  const rewritten = parts.join('')
  return {text: rewritten, offsets: moveOffsets(state, rewritten.length, edits)}
}

/** `edits`: triples of position, old length, new length, in order. */
function moveOffsets(state: Rewriting, length: number, edits: readonly number[]): Uint32Array {
  const from = state.offsets
  const offsets = new Uint32Array(length + 1)
  let out = 0
  let old = 0
  const copyUntil = (limit: number): void => {
    for (; old < limit; old++) offsets[out++] = from ? from[old]! : old
  }
  for (let e = 0; e < edits.length; e += 3) {
    copyUntil(edits[e]!)
    const start = from ? from[old]! : old
    for (let i = 0; i < edits[e + 2]!; i++) offsets[out++] = start
    old += edits[e + 1]!
  }
  copyUntil(state.text.length)
  offsets[out] = from ? from[old]! : old
  return offsets
}
