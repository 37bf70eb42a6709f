import {type Columns, columnAt, type Feature} from './columns.js'
import {type Forest, levels} from './forest.js'
import {modelMachine} from './model-machine.js'

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
