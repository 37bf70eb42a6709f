/** A text under repair, with the raw offset of every unit and of its end; undefined while nothing has moved. */
export interface Rewriting {
  readonly text: string
  readonly offsets: Uint32Array | undefined
}

type Replace = (found: string, at: number, text: string) => string

/** A stretch of the text that may have to change, and its offset. */
export interface Found {
  readonly 0: string
  readonly index: number
}

/** Replaces every match of `expression` (global), and keeps the way back to the raw offsets. */
export function rewrite(state: Rewriting, expression: RegExp, replace: Replace): Rewriting {
  const find = (from: number): Found | null => {
    expression.lastIndex = from
    return expression.exec(state.text)
  }
  return rewriteFound(state, find, replace)
}

/** The same for all that `find` finds: each stretch at or after the offset that it is given, null where there is none. */
export function rewriteFound(state: Rewriting, find: (from: number) => Found | null, replace: Replace): Rewriting {
  const {text} = state
  const parts: string[] = []
  const edits: number[] = []
  let last = 0
  let moved = false
  for (let next = find(0); next; next = find(next.index + next[0].length)) {
    const {0: found, index} = next
    const replacement = replace(found, index, text)
    if (replacement === found) continue
    parts.push(text.slice(last, index), replacement)
    edits.push(index, found.length, replacement.length)
    moved ||= found.length !== 1 || replacement.length !== 1
    last = index + found.length
  }
  if (edits.length === 0) return state
  parts.push(text.slice(last))
  const rewritten = parts.join('')
  return {text: rewritten, offsets: moved ? moveOffsets(state, rewritten.length, edits) : state.offsets}
}

/** `edits`: triples of position, old length, new length, in order. */
function moveOffsets(state: Rewriting, length: number, edits: readonly number[]): Uint32Array {
  const from = state.offsets
  const offsets = new Uint32Array(length + 1)
  let out = 0
  let old = 0
  const copyUntil = (limit: number): void => {
    if (from) {
      offsets.set(from.subarray(old, limit), out)
      out += limit - old
      old = limit
    } else for (; old < limit; old++) offsets[out++] = old
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
