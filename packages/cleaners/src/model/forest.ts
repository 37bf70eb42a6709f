/**
 * Gradient-boosted oblivious trees: all nodes of one level ask the same question, so a tree is six comparisons
 * and one look into a table, without a branch (Prokhorenkova and others, CatBoost, 2018).
 */
export interface Forest {
  /** Feature asked about at each of the six levels of each tree. */
  readonly feature: Uint8Array
  /** The answer is yes where the feature is greater; none is negative, see `Columns`. */
  readonly threshold: Float32Array
  /** 64 log-odds a tree; the answer of level `k` is bit `k` of the place. */
  readonly leaf: Float32Array
  /** Log-odds before any tree. */
  readonly bias: number
}

/** Levels of every tree; one that has fewer is filled up with questions whose answer is always no. */
export const levels = 6

/** Log-odds of leaves ship in steps of this size, in 16 bits: half the bytes, and a page's scores move by a thousandth. */
export const leafStep: number = 1 / 8192

/** Writes a forest as base64: number of trees, bias, then the arrays, the widest first. */
export function packForest({feature, threshold, leaf, bias}: Forest): string {
  const head = [Uint32Array.of(feature.length / levels), Float32Array.of(bias)]
  const steps = Int16Array.from(leaf, (odds) => Math.max(-32768, Math.min(Math.round(odds / leafStep), 32767)))
  const parts = [...head, threshold, steps, feature]
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))).toString(
    'base64'
  )
}

/** Reads what `packForest` wrote. */
export function unpackForest(base64: string): Forest {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  const {buffer} = bytes
  const trees = new Uint32Array(buffer, 0, 1)[0]!
  const bias = new Float32Array(buffer, 4, 1)[0]!
  const splits = levels * trees
  const leaves = 2 ** levels * trees
  const steps = new Int16Array(buffer, 8 + 4 * splits, leaves)
  return {
    bias,
    threshold: new Float32Array(buffer, 8, splits),
    leaf: Float32Array.from(steps, (step) => step * leafStep),
    feature: new Uint8Array(buffer, 8 + 4 * splits + 2 * leaves, splits)
  }
}
