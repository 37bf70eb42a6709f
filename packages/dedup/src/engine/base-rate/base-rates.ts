// Of the pairs that score alike, how many are of one event differs from corpus to corpus: among reports that somebody chose
// because others tell the same, most; in all that outlets published, few, since there every report has look-alikes on its
// subject. A model learnt where many are says yes too often where few are. How many there are can be told from the scores
// of all pairs, without a label, since those of one event and of two lie differently (M. Saerens, P. Latinne and
// C. Decaestecker, Adjusting the Outputs of a Classifier to New a Priori Probabilities, 2002).
import {shapeOfLetters, shapeOfSyllables} from '../../model/score-shapes.js'
import type {Entry} from '../entry.js'
import {surest} from '../log-odds.js'
import type {ScoreShape} from './score-shape.js'

/** Log-odds that pairs of a corpus lose because fewer of them are of one event than where the model was learnt, by kind. */
export type Handicaps = readonly number[]

/** Kinds of pairs, each with a share of its own: by language, and whether both reports are dated. */
const kinds = 4
const SYLLABLES = 1
const UNDATED = 2

/** No pair loses anything. */
export const noHandicaps: Handicaps = new Array<number>(kinds).fill(0)

/** What a pair loses. */
export function handicapOf(handicaps: Handicaps, a: Entry, b: Entry): number {
  return handicaps[kindOf(a, b)]!
}

/** Log-odds from which on a pair is in question: hardly one below is of one event. */
export const inQuestion: number = Math.min(shapeOfLetters.from, shapeOfSyllables.from)

/** How many pairs of a corpus have which score, as far as they are in question, by kind. */
export type Tally = readonly Float64Array[]

/** No pairs yet. */
export function createTally(): Tally {
  return Array.from({length: kinds}, (_, kind) => new Float64Array(shapeOf(kind).same.length))
}

/** Counts a pair by what the strategies said of it as they were learnt; what is certain is not in question. */
export function countPair(tally: Tally, a: Entry, b: Entry, logOdds: number): void {
  if (Math.abs(logOdds) >= surest) return
  const kind = kindOf(a, b)
  const step = Math.floor(logOdds - shapeOf(kind).from)
  if (step >= 0 && step < tally[kind]!.length) tally[kind]![step]!++
}

/** What the pairs of a corpus lose, by the scores of all or of a sample. */
export function handicapsFrom(tally: Tally): Handicaps {
  return tally.map((counts, kind) => {
    const shape = shapeOf(kind)
    const fewer = (logOddsOf(enough) - logOddsOf(shareOfOneEvent(counts, shape))) / shape.slope
    return Math.max(0, fewer)
  })
}

/** Share of pairs of one event from which on a corpus is like those where the model was learnt. */
const enough = 0.7
/** Pairs that a corpus must have so that its own share counts as much as the one where the model was learnt. */
const doubt = 30
/** Far more than it takes until the share stands still. */
const rounds = 100

/** The share of pairs of one event, by expectation-maximisation. */
function shareOfOneEvent(counts: Float64Array, {same, other, share: usual}: ScoreShape): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let share = usual
  for (let round = 0; round < rounds; round++) {
    let expected = doubt * usual
    for (let step = 0; step < counts.length; step++) {
      const one = share * same[step]!
      expected += (counts[step]! * one) / (one + (1 - share) * other[step]!)
    }
    share = expected / (total + doubt)
  }
  return share
}

function logOddsOf(share: number): number {
  return Math.log(share / (1 - share))
}

function kindOf({sketch: a}: Entry, {sketch: b}: Entry): number {
  const syllabic = (a.syllabic + b.syllabic) / 2 >= 0.5
  return (syllabic ? SYLLABLES : 0) + (a.when === null || b.when === null ? UNDATED : 0)
}

function shapeOf(kind: number): ScoreShape {
  return kind & SYLLABLES ? shapeOfSyllables : shapeOfLetters
}
