/** Trees as the trainer writes them, to the forest that ships. */
import {readFileSync, writeFileSync} from 'node:fs'
import {type Forest, packForest} from '#model/forest'
import {createWordTable, packWords, type WordTable} from '#model/word-table'

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
  const negative = learnt.thresholds.find((threshold) => threshold < 0)
  if (negative !== undefined)
    throw new Error(`Expected columns without negative numbers, got a tree that asks for ${negative}; see Columns`)
  return {
    bias: learnt.bias,
    feature: Uint8Array.from(learnt.features),
    threshold: Float32Array.from(learnt.thresholds),
    leaf: Float32Array.from(learnt.leaves)
  }
}

/** Reads the words of one fold (or `all`), as `learn_words.py` writes them. */
export function readWords(cache: string, fold: number | 'all'): WordTable {
  const learnt = JSON.parse(readFileSync(`${cache}/words-${fold}.json`, 'utf8')) as [number, number, number][]
  return createWordTable(learnt.map(([hash, here, below]) => ({hash, here, below})))
}

/** Writes the weights of both passes, and the words, as a source file. */
export function writeWeights(cache: string, path: string, name: string): void {
  const packed = {
    first: packForest(readForest(cache, 'first', 'all')),
    words: packWords(readWords(cache, 'all')),
    second: packForest(readForest(cache, 'second', 'all'))
  }
  const parts = Object.entries(packed).map(([part, base64]) => `${part}:\n    '${base64}'`)
  const text = [
    '// Written by `train/main.ts`; not for reading.',
    '/** The article model: two forests and the words; see docs/model.md. `name` is the digest of what was learnt. */',
    "export const weights: Readonly<Record<'name' | 'first' | 'words' | 'second', string>> = {",
    `  name: '${name}',\n  ${parts.join(',\n  ')}`,
    '}\n'
  ]
  writeFileSync(path, text.join('\n'))
}
