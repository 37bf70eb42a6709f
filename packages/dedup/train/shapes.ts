// Learns how the scores of pairs of one event and of two lie, from which the share of the former in a corpus is estimated,
// and writes src/model/score-shapes.ts. Run it after `npm run train`, whose weights give the scores.
// usage: npm run train:shapes (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import type {Article} from '@copydesk/core'
import {pairsInQuestion} from '../src/engine/base-rate/estimate.js'
import type {ScoreShape} from '../src/engine/base-rate/score-shape.js'
import {judge} from '../src/engine/judge.js'
import {surest} from '../src/engine/log-odds.js'
import {partners, setLogOdds} from '../src/engine/near.js'
import {addArticles, createGraph, type Graph} from '../src/engine/stream/graph.js'
import {strategies} from '../src/options.js'
import {denseRows, isLearntFrom, readPairs} from './dense-news.js'
import {logisticRegression} from './regression.js'
import {type Row, readRows, toArticle} from './rows.js'

/** Log-odds at which the first step begins, and the number of steps: beyond them hardly a pair is in question. */
const from = -1
const steps = 7

/** A pair and whether it is of one event. */
interface Scored {
  readonly logOdds: number
  readonly same: boolean
  readonly syllabic: boolean
}

/** Pairs of which is known whether they are of one event. */
function scored(rows: readonly Row[], isSame: (a: string, b: string) => boolean | undefined): readonly Scored[] {
  const {entries} = scoredGraph(rows.map(toArticle))
  const found: Scored[] = []
  for (const [a, b, logOdds] of pairsInQuestion(entries, from)) {
    const same = isSame(a.read().source.id, b.read().source.id)
    const syllabic = (a.sketch.syllabic + b.sketch.syllabic) / 2 >= 0.5
    if (same !== undefined && logOdds < surest) found.push({logOdds, same, syllabic})
  }
  return found
}

/** Articles whose pairs are scored as it was learnt. */
function scoredGraph(articles: readonly Article[]): Graph {
  const graph = createGraph(strategies, 14 * 24)
  addArticles(graph, articles)
  for (const entry of graph.entries) {
    for (const number of partners(entry.near)) {
      const other = graph.entries[number]!
      if (number > entry.number) setLogOdds(entry, other, judge(strategies, entry, other).logOdds)
    }
  }
  return graph
}

function byCluster(set: string): readonly Scored[] {
  const rows = readRows(set)
  const clusterOf = new Map(rows.map(({id, cluster}) => [id, cluster]))
  return scored(rows, (a, b) => clusterOf.get(a) === clusterOf.get(b))
}

/** Days apart beyond which two reports are of two events: of groups that were read, none goes on for so long. */
const farApart = 14

/**
 * Every other group that was read (`npm run measure -- --set dense` judges by the rest); and, since those were read which
 * score high, all that lies far apart in time.
 */
function dense(): readonly Scored[] {
  const known = new Map(readPairs().flatMap(({a, b, same, group}) => (isLearntFrom(group) ? [[key(a, b), same]] : [])))
  const dated = denseRows(true)
  const dayOf = new Map(dated.map(({id, publishedAt}) => [id, Date.parse(publishedAt!) / 86_400_000]))
  const read = (a: string, b: string): boolean | undefined => known.get(key(a, b))
  const isFar = (a: string, b: string): boolean => Math.abs(dayOf.get(a)! - dayOf.get(b)!) > farApart
  return [
    ...scored(dated, read),
    ...scored(denseRows(false), (a, b) => read(a, b) ?? (isFar(a, b) ? false : undefined))
  ]
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function shapeOf(pairs: readonly Scored[], share: number): ScoreShape {
  const inside = pairs.filter(({logOdds}) => logOdds >= from && logOdds < from + steps)
  const examples = inside.map(({logOdds, same}) => ({x: Float64Array.of(logOdds), y: same ? 1 : 0, weight: 1}) as const)
  return {
    from,
    same: shares(inside.filter(({same}) => same)),
    other: shares(inside.filter(({same}) => !same)),
    slope: round(logisticRegression(examples, [1], 0).weights[0]!),
    share
  }
}

/** Half a pair more in each step, so that none is thought impossible. */
function shares(pairs: readonly Scored[]): readonly number[] {
  const counts = new Float64Array(steps).fill(0.5)
  for (const {logOdds} of pairs) counts[Math.floor(logOdds - from)]!++
  return Array.from(counts, (count) => round(count / (pairs.length + steps / 2)))
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

function written(name: string, {from, same, other, slope, share}: ScoreShape): string {
  return `export const ${name}: ScoreShape = {
  from: ${from},
  same: [${same.join(', ')}],
  other: [${other.join(', ')}],
  slope: ${slope},
  share: ${share}
}
`
}

const [vmds, ecb] = [byCluster('events/vmds.jsonl.gz'), byCluster('events/ecb.jsonl.gz')]
const shareOf = (pairs: readonly Scored[]): number => {
  const inside = pairs.filter(({logOdds}) => logOdds >= from && logOdds < from + steps)
  return round(inside.filter(({same}) => same).length / inside.length)
}
// What is of two events among reports that were chosen for their events is rare and alike by chance.
const syllables = [...vmds.filter(({same}) => same), ...dense()].filter(({syllabic}) => syllabic)
const letters = ecb.filter(({syllabic}) => !syllabic)
writeFileSync(
  new URL('../src/model/score-shapes.ts', import.meta.url),
  `import type {ScoreShape} from '../engine/base-rate/score-shape.js'

// How the scores of \`same-event\` lie. Written by train/shapes.ts; do not edit.

/** For languages whose words are of many letters. */
${written('shapeOfLetters', shapeOf(letters, shareOf(ecb)))}
/** For languages whose words are written as syllables or characters. */
${written('shapeOfSyllables', shapeOf(syllables, shareOf(vmds)))}`
)
