// The fit of the pair model.
import {pieces, type Weighing} from '../src/engine/features.js'
import type {Context, Pair} from './contexts.js'
import {type Example, logisticRegression, logOdds} from './regression.js'

/** Penalty per unit of squared weight, of standardised evidence and for every unit of weight of an example. */
const ridge = 0.0003
/** Contexts that count less: text twins, which have a strategy of their own, and small indexes. */
export const lesser: ReadonlyMap<string, number> = new Map([
  ['variants, cleaned', 0.3],
  ['vmds, few', 0.3],
  ['ecb, few', 0.3]
])

/** Whether a pair is learnt from. */
export type Take = (context: Context, pair: Pair) => boolean

/** Share of a pair that is in the kind of language that is learnt. */
type Kind = (pair: Pair) => number

/**
 * Pairs as examples, but for those that a veto decides: contexts weigh the same, and in each those of one event as much as
 * the others, where it has any.
 */
export function examples(all: readonly Context[], take: Take, kind: Kind): readonly Example[] {
  return all.flatMap((context) => {
    const pairs = context.pairs.filter((pair) => pair.labelled && pair.settled !== 'vetoed' && take(context, pair))
    const weightOf = ({same, mates}: Pair): number => (same ? 1 / mates : 1)
    const sum = (same: boolean): number => pairs.filter((p) => p.same === same).reduce((s, p) => s + weightOf(p), 0)
    const [yes, no] = [sum(true), sum(false)]
    const share = lesser.get(context.name) ?? 1
    return pairs
      .filter((pair) => kind(pair) > 0)
      .map((pair): Example => {
        const weight = (kind(pair) * share * weightOf(pair)) / (pair.same ? yes : no)
        return {x: pair.x, y: pair.same ? 1 : 0, weight}
      })
  })
}

/** What the pair model is: weights for languages of letters and for those of syllables. */
export interface Model {
  readonly letters: Weighing
  readonly syllables: Weighing
}

const signs = pieces.map(([, sign]) => sign)

/** Fits the model to the pairs that are taken. Begins at a fit of similar examples, where there is one. */
export function learn(all: readonly Context[], take: Take, start?: Model): Model {
  const fit = (kind: Kind, near: Weighing | undefined): Weighing =>
    logisticRegression(examples(all, take, kind), signs, ridge, near)
  return {
    letters: fit(({syllabic}) => 1 - syllabic, start?.letters),
    syllables: fit(({syllabic}) => syllabic, start?.syllables)
  }
}

/** Log-odds of a pair by a model. */
export function scoreOf({letters, syllables}: Model, {x, syllabic}: Pair): number {
  return (1 - syllabic) * logOdds(letters, x) + syllabic * logOdds(syllables, x)
}
