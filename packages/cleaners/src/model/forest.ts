import {type Columns, columnAt} from './columns.js'
import type {Feature} from './features.js'

/**
 * Gradient-boosted oblivious trees: all nodes of one level ask the same question, so a tree is `depth` comparisons
 * and one look into a table, without a branch (Prokhorenkova and others, CatBoost, 2018).
 */
export interface Forest {
  readonly depth: number
  /** Feature asked about at each level of each tree. */
  readonly feature: Uint8Array
  /** The answer is yes where the feature is greater. */
  readonly threshold: Float32Array
  /** 2^depth log-odds a tree; the answer of level `k` is bit `k` of the place. */
  readonly leaf: Float32Array
  /** Log-odds before any tree. */
  readonly bias: number
}

/** Writes a forest as base64: depth, number of trees, bias, then the arrays, the widest first. */
export function packForest({depth, feature, threshold, leaf, bias}: Forest): string {
  const head = [Uint32Array.of(depth, feature.length / depth), Float32Array.of(bias)]
  const parts = [...head, threshold, leaf, feature]
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
  const depth = new Uint32Array(buffer, 0, 1)[0]!
  const trees = new Uint32Array(buffer, 4, 1)[0]!
  const bias = new Float32Array(buffer, 8, 1)[0]!
  const splits = depth * trees
  const leaves = 2 ** depth * trees
  return {
    depth,
    bias,
    threshold: new Float32Array(buffer, 12, splits),
    leaf: new Float32Array(buffer, 12 + 4 * splits, leaves),
    feature: new Uint8Array(buffer, 12 + 4 * (splits + leaves), splits)
  }
}

/** Adds up the trees for the blocks in `rows`: their log-odds, into `scores`, at the blocks' own places. */
export function runForest(
  forest: Forest,
  features: readonly Feature[],
  columns: Columns,
  rows: Int32Array,
  scores: Float32Array
): void {
  const {depth, feature, threshold, leaf, bias} = forest
  const places = new Int32Array(features.length)
  for (let f = 0; f < places.length; f++) places[f] = columnAt(columns, features[f]!.column) + features[f]!.offset
  const {data} = columns
  const index = new Uint8Array(rows.length)
  for (let r = 0; r < rows.length; r++) scores[rows[r]!] = bias
  for (let split = 0, base = 0; split < feature.length; base += 2 ** depth) {
    index.fill(0)
    for (let level = 0; level < depth; level++, split++) {
      const place = places[feature[split]!]!
      const limit = threshold[split]!
      for (let r = 0; r < rows.length; r++) index[r]! |= Number(data[place + rows[r]!]! > limit) << level
    }
    for (let r = 0; r < rows.length; r++) scores[rows[r]!]! += leaf[base + index[r]!]!
  }
}
