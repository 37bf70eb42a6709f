/** The figures of the scorers over pages whose outlets the model has not seen. */
import {createCleaner, createLearner} from '@copydesk/cleaners'
import type {Article, Cleaner, RawDocument, Scorer} from '@copydesk/core'
import {createScorer} from '#model/article-model'
import {fold, harmonic, macroF1, type PageScore, pageScore} from './measure.js'
import {foldOf, folds, type Gold, type Sample, textLabels} from './sets.js'
import {readForest, readWords} from './write-weights.js'

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

/** A scorer a fold, each with forests that have not seen the fold's outlets. */
export function heldOutScorers(cache: string): Scorer[] {
  return Array.from({length: folds}, (_, fold) =>
    createScorer({
      first: readForest(cache, 'first', fold),
      words: readWords(cache, fold),
      second: readForest(cache, 'second', fold)
    })
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

/** A sample as the cleaner is given it. */
export function documentOf({id, text, url}: Sample): RawDocument {
  return {id, text, url}
}

/** The rows of the table that a sample counts in. */
export function rowsOf({set, flat}: Sample): string[] {
  return set === 'vn-gold' ? ['vn-gold all', `vn-gold ${flat}`] : [`${set} ${flat}`]
}

/** Cleans every page, and measures what comes out by set and input. */
export function crossValidate(samples: readonly Sample[], cleanerOf: CleanerOf): Figure[] {
  const rows = new Map<string, {kind: Gold['kind']; scores: PageScore[]}>()
  for (const sample of samples) {
    const score = scoreOf(sample, cleanerOf(sample)(documentOf(sample)))
    for (const name of rowsOf(sample)) {
      const row = rows.get(name) ?? {kind: sample.gold.kind, scores: []}
      rows.set(name, row)
      row.scores.push(score)
    }
  }
  return [...rows].map(([name, {kind, scores}]) => ({name, pages: scores.length, ...measure(kind, scores)}))
}

/** What of one page was found, counted as its set's scorer does. */
export function scoreOf(sample: Sample, article: Article): PageScore {
  if (sample.gold.kind === 'text') return pageScore(sample.gold.text, article.text)
  if (sample.gold.kind === 'sentences') return keptScore(sample, article)
  return sample.gold.kind === 'segments' ? segmentScore(sample.gold, article) : lineScore(sample, article)
}

/** The figures of a set from those of its pages: mean over pages for texts, over all segments or words for the others. */
export function measure(kind: Gold['kind'], scores: readonly PageScore[]): Omit<Figure, 'name' | 'pages'> {
  return kind === 'text' ? macroF1(scores) : sum(scores)
}

function sum(scores: readonly PageScore[]): Omit<Figure, 'name' | 'pages'> {
  const total = scores.reduce((a, b) => ({tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn}))
  const precision = total.tp / (total.tp + total.fp || 1)
  const recall = total.tp / (total.tp + total.fn || 1)
  return {f1: harmonic(precision, recall), precision, recall}
}

/** Characters of the text that are kept: a caption among them costs a little, and should. */
function keptScore({text}: Sample, {removals}: Article): PageScore {
  const lost = removals.reduce((length, {start, end}) => length + end - start, 0)
  return {tp: text.length - lost, fp: 0, fn: lost}
}

function segmentScore(gold: Gold & {kind: 'segments'}, article: Article): PageScore {
  const text = fold(article.text)
  const tp = gold.keep.filter((segment) => text.includes(fold(segment))).length
  const fp = gold.drop.filter((segment) => text.includes(fold(segment))).length
  return {tp, fp, fn: gold.keep.length - tp}
}

/** Words of the lines whose larger part was kept, against the words of the lines that are text. */
function lineScore(sample: Sample, article: Article): PageScore {
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
