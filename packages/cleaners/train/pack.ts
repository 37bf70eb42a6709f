/** Trees as the trainer writes them, to the forest that ships. */
import {readFileSync, writeFileSync} from 'node:fs'
import {type Forest, packForest} from '#model/forest'

/** What `train.py` writes: questions level by level, and the leaves, tree by tree. */
interface Learnt {
  readonly bias: number
  readonly features: readonly number[]
  readonly thresholds: readonly number[]
  readonly leaves: readonly number[]
}

/** Reads the trees of one pass and fold (or `all`). */
export function readForest(cache: string, pass: 'first' | 'second', fold: number | 'all'): Forest {
  const learnt = JSON.parse(readFileSync(`${cache}/${pass}-${fold}.json`, 'utf8')) as Learnt
  return {
    bias: learnt.bias,
    feature: Uint8Array.from(learnt.features),
    threshold: Float32Array.from(learnt.thresholds),
    leaf: Float32Array.from(learnt.leaves)
  }
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
