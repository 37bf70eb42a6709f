/** Writes what the words are learnt from: for every block its words and pairs, what is known of it, and what follows. */
import {mkdirSync, writeFileSync} from 'node:fs'
import type {Page} from '@copydesk/core'
import {lookOnce} from '#model/article-model'
import {columnAt} from '#model/columns'
import {columnNames} from '#model/features'
import {longestHead, mostWords} from '#model/word-columns'
import {createWordTable, pairHash} from '#model/word-table'
import {blockWeight} from './dump-rows.js'
import {labelBlocks} from './label-blocks.js'
import {mean} from './measure.js'
import {readText} from './read-text.js'
import {foldOf, folds, readSets, setWeights} from './sets.js'
import {withVariations} from './vary.js'
import {readForest} from './write-weights.js'

/** Blocks that are looked at for what follows a heading. */
const reach = 8
/** With fewer blocks behind it than this a heading says nothing. */
const fewest = 3

const scoreColumn = columnNames.indexOf('score')

/** Writes `words.*` into `cache`; the first pass's forests must be there. */
export function dumpWords(setsFolder: string, cache: string): void {
  mkdirSync(cache, {recursive: true})
  const nothing = createWordTable([])
  const looks = Array.from({length: folds}, (_, fold) => ({first: readForest(cache, 'first', fold), words: nothing}))
  const hashes: number[] = []
  const ends: number[] = []
  const rows: number[] = []
  const outlets = new Map<string, number>()
  // texts that are all article would teach that every word of their language is
  const taught = readSets(setsFolder).filter(({gold}) => gold.kind !== 'sentences')
  for (const sample of withVariations(taught)) {
    const page = readText(sample.text, sample.url)
    const known = labelBlocks(page, sample.gold, readText)
    const fold = foldOf(sample.outlet)
    if (!outlets.has(sample.outlet)) outlets.set(sample.outlet, outlets.size)
    const {columns, near} = lookOnce(page, looks[fold]!)
    const score = columnAt(columns, scoreColumn)
    const blocks = [...near].filter((block) => known[block]! >= 0)
    const shares = blocks.map((block) => blockWeight(columns, block))
    const all = shares.reduce((sum, share) => sum + share, 0)
    blocks.forEach((block, r) => {
      for (const hash of wordsOf(page, block)) hashes.push(hash)
      ends.push(hashes.length)
      const behind = blocks.slice(r + 1, r + 1 + reach)
      const words = page.words.first[block + 1]! - page.words.first[block]!
      const heads = behind.length >= fewest && words <= longestHead
      rows.push(
        fold,
        outlets.get(sample.outlet)!,
        known[block]!,
        // every page weighs the same here: few pages of a language must not teach many words
        (sample.weight * shares[r]!) / all / setWeights[sample.set]!,
        columns.data[score + block]!,
        heads ? mean(behind.map((i) => known[i]!)) : -1,
        heads ? mean(behind.map((i) => columns.data[score + i]!)) : -1
      )
    })
  }
  writeFileSync(`${cache}/words.hashes`, Buffer.from(Uint32Array.from(hashes).buffer))
  writeFileSync(`${cache}/words.ends`, Buffer.from(Int32Array.from(ends).buffer))
  writeFileSync(`${cache}/words.rows`, Buffer.from(Float32Array.from(rows).buffer))
}

/** Hashes of the words and pairs that `fillWords` looks up. */
function wordsOf(page: Page, block: number): number[] {
  const {first, hash} = page.words
  const words = hash.subarray(first[block]!, Math.min(first[block + 1]!, first[block]! + mostWords))
  const hashes = [...words]
  for (let w = 0; w + 1 < words.length; w++) hashes.push(pairHash(words[w]!, words[w + 1]!))
  return hashes
}
