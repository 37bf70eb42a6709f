/** Trees as the trainer writes them, to the forest that ships. */
import {readFileSync, writeFileSync} from 'node:fs'
import {type Forest, packForest} from '#model/forest'

/** A leaf's value, or feature, threshold, and the two trees below. */
export type Tree = number | readonly [number, number, Tree, Tree]

/** Flattens trees. */
export function toForest(trees: readonly Tree[]): Forest {
  const [feature, threshold, left, right, leaf]: number[][] = [[], [], [], [], []]
  const add = (tree: Tree): number => {
    if (typeof tree === 'number') return ~(leaf!.push(tree) - 1)
    const node = feature!.push(tree[0]) - 1
    threshold!.push(floorFloat(tree[1]))
    left!.push(0)
    right!.push(0)
    left![node] = add(tree[2])
    right![node] = add(tree[3])
    return node
  }
  const roots = trees.map(add)
  return {
    roots: Int16Array.from(roots),
    feature: Uint8Array.from(feature!),
    threshold: Float32Array.from(threshold!),
    left: Int16Array.from(left!),
    right: Int16Array.from(right!),
    leaf: Float32Array.from(leaf!)
  }
}

/** The largest 32-bit float that is not above the value: comparisons of floats with it come out the same. */
function floorFloat(value: number): number {
  const near = Math.fround(value)
  if (near <= value) return near
  const bits = new Int32Array(Float32Array.of(near).buffer)
  bits[0]! += near > 0 ? -1 : 1
  return new Float32Array(bits.buffer)[0]!
}

/** Reads the trees of one pass and fold (or `all`). */
export function readForest(cache: string, pass: 'first' | 'second', fold: number | 'all'): Forest {
  return toForest(JSON.parse(readFileSync(`${cache}/${pass}-${fold}.json`, 'utf8')) as Tree[])
}

/** Writes the weights of both passes as a source file. */
export function writeWeights(cache: string, path: string, name: string): void {
  const parts = (['first', 'second'] as const).map(
    (pass) => `${pass}:\n    '${packForest(readForest(cache, pass, 'all'))}'`
  )
  const text = [
    '// Written by `train/main.ts`; not for reading.',
    '/** The forests of the article model; see docs/model.md. `name` is the digest of what they were learnt from. */',
    'export const weights: {readonly name: string; readonly first: string; readonly second: string} = {',
    `  name: '${name}',\n  ${parts.join(',\n  ')}`,
    '}\n'
  ]
  writeFileSync(path, text.join('\n'))
}
