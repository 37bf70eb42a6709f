import {mapInWorkers} from '@copydesk/core/workers'
import type {Batch} from '../engine/batch/intake.js'
import type {Step, Stretch} from '../engine/batch/schedule.js'
import {advance, tellMisses} from '../engine/batch/settle.js'
import {sweepSteps} from '../engine/batch/sweep.js'
import {enter, meetTwins, openSweep, type Sweep} from '../engine/batch/sweep-state.js'
import {withWeights} from '../engine/batch/weigh.js'
import type {Identity} from '../engine/clusters/identity.js'
import {meet} from '../engine/meet.js'
import {pairUp, positionOf} from '../engine/near.js'
import type {Settings} from '../options.js'
import type {Sketch} from '../sketch.js'
import {type Answer, type FoundPairs, type PairingSettings, type Question, toColumns} from './messages.js'

const workerModule = new URL('./pairing-worker.js', import.meta.url)

/** Steps that the thread has at hand: four stretches of time. */
const ahead = 16

/** A step that was asked about, with the sketches of what it loads. */
interface Asked {
  readonly step: Step
  readonly sketches: readonly Sketch[]
}

/**
 * The same as `sweep` with the ready-made strategies, with the pairs found in a thread while those that were found before
 * are scored and clustered here.
 */
export async function* sweepInThread(batch: Batch, settings: Settings): AsyncGenerator<Identity, void> {
  const state = openSweep(batch, settings)
  const asked: Asked[] = []
  async function* questions(): AsyncGenerator<Question, void> {
    for (const step of sweepSteps(batch, settings)) {
      const {task, stretch} = step
      const sketches = task === 'load' ? stretch.numbers.map(batch.sketch) : []
      asked.push({step, sketches})
      yield {task, stretch, articles: task === 'load' ? toColumns(sketches) : null}
    }
  }
  const {count, articles} = batch.df
  const settingsThere: PairingSettings = {apart: state.apart, count, articles}
  const ask = mapInWorkers<Question, Answer>(workerModule, {workers: 1, ahead, settings: settingsThere})
  for await (const {idf, pairs} of ask(questions())) {
    const {step, sketches} = asked.shift()!
    if (idf !== null) load(state, step.stretch, sketches, idf)
    else if (pairs !== null) pair(state, step.stretch, pairs)
    else yield* advance(state, step)
  }
  tellMisses(state)
}

function load(state: Sweep, stretch: Stretch, sketches: readonly Sketch[], idf: Float32Array): void {
  const {batch, memory} = state
  let at = 0
  for (const [i, drawn] of sketches.entries()) {
    const end = at + drawn.terms.hash.length
    const entry = withWeights(batch, stretch.numbers[i]!, drawn, idf.subarray(at, end), memory)
    enter(state, stretch, entry)
    at = end
  }
}

/** Notes the pairs that were found, in the order in which they would have been found here. */
function pair(state: Sweep, {numbers}: Stretch, {counts, numbers: partners, cosines}: FoundPairs): void {
  const {entries, settings, apart} = state
  let at = 0
  for (const [i, number] of numbers.entries()) {
    const entry = entries[number]!
    meetTwins(state, entry)
    for (const end = at + counts[i]!; at < end; at++) {
      const other = entries[partners[at]!]!
      // What may be one text has met before.
      if (positionOf(entry.near, other.number) >= 0) continue
      if (Number.isNaN(cosines[at])) meet(entry, other, settings.strategies, apart)
      else pairUp(entry, other, cosines[at]!, Number.NaN)
    }
  }
}
