// Learns what speaks for a line's being the headline, and writes src/page/headline/weights.ts; prints what it is worth.
// usage: pnpm --filter @copydesk/core train (reads ../shared/eval beside the project, or the folder named in EVAL)
//
// Pages whose metadata name the headline and that print it on a line of its own. A right answer is that line, or another
// with the same words. The table has, by set and input, how often the weights that are there find it, and how often those
// do that saw no page of the outlet. The article model has seen the pages.
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {detectLanguage} from '../../cleaners/src/language/detect-language.js'
import {locales} from '../../cleaners/src/locales/index.js'
import {articleModel} from '../../cleaners/src/model/article-model.js'
import {bestRun} from '../src/clean/decode.js'
import {hostOf} from '../src/host.js'
import {outletOf} from '../src/outlet.js'
import {blockText, docOf} from '../src/page/doc.js'
import * as evidence from '../src/page/headline/evidence.js'
import {fieldOf, mayBeHeadline, noteCheap, noteCostly} from '../src/page/headline/headline.js'
import {weights as shipped} from '../src/page/headline/weights.js'
import {createParser} from '../src/page/parse.js'
import {type Choice, conditionalLogit, scoreOf} from './conditional-logit.js'

const folder =
  process.env.EVAL === undefined
    ? new URL('../../../../shared/eval/', import.meta.url)
    : new URL(`file://${process.env.EVAL}/`)

/** What a page of a set counts: the small sets must matter beside the large one. */
const sets: Readonly<Record<string, number>> = {wcxb: 1, fundus: 3, 'vn-gold': 4}
const folds = 5
const {DATE, evidenceCount} = evidence
const ridge = 0.5
/** Next to no page of the sets has a date among the lines to choose from. */
const prior = Array.from({length: evidenceCount}, (_, k) => (k === DATE ? -3 : 0))

/** What a set says of a page. */
interface Row {
  readonly id: string
  readonly url?: string | null
  readonly title?: string | null
  readonly input?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** A page to choose from, and what it is counted under. */
interface Page extends Choice {
  readonly kind: string
  readonly fold: number
}

const parser = createParser({locales, sites: [], scorer: articleModel, detect: detectLanguage})

const pages = Object.entries(sets).flatMap(([set, weight]) => rowsOf(set).flatMap((row) => pagesOf(set, row, weight)))
const byFold = Array.from({length: folds}, (_, fold) => fit(pages.filter((page) => page.fold !== fold)))
console.log('| set, input | pages | as shipped | cross-validated |\n|---|---|---|---|')
for (const kind of new Set(pages.map((page) => page.kind))) {
  const some = pages.filter((page) => page.kind === kind)
  const found = (weightsOf: (page: Page) => ArrayLike<number>): string =>
    (some.filter((page) => isFound(page, weightsOf(page))).length / some.length).toFixed(3)
  console.log(`| ${kind} | ${some.length} | ${found(() => shipped)} | ${found(({fold}) => byFold[fold]!)} |`)
}
write(fit(pages))

function rowsOf(set: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(new URL(`clean/${set}.jsonl.gz`, folder))).toString('utf8')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line))
}

/** A page for each input that has the headline among its candidates; every other input comes with its address. */
function pagesOf(set: string, {id, url, title, input, inputs}: Row, weight: number): readonly Page[] {
  if (!title) return []
  const flats = Object.entries(inputs ?? {text: input ?? ''})
  const outlet = outletOf(hostOf(url ?? undefined)) ?? id
  const fold = createHash('sha1').update(outlet).digest().readUInt32BE(0) % folds
  return flats.flatMap(([flat, text], i) => {
    const address = i % 2 === 1 && set !== 'vn-gold' ? url : undefined
    const lines = linesOf({id, text, ...(address && {url: address})})
    const isRight = lines.map((line) => plain(line.text) === plain(title))
    if (!isRight.includes(true)) return []
    const evidence = lines.map(({values}) => values)
    return [{kind: `${set}, ${flat}`, fold, weight: weight / flats.length, lines: evidence, isRight}]
  })
}

/** The candidates of a page, with their evidence. */
function linesOf(document: {id: string; text: string; url?: string}): readonly {text: string; values: Float64Array}[] {
  const tree = parser.read(document)
  parser.judge(tree)
  const doc = docOf(tree)
  const {first, last} = bestRun(doc.scores, doc.words.first)
  if (first > last) return []
  const field = fieldOf(doc, first, last)
  return field.candidates.flatMap((block, at) => {
    const values = new Float64Array(evidenceCount)
    noteCheap(doc, field, at, values)
    noteCostly(doc, field, at, values)
    return mayBeHeadline(doc, field, at, values) ? [{text: blockText(doc, block), values}] : []
  })
}

function fit(some: readonly Choice[]): Float64Array {
  return conditionalLogit(some, prior, ridge)
}

function isFound({lines, isRight}: Choice, weights: ArrayLike<number>): boolean {
  const scores = lines.map((values) => scoreOf(weights, values))
  return isRight[scores.indexOf(Math.max(...scores))]!
}

/** Letters and figures in small letters, one space between the words. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
}

function write(weights: Float64Array): void {
  const places = Object.entries(evidence).sort(([, a], [, b]) => a - b)
  const last = weights.length - 1
  const lines = Array.from(
    weights,
    (weight, k) => `  ${Number(weight.toFixed(2))}${k < last ? ',' : ''} // ${places[k]![0]}`
  )
  writeFileSync(
    new URL('../src/page/headline/weights.ts', import.meta.url),
    `// Weights of the evidence that a line is the headline. Written by packages/core/train/headline.ts; do not edit.

/** By the places of \`evidence.ts\`. */
export const weights: readonly number[] = [
${lines.join('\n')}
]
`
  )
}
