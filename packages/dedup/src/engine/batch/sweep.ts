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
import {type Settings, windowHours} from '../../options.js'
import {asLearnt, fitToSample} from '../base-rate/estimate.js'
import type {Identity} from '../clusters/identity.js'
import type {Entry} from '../entry.js'
import {meet} from '../meet.js'
import {createPairing} from '../search/pairing.js'
import type {Batch} from './intake.js'
import {isCut, type Step, type Stretch, stepsOf, wholeStretch} from './schedule.js'
import {advance, fitAndScore, tellMisses} from './settle.js'
import {enter, meetTwins, openSweep, type Sweep} from './sweep-state.js'
import {weighed} from './weigh.js'

/** Articles of a batch that may be held at once. */
const defaultWhole = 20_000
/** Articles that are held at once in any case: a day's news. */
const smallBatch = 1000

/** The events of a batch, and the settings by which they were found. */
export interface Swept {
  readonly settings: Settings
  readonly identities: Iterable<Identity>
  /** The entries of a batch that is held whole, as they were scored: until the first event is asked for. Null for others. */
  readonly entries: readonly (Entry | undefined)[] | null
}

/**
 * Fits the settings to a batch and finds its events: each as soon as no other report can join it, in an order that depends
 * on the batch alone. A batch that is held whole is paired once, for both.
 */
export function fitAndSweep(batch: Batch, given: Settings): Swept {
  if (!isHeldWhole(batch, given)) {
    const settings = fitToSample(given, batch)
    return {settings, identities: sweep(batch, settings), entries: null}
  }
  const stretch = wholeStretch(batch)
  const state = openSweep(batch, asLearnt(given))
  const find = createFinder(state)
  find({task: 'load', stretch})
  find({task: 'pair', stretch})
  fitAndScore(state, stretch)
  return {settings: state.settings, identities: closeAll(state, stretch), entries: state.entries}
}

/** Whether all articles of a batch are held at once, as they are where there are few or where some may be of any time. */
export function isHeldWhole(batch: Batch, settings: Settings): boolean {
  return batch.count <= smallBatch || !isCut(batch, windowHours(settings), defaultWhole)
}

function* closeAll(state: Sweep, stretch: Stretch): Generator<Identity, void> {
  yield* advance(state, {task: 'close', stretch})
  tellMisses(state)
}

/**
 * The events of a batch by settings that fit it. A batch of at most `wholeBatch` articles some of which have no date is
 * not cut: everything is compared with everything.
 */
export function* sweep(batch: Batch, settings: Settings, wholeBatch: number = defaultWhole): Generator<Identity, void> {
  const state = openSweep(batch, settings)
  const find = createFinder(state)
  for (const step of stepsOf(batch, state.apart, wholeBatch)) {
    if (step.task === 'load' || step.task === 'pair') find(step)
    else yield* advance(state, step)
  }
  tellMisses(state)
}

/** Does the steps of the first half: loads stretches, and pairs their articles. */
function createFinder(state: Sweep): (step: Step) => void {
  const {batch, entries, apart, memory} = state
  const {strategies} = state.settings
  const pairing = createPairing(entries, strategies, apart)
  const begin = (entry: Entry): void => meetTwins(state, entry)
  return ({task, stretch}) => {
    if (task === 'load') {
      for (const number of stretch.numbers) enter(state, stretch, weighed(batch, number, memory))
      pairing.load(stretch)
    } else pairing.pair(stretch, begin, (entry, other) => meet(entry, other, strategies, apart))
  }
}

/** The steps of {@link sweep} for a batch whose pairs are found elsewhere. */
export function sweepSteps(batch: Batch, settings: Settings): Generator<Step, void> {
  return stepsOf(batch, windowHours(settings), defaultWhole)
}
