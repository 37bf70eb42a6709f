import {type Columns, columnAt} from './columns.js'
import type {Feature} from './features.js'
import {modelMachine} from './model-machine.js'

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

/** Adds up the trees for the blocks in `rows`, ascending: their log-odds, into `scores`, at the blocks' own places. */
export function runForest(
  forest: Forest,
  features: readonly Feature[],
  columns: Columns,
  rows: Int32Array,
  scores: Float32Array
): void {
  const isDone = columns.inMachine && modelMachine()!.trees(forest, features, columns, rows, scores)
  if (!isDone) addTrees(forest, features, columns, rows, scores)
}

/** The trees one block at a time, where the platform has no SIMD. */
export function addTrees(
  {feature, threshold, leaf, bias}: Forest,
  features: readonly Feature[],
  columns: Columns,
  rows: Int32Array,
  scores: Float32Array
): void {
  const {bits} = columns
  const places = Int32Array.from(features, ({column, offset}) => columnAt(columns, column) + offset)
  const limits = new Int32Array(threshold.buffer, threshold.byteOffset, threshold.length)
  const count = rows.length
  const sums = new Float32Array(count).fill(bias)
  // Written out level by level: a loop over levels, or over an index array, takes three times as long. The sign of a
  // difference is the answer: compilers make branches of comparisons, and these go the wrong way half of the time.
  for (let split = 0, base = 0; split < feature.length; split += levels, base += 64) {
    const place0 = places[feature[split]!]!
    const place1 = places[feature[split + 1]!]!
    const place2 = places[feature[split + 2]!]!
    const place3 = places[feature[split + 3]!]!
    const place4 = places[feature[split + 4]!]!
    const place5 = places[feature[split + 5]!]!
    const limit0 = limits[split]!
    const limit1 = limits[split + 1]!
    const limit2 = limits[split + 2]!
    const limit3 = limits[split + 3]!
    const limit4 = limits[split + 4]!
    const limit5 = limits[split + 5]!
    for (let r = 0; r < count; r++) {
      const row = rows[r]!
      const answers =
        ((limit0 - bits[place0 + row]!) >>> 31) |
        (((limit1 - bits[place1 + row]!) >>> 31) << 1) |
        (((limit2 - bits[place2 + row]!) >>> 31) << 2) |
        (((limit3 - bits[place3 + row]!) >>> 31) << 3) |
        (((limit4 - bits[place4 + row]!) >>> 31) << 4) |
        (((limit5 - bits[place5 + row]!) >>> 31) << 5)
      sums[r]! += leaf[base + answers]!
    }
  }
  for (let r = 0; r < count; r++) scores[rows[r]!] = sums[r]!
}
