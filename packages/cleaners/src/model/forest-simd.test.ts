import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {type Columns, columnAt, createColumns} from './columns.js'
import {addTrees, type Forest, levels} from './forest.js'
import {simdForest} from './forest-simd.js'
import {forestWasm} from './forest-wasm.js'

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

describe('simdForest', () => {
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
          simdForest(forest, features)!(columns, rows, scores)
          expect(scores).toEqual(expected)
        }
      )
    )
  })

  it('makes room for a larger page, and reads the smaller one after it as before', () => {
    const random = randomNumbers(1)
    const forest = growForest(20, random)
    const simd = simdForest(forest, features)!
    for (const count of [10, 40_000, 10]) {
      const columns = fillColumns(count, random)
      const rows = Int32Array.from(Array(count).keys())
      const [expected, scores] = [new Float32Array(count), new Float32Array(count)]
      addTrees(forest, features, columns, rows, expected)
      simd(columns, rows, scores)
      expect(scores).toEqual(expected)
    }
  })
})

describe('forest-wasm.ts', () => {
  it('holds what forest.wat says', async () => {
    const text = readFileSync(new URL('./forest.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('forest.wat', text).toBinary({})
    expect(forestWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
