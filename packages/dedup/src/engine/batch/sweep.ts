// A batch in bounded memory: articles are loaded in order of time, a stretch at a time, and leave when nothing that is
// still to come can touch them. Each stretch waits for what follows it to be far enough ahead:
//
//   load -> all it may find is loaded: pair it -> all it is near to is paired: score its pairs
//        -> all it is near to has scored pairs: close its components
//
// The answer is that of an index which holds everything at once: terms are counted over the whole batch first, a pair is
// scored when both its articles know all that is near them, and a component is clustered when all its pairs are scored.
// Reports without a day are the exception in batches of more than 20,000: they stay from beginning to end, are found by
// the others but look for one another only, and are scored with what they are near to by then.
import type {Settings} from '../../options.js'
import type {Identity} from '../clusters/identity.js'
import type {Entry} from '../entry.js'
import {meet} from '../meet.js'
import {createPairing} from '../search/pairing.js'
import type {Batch} from './intake.js'
import {type Step, stepsOf} from './schedule.js'
import {advance, tellMisses} from './settle.js'
import {enter, meetTwins, openSweep, windowHours} from './sweep-state.js'
import {weighed} from './weigh.js'

/** Articles of a batch that may be held at once. */
const defaultWhole = 20_000

/**
 * The events of a batch, each as soon as no other report can join it, in an order that depends on the batch alone. A batch
 * of at most `wholeBatch` articles some of which have no date is not cut: everything is compared with everything.
 */
export function* sweep(batch: Batch, settings: Settings, wholeBatch: number = defaultWhole): Generator<Identity, void> {
  const state = openSweep(batch, settings)
  const {entries, apart, memory} = state
  const {strategies} = settings
  const pairing = createPairing(entries, strategies, apart)
  for (const step of stepsOf(batch, apart, wholeBatch)) {
    const {task, stretch} = step
    if (task === 'load') {
      for (const number of stretch.numbers) enter(state, stretch, weighed(batch, number, memory))
      pairing.load(stretch)
    } else if (task === 'pair') {
      const begin = (entry: Entry): void => meetTwins(state, entry)
      pairing.pair(stretch, begin, (entry, other) => meet(entry, other, strategies, apart))
    } else yield* advance(state, step)
  }
  tellMisses(state)
}

/** The steps of {@link sweep} for a batch whose pairs are found elsewhere. */
export function sweepSteps(batch: Batch, settings: Settings): Generator<Step, void> {
  return stepsOf(batch, windowHours(settings), defaultWhole)
}
