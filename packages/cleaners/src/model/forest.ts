import {type Columns, columnAt} from './columns.js'
import type {Feature} from './features.js'

/**
 * Gradient-boosted decision trees, flattened: node `n` asks whether feature `feature[n]` is at most `threshold[n]` and
 * goes on to `left[n]` or `right[n]`; a negative number is the end, `~number` its place in `leaf`.
 */
export interface Forest {
  /** First node of each tree; a tree of one leaf has the leaf's negative number here. */
  readonly roots: Int16Array
  readonly feature: Uint8Array
  readonly threshold: Float32Array
  readonly left: Int16Array
  readonly right: Int16Array
  readonly leaf: Float32Array
}

/** Number of bytes before the arrays: trees, nodes, leaves, each 32 bit. */
const header = 12

/** Writes a forest as base64: the header, then the arrays, the widest first. */
export function packForest(forest: Forest): string {
  const {roots, feature, threshold, left, right, leaf} = forest
  const sizes = Uint32Array.of(roots.length, feature.length, leaf.length)
  const parts = [sizes, threshold, leaf, roots, left, right, feature]
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
  const [trees, nodes, leaves] = new Uint32Array(buffer, 0, 3) as unknown as [number, number, number]
  let at = header
  const next = (size: number): number => {
    const from = at
    at += size
    return from
  }
  return {
    threshold: new Float32Array(buffer, next(4 * nodes), nodes),
    leaf: new Float32Array(buffer, next(4 * leaves), leaves),
    roots: new Int16Array(buffer, next(2 * trees), trees),
    left: new Int16Array(buffer, next(2 * nodes), nodes),
    right: new Int16Array(buffer, next(2 * nodes), nodes),
    feature: new Uint8Array(buffer, next(nodes), nodes)
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
  const {roots, feature, threshold, left, right, leaf} = forest
  const {data} = columns
  const places = new Int32Array(features.length)
  for (let f = 0; f < places.length; f++) places[f] = columnAt(columns, features[f]!.column) + features[f]!.offset
  for (let r = 0; r < rows.length; r++) scores[rows[r]!] = 0
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!
      let node = root
      while (node >= 0) node = data[places[feature[node]!]! + row]! <= threshold[node]! ? left[node]! : right[node]!
      scores[row]! += leaf[~node]!
    }
  }
}
