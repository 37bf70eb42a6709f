import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Columns, columnAt} from './columns.js'
import {createColumns} from './create-columns.js'
import {type Forest, levels} from './forest.js'
import {modelMachine} from './model-machine.js'
import {addTrees, runForest} from './run-forest.js'

const columnCount = 5

/** Numbers in [0, 1) that depend on the seed alone (mulberry32, Tommy Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function growForest(trees: number, random: () => number): Forest {
  const splits = {length: trees * levels}
  return {
    bias: random(),
    feature: Uint8Array.from(splits, () => random() * columnCount * 3),
    // quarters, so that many numbers are equal to a threshold
    threshold: Float32Array.from(splits, () => (random() < 0.1 ? 3.4e38 : Math.floor(random() * 9) / 4)),
    leaf: Float32Array.from({length: trees * 2 ** levels}, () => random() - 0.5)
  }
}

function fillColumns(count: number, random: () => number): Columns {
  const columns = createColumns(count, columnCount)
  for (let c = 0; c < columnCount; c++) {
    for (let i = 0; i < count; i++) columns.data[columnAt(columns, c) + i] = Math.floor(random() * 9) / 4
  }
  return columns
}

/** Every column at the block, the one above and the one below. */
const features = Array.from({length: columnCount * 3}, (_, f) => ({column: Math.floor(f / 3), offset: (f % 3) - 1}))

describe('trees of the machine', () => {
  it('gives what the loop gives, to the bit, and leaves other blocks alone', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({min: 0, max: 40}),
        fc.integer({min: 1, max: 300}),
        fc.constantFrom(0, 0.1, 0.7, 1),
        (seed, trees, count, share) => {
          const random = randomNumbers(seed)
          const forest = growForest(trees, random)
          const columns = fillColumns(count, random)
          const rows = Int32Array.from(Array(count).keys()).filter(() => random() < share)
          const [expected, scores] = [new Float32Array(count).fill(9), new Float32Array(count).fill(9)]
          addTrees(forest, features, columns, rows, expected)
          expect(modelMachine()!.trees(forest, features, columns, rows, scores)).toBe(true)
          expect(scores).toEqual(expected)
        }
      )
    )
  })

  it('makes room for a larger page, and reads the smaller one after it as before', () => {
    const random = randomNumbers(1)
    const forest = growForest(20, random)
    for (const count of [10, 40_000, 10]) {
      const columns = fillColumns(count, random)
      const rows = Int32Array.from(Array(count).keys())
      const [expected, scores] = [new Float32Array(count), new Float32Array(count)]
      addTrees(forest, features, columns, rows, expected)
      modelMachine()!.trees(forest, features, columns, rows, scores)
      expect(scores).toEqual(expected)
    }
  })

  it('keeps two forests, and reads a third as if it had met it first', () => {
    const random = randomNumbers(2)
    const forests = [5, 9, 7].map((trees) => growForest(trees, random))
    const columns = fillColumns(50, random)
    const rows = Int32Array.from(Array(50).keys())
    for (const k of [0, 1, 0, 2, 0, 1, 2]) {
      const [expected, scores] = [new Float32Array(50), new Float32Array(50)]
      addTrees(forests[k]!, features, columns, rows, expected)
      modelMachine()!.trees(forests[k]!, features, columns, rows, scores)
      expect(scores).toEqual(expected)
    }
  })

  it('leaves a forest of more trees than it has room for to the loop', () => {
    const random = randomNumbers(3)
    const forest = growForest(600, random)
    const columns = fillColumns(9, random)
    const rows = Int32Array.of(0, 4)
    const [expected, scores] = [new Float32Array(9), new Float32Array(9)]
    addTrees(forest, features, columns, rows, expected)
    expect(modelMachine()!.trees(forest, features, columns, rows, scores)).toBe(false)
    runForest(forest, features, columns, rows, scores)
    expect(scores).toEqual(expected)
  })
})
