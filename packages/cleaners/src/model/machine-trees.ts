/** The trees of `model.wat`. */
import {type Columns, type Feature, margin} from './columns.js'
import type {Forest} from './forest.js'
import {
  columnsAt,
  forestSize,
  forestsAt,
  foursAt,
  leavesPerTree,
  type Machine,
  mostTrees,
  splitsPerTree,
  sumsAt,
  type Views
} from './machine-memory.js'

/** Runs forests in machine code. */
export interface ForestRunner {
  /** What `addTrees` does, for columns made here; false where the forest is too large. */
  trees(forest: Forest, features: readonly Feature[], columns: Columns, rows: Int32Array, scores: Float32Array): boolean
}

/** Runs forests, of which two are kept in memory: a page is read by one and then by the other. */
export function forestRunner(machine: Machine, memory: Views): ForestRunner['trees'] {
  const kept: Forest[] = []
  let latest = 0
  const slotOf = (forest: Forest, features: readonly Feature[]): number => {
    const slot = kept.indexOf(forest)
    latest = slot < 0 ? 1 - latest : slot
    const at = forestsAt + latest * forestSize
    if (slot < 0) writeForest(forest, features, memory, at)
    kept[latest] = forest
    return at
  }
  return (forest, features, {stride}, rows, scores) => {
    const trees = forest.feature.length / splitsPerTree
    if (trees > mostTrees) return false
    const fours = groupByFour(rows, memory.longs)
    if (fours === 0) return true
    const leaves = slotOf(forest, features)
    const limits = leaves + 4 * trees * leavesPerTree
    const places = limits + 4 * trees * splitsPerTree
    memory.floats.fill(forest.bias, sumsAt >> 2, (sumsAt >> 2) + 4 * fours)
    machine.trees(trees, leaves, limits, places, columnsAt, 4 * stride, foursAt, sumsAt, fours)
    readSums(rows, memory.floats, scores)
    return true
  }
}

/** Writes what `trees` reads of a forest: its leaves, its thresholds, and by split the column and where block 0 is in it. */
function writeForest(
  {feature, threshold, leaf}: Forest,
  features: readonly Feature[],
  memory: Views,
  at: number
): void {
  const limitsAt = (at >> 2) + (feature.length / splitsPerTree) * leavesPerTree
  const placesAt = limitsAt + threshold.length
  memory.floats.set(leaf, at >> 2)
  memory.floats.set(threshold, limitsAt)
  for (let s = 0; s < feature.length; s++) {
    const {column, offset} = features[feature[s]!]!
    memory.longs[placesAt + s] = column | ((4 * (margin + offset)) << 16)
  }
}

/** Writes, for as few runs of four neighbours as hold all blocks in `rows`, four times the first block; gives their number. */
function groupByFour(rows: Int32Array, longs: Int32Array): number {
  let fours = 0
  let next = -1
  for (let r = 0; r < rows.length; r++) {
    if (rows[r]! < next) continue
    next = rows[r]! + 4
    longs[(foursAt >> 2) + fours++] = 4 * rows[r]!
  }
  return fours
}

/** The sums of the blocks in `rows`, from runs of four as `groupByFour` made them. */
function readSums(rows: Int32Array, floats: Float32Array, scores: Float32Array): void {
  let at = (sumsAt >> 2) - 4
  let next = -1
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!
    if (row >= next) {
      next = row + 4
      at += 4
    }
    scores[row] = floats[at + 4 + row - next]!
  }
}
