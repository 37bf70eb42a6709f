/** Writes the numbers that the trainer reads: one row a block, and what is known of it. */
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs'
import {lookOnce} from '#model/article-model'
import {type Columns, columnAt, type Feature} from '#model/columns'
import {columnNames, firstPass, liveBlocks, readPage, secondPass} from '#model/features'
import {labelBlocks} from './label-blocks.js'
import {readText} from './read-text.js'
import {foldOf, folds, readSets} from './sets.js'
import {transplant} from './transplant.js'
import {withVariations} from './vary.js'
import {readForest, readWords} from './write-weights.js'

/** Of a block's words this power is its weight in its page. */
const wordPower = 0.7

/** Of the blocks that no prose is near, one in so many is learnt from, with the weight of all. */
const thinning = 4

/** What a block weighs in its page. */
export function blockWeight(columns: Columns, block: number): number {
  return (columns.data[columnAt(columns, 0) + block]! + 1) ** wordPower
}

/** Writes the rows of one pass into `cache`; for the second, the first one's forests and the words must be there. */
export function dump(setsFolder: string, cache: string, pass: 'first' | 'second'): void {
  mkdirSync(cache, {recursive: true})
  const features = pass === 'first' ? firstPass : secondPass
  const looks =
    pass === 'second'
      ? Array.from({length: folds}, (_, fold) => ({
          first: readForest(cache, 'first', fold),
          words: readWords(cache, fold)
        }))
      : []
  const [labels, weights, foldsOfRows]: number[][] = [[], [], []]
  const out = openSync(`${cache}/${pass}.rows`, 'w')
  const samples = readSets(setsFolder)
  const transplanted = pass === 'second' ? transplant(samples) : []
  for (const sample of [...withVariations(samples), ...transplanted]) {
    const page = readText(sample.text, sample.url)
    const known = labelBlocks(page, sample.gold, readText)
    const fold = foldOf(sample.outlet)
    // a page is shown to the second pass with the scores of a first pass, and the words, that have not seen it
    const look = pass === 'second' ? lookOnce(page, looks[fold]!) : undefined
    const columns = look?.columns ?? readPage(page)
    const rows: number[] = []
    const shares: number[] = []
    for (const block of look?.near ?? liveBlocks(columns)) {
      if (known[block]! < 0) continue
      const share = blockWeight(columns, block)
      const thin = pass === 'first' && known[block] === 0 && isFar(columns, block)
      if (thin && block % thinning > 0) continue
      rows.push(block)
      shares.push(thin ? share * thinning : share)
    }
    const all = shares.reduce((sum, share) => sum + share, 0)
    rows.forEach((block, r) => {
      labels!.push(known[block]!)
      weights!.push((sample.weight * shares[r]!) / all)
      foldsOfRows!.push(fold)
    })
    writeSync(out, gather(columns, features, rows))
  }
  closeSync(out)
  writeFileSync(`${cache}/${pass}.labels`, Buffer.from(Float32Array.from(labels!).buffer))
  writeFileSync(`${cache}/${pass}.weights`, Buffer.from(Float32Array.from(weights!).buffer))
  writeFileSync(`${cache}/${pass}.folds`, Buffer.from(Uint8Array.from(foldsOfRows!).buffer))
}

function gather(columns: Columns, features: readonly Feature[], rows: readonly number[]): Buffer {
  const matrix = new Float32Array(rows.length * features.length)
  const places = features.map(({column, offset}) => columnAt(columns, column) + offset)
  let at = 0
  for (const row of rows) for (const place of places) matrix[at++] = columns.data[place + row]!
  return Buffer.from(matrix.buffer)
}

const near = ['prose5Back', 'prose5Ahead', 'punctuated'].map((name) => columnNames.indexOf(name))

/** True for a block without prose within five blocks. */
function isFar(columns: Columns, block: number): boolean {
  return near.every((column) => columns.data[columnAt(columns, column) + block] === 0)
}
