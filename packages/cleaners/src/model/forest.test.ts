import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {columnAt} from './columns.js'
import {createColumns} from './create-columns.js'
import {type Forest, leafStep, levels, packForest, unpackForest} from './forest.js'
import {runForest} from './run-forest.js'

interface Fixture {
  readonly forest: {
    readonly bias: number
    readonly features: readonly number[]
    readonly thresholds: readonly number[]
    readonly leaves: readonly number[]
  }
  readonly rows: readonly (readonly number[])[]
  readonly raw: readonly number[]
}

// written by train/make_fixture.py: trees, rows, and CatBoost's own answers
const fixture = JSON.parse(readFileSync(new URL('./forest.fixture.json', import.meta.url), 'utf8')) as Fixture

const forest: Forest = {
  bias: fixture.forest.bias,
  feature: Uint8Array.from(fixture.forest.features),
  threshold: Float32Array.from(fixture.forest.thresholds),
  leaf: Float32Array.from(fixture.forest.leaves)
}

function run(trees: Forest): number[] {
  const columns = createColumns(fixture.rows.length, 4)
  const features = [0, 1, 2, 3].map((column) => ({column, offset: 0}))
  fixture.rows.forEach((row, r) => {
    row.forEach((value, column) => {
      columns.data[columnAt(columns, column) + r] = value
    })
  })
  const scores = new Float32Array(fixture.rows.length)
  runForest(trees, features, columns, Int32Array.from(fixture.rows.keys()), scores)
  return [...scores]
}

describe('runForest', () => {
  it('answers as the trainer does', () => {
    run(forest).forEach((score, r) => {
      expect(score).toBeCloseTo(fixture.raw[r]!, 4)
    })
  })

  it('answers the same after packing, but for the steps in which leaves ship', () => {
    const packed = packForest(forest)
    const stepped = {...forest, leaf: forest.leaf.map((odds) => Math.round(odds / leafStep) * leafStep)}
    expect(run(unpackForest(packed))).toEqual(run(stepped))
    expect(packForest(unpackForest(packed))).toBe(packed)
    const trees = forest.feature.length / levels
    run(unpackForest(packed)).forEach((score, r) => {
      expect(Math.abs(score - fixture.raw[r]!)).toBeLessThan(0.5 * leafStep * trees + 5e-5)
    })
  })

  it('leaves blocks alone that it was not asked about', () => {
    const columns = createColumns(3, 4)
    const scores = Float32Array.of(9, 9, 9)
    runForest(
      forest,
      [0, 1, 2, 3].map((column) => ({column, offset: 0})),
      columns,
      Int32Array.of(1),
      scores
    )
    expect([scores[0], scores[2]]).toEqual([9, 9])
    expect(scores[1]).not.toBe(9)
  })

  it('reads a neighbour where a feature is offset', () => {
    const tree: Forest = {
      bias: 0.5,
      feature: new Uint8Array(levels),
      threshold: Float32Array.of(2, 9, 9, 9, 9, 9),
      leaf: Float32Array.of(-1, 1)
    }
    const columns = createColumns(3, 1)
    columns.data.set([1, 3, 1], columnAt(columns, 0))
    const scores = new Float32Array(3)
    runForest(tree, [{column: 0, offset: 1}], columns, Int32Array.of(0, 1, 2), scores)
    expect([...scores]).toEqual([1.5, -0.5, -0.5])
  })
})
