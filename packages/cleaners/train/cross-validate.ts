/** The figures of the scorers over pages whose outlets the model has not seen. */
import {createCleaner, createLearner} from '@copydesk/cleaners'
import type {Article, Cleaner, RawDocument, Scorer} from '@copydesk/core'
import {createScorer} from '#model/article-model'
import {fold, harmonic, macroF1, type PageScore, pageScore} from './measure.js'
import {readForest} from './pack.js'
import {foldOf, folds, type Sample, textLabels} from './sets.js'

/** One line of the table. */
export interface Figure {
  readonly name: string
  readonly pages: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

/** Gives the cleaner of a sample. */
export type CleanerOf = (sample: Sample) => (document: RawDocument) => Article

function heldOutScorers(cache: string): Scorer[] {
  return Array.from({length: folds}, (_, fold) =>
    createScorer(readForest(cache, 'first', fold), readForest(cache, 'second', fold))
  )
}

/** The cleaner whose forests have not seen a sample's outlet. */
export function heldOutCleaners(cache: string, cleaners?: readonly Cleaner<never>[]): CleanerOf {
  const clerks = heldOutScorers(cache).map((scorer) => createCleaner({cleaners, scorer}))
  return (sample) => clerks[foldOf(sample.outlet)]!
}

/**
 * The same with site profiles, learnt from all pages of the sample's set as the same tool flattened them, by forests
 * that have not seen the outlet either.
 */
export function heldOutCleanersWithProfiles(
  cache: string,
  samples: readonly Sample[],
  cleaners?: readonly Cleaner<never>[]
): CleanerOf {
  const scorers = heldOutScorers(cache)
  const groupOf = (sample: Sample): string => `${sample.set} ${sample.flat} ${foldOf(sample.outlet)}`
  const groups = [...new Set(samples.map(groupOf))]
  const clerks = new Map(
    groups.map((group) => {
      const pages = samples.filter((sample) => groupOf(sample) === group)
      const scorer = scorers[foldOf(pages[0]!.outlet)]!
      const learner = createLearner({scorer})
      for (const page of pages) learner.add(documentOf(page))
      return [group, createCleaner({cleaners, sites: learner.profiles(), scorer})]
    })
  )
  return (sample) => clerks.get(groupOf(sample))!
}

function documentOf({id, text, url}: Sample): RawDocument {
  return {id, text, url}
}

/** Cleans every page, and measures what comes out by set and input. */
export function crossValidate(samples: readonly Sample[], cleanerOf: CleanerOf): Figure[] {
  const groups = new Map<string, {sample: Sample; article: Article}[]>()
  for (const sample of samples) {
    const article = cleanerOf(sample)(documentOf(sample))
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
  return sum(pages.map(gold.kind === 'segments' ? segmentScore : lineScore))
}

function sum(scores: readonly PageScore[]): Omit<Figure, 'name' | 'pages'> {
  const total = scores.reduce((a, b) => ({tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn}))
  const precision = total.tp / (total.tp + total.fp || 1)
  const recall = total.tp / (total.tp + total.fn || 1)
  return {f1: harmonic(precision, recall), precision, recall}
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
