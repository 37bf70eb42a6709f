/** The figures of the scorers over pages whose outlets the model has not seen. */
import {createCleaner} from '@copydesk/cleaners'
import type {Article, Cleaner, RawDocument} from '@copydesk/core'
import {createScorer} from '#model/article-model'
import {fold, harmonic, macroF1, type PageScore, pageScore} from './measure.js'
import {readForest, readWords} from './pack.js'
import {foldOf, folds, readSets, type Sample, textLabels} from './sets.js'

/** One line of the table. */
export interface Figure {
  readonly name: string
  readonly pages: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

/** Gives the cleaner whose forests have not seen a sample's outlet. */
export function heldOutCleaners(
  cache: string,
  cleaners?: readonly Cleaner<never>[]
): (sample: Sample) => (document: RawDocument) => Article {
  const clerks = Array.from({length: folds}, (_, fold) =>
    createCleaner({
      cleaners,
      scorer: createScorer({
        first: readForest(cache, 'first', fold),
        words: readWords(cache, fold),
        second: readForest(cache, 'second', fold)
      })
    })
  )
  return (sample) => clerks[foldOf(sample.outlet)]!
}

/** Cleans every page with the forests that have not seen its outlet, and measures what comes out. */
export function crossValidate(setsFolder: string, cache: string, cleaners?: readonly Cleaner<never>[]): Figure[] {
  const cleanerFor = heldOutCleaners(cache, cleaners)
  const groups = new Map<string, {sample: Sample; article: Article}[]>()
  for (const sample of readSets(setsFolder)) {
    const article = cleanerFor(sample)({id: sample.id, text: sample.text, url: sample.url})
    const names =
      sample.set === 'vn-gold' ? ['vn-gold all', `vn-gold ${sample.flat}`] : [`${sample.set} ${sample.flat}`]
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), {sample, article}])
  }
  return [...groups].map(([name, pages]) => ({name, pages: pages.length, ...measure(pages)}))
}

function measure(pages: readonly {sample: Sample; article: Article}[]): Omit<Figure, 'name' | 'pages'> {
  const {gold} = pages[0]!.sample
  if (gold.kind === 'text') {
    return macroF1(pages.map(({sample, article}) => pageScore((sample.gold as {text: string}).text, article.text)))
  }
  const score = {segments: segmentScore, lines: lineScore, sentences: keptScore}[gold.kind]
  return sum(pages.map(score))
}

function sum(scores: readonly PageScore[]): Omit<Figure, 'name' | 'pages'> {
  const total = scores.reduce((a, b) => ({tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn}))
  const precision = total.tp / (total.tp + total.fp || 1)
  const recall = total.tp / (total.tp + total.fn || 1)
  return {f1: harmonic(precision, recall), precision, recall}
}

/** Characters of the text that are kept: a caption among them costs a little, and should. */
function keptScore({sample, article}: {sample: Sample; article: Article}): PageScore {
  const lost = article.removals.reduce((length, {start, end}) => length + end - start, 0)
  return {tp: sample.text.length - lost, fp: 0, fn: lost}
}

function segmentScore({sample, article}: {sample: Sample; article: Article}): PageScore {
  const gold = sample.gold as {keep: readonly string[]; drop: readonly string[]}
  const text = fold(article.text)
  const tp = gold.keep.filter((segment) => text.includes(fold(segment))).length
  const fp = gold.drop.filter((segment) => text.includes(fold(segment))).length
  return {tp, fp, fn: gold.keep.length - tp}
}

/** Words of the lines whose larger part was kept, against the words of the lines that are text. */
function lineScore({sample, article}: {sample: Sample; article: Article}): PageScore {
  const {labels} = sample.gold as {labels: ReadonlyMap<number, string>}
  const spans = [...article.body, ...article.captions, ...article.removals, ...article.spans]
  const text = new Set<string>(['body', 'lead', 'dek', 'subhead'])
  const score = {tp: 0, fp: 0, fn: 0}
  let start = 0
  sample.text.split('\n').forEach((line, n) => {
    const end = start + line.length
    const cover = new Map<string, number>()
    for (const span of spans) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start)
      if (shared > 0) cover.set(span.role, (cover.get(span.role) ?? 0) + shared)
    }
    start = end + 1
    const label = labels.get(n + 1)
    if (label === undefined) return
    const role = [...cover].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none'
    const words = (line.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length
    if (text.has(role) && textLabels.has(label)) score.tp += words
    else if (text.has(role)) score.fp += words
    else if (textLabels.has(label)) score.fn += words
  })
  return score
}
