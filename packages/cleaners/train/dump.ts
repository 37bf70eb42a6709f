/** Writes the numbers that the trainer reads: one row a block, and what is known of it. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {type Columns, columnAt} from '#model/columns'
import {deadScore, type Feature, firstPass, liveBlocks, readPage, readScores, secondPass} from '#model/features'
import {labelBlocks} from './label.js'
import {readText} from './pages.js'
import {foldOf, readSets} from './sets.js'
import {withVariations} from './vary.js'

/** Of a block's words this power is its weight in its page. */
const wordPower = 0.7

/** Writes the rows of one pass into `cache`; the second pass needs the first one's out-of-fold scores there. */
export function dump(setsFolder: string, cache: string, pass: 1 | 2): void {
  mkdirSync(cache, {recursive: true})
  const samples = withVariations(readSets(setsFolder))
  const features = pass === 1 ? firstPass : secondPass
  const known = pass === 2 ? readFloats(`${cache}/first.scores`) : undefined
  const parts: Float32Array[] = []
  const [labels, weights, foldsOfRows]: number[][] = [[], [], []]
  const index: object[] = []
  let row = 0
  for (const sample of samples) {
    const page = readText(sample.text, sample.url)
    const blockLabels = labelBlocks(page, sample.gold, readText)
    const columns = readPage(page)
    const live = liveBlocks(columns)
    if (known) {
      const scores = new Float32Array(page.count).fill(deadScore)
      live.forEach((block, r) => {
        scores[block] = known[row + r]!
      })
      readScores(page, columns, scores)
    }
    parts.push(gather(columns, features, live))
    const words = columnAt(columns, 0)
    let all = 0
    for (const block of live) if (blockLabels[block]! >= 0) all += (columns.data[words + block]! + 1) ** wordPower
    for (const block of live) {
      const label = blockLabels[block]!
      labels!.push(label)
      weights!.push(label < 0 ? 0 : (sample.weight * (columns.data[words + block]! + 1) ** wordPower) / all)
      foldsOfRows!.push(foldOf(sample.outlet))
    }
    index.push({set: sample.set, id: sample.id, flat: sample.flat, counts: sample.counts, row, rows: live.length})
    row += live.length
  }
  const name = pass === 1 ? 'first' : 'second'
  writeFileSync(
    `${cache}/${name}.rows`,
    Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
  )
  writeFileSync(`${cache}/labels`, Buffer.from(Float32Array.from(labels!).buffer))
  writeFileSync(`${cache}/weights`, Buffer.from(Float32Array.from(weights!).buffer))
  writeFileSync(`${cache}/folds`, Buffer.from(Uint8Array.from(foldsOfRows!).buffer))
  writeFileSync(`${cache}/index.json`, JSON.stringify(index))
}

function gather(columns: Columns, features: readonly Feature[], rows: Int32Array): Float32Array {
  const matrix = new Float32Array(rows.length * features.length)
  const places = features.map(({column, offset}) => columnAt(columns, column) + offset)
  let at = 0
  for (const row of rows) for (const place of places) matrix[at++] = columns.data[place + row]!
  return matrix
}

/** Reads a file of 32-bit floats. */
export function readFloats(path: string): Float32Array {
  const bytes = readFileSync(path)
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
