// In which order the articles of a batch are looked at so that few of them are held at a time.
import type {Batch} from './intake.js'

/** The articles of a stretch of time. */
export interface Stretch {
  readonly numbers: readonly number[]
  /** True for reports of which not even the day is known: they may be of any time, so they are there from beginning to end. */
  readonly loose: boolean
  /** First and last hour of publication, since 1970. */
  readonly from: number
  readonly until: number
  /** Position of the first among all articles of its kind. */
  readonly position: number
}

/**
 * What is to be done next. `load`: all that the stretch holds comes into memory. `pair`: all that it may find is loaded.
 * `score`: all that it is near to is paired. `close`: all that it is near to has scored pairs.
 */
export interface Step {
  readonly task: 'load' | 'pair' | 'score' | 'close'
  readonly stretch: Stretch
}

const day = 24
/** Stretches to the time within which articles are near to each other: fewer would hold more of them at a time. */
const cuts = 16

/**
 * The steps of a batch in which articles more than `apart` hours from each other are not near. A batch of at most
 * `wholeBatch` articles some of which have no date is not cut: everything is compared with everything.
 */
export function* stepsOf(batch: Batch, apart: number, wholeBatch: number): Generator<Step, void> {
  const {dated, loose} = stretchesOf(batch, apart, wholeBatch)
  /** Whether a stretch has nothing to do with the one at `next` nor with those after it. */
  const isPast = (stretch: number, next: number): boolean =>
    stretch < dated.length && (next >= dated.length || dated[stretch]!.until + apart < dated[next]!.from)
  yield {task: 'load', stretch: loose}
  yield {task: 'pair', stretch: loose}
  let [paired, scored, closed] = [0, 0, 0]
  for (let loaded = 0; loaded <= dated.length; loaded++) {
    for (; isPast(paired, loaded); paired++) yield {task: 'pair', stretch: dated[paired]!}
    for (; isPast(scored, paired); scored++) yield {task: 'score', stretch: dated[scored]!}
    for (; isPast(closed, scored); closed++) yield {task: 'close', stretch: dated[closed]!}
    if (loaded < dated.length) yield {task: 'load', stretch: dated[loaded]!}
  }
  yield {task: 'score', stretch: loose}
  yield {task: 'close', stretch: loose}
}

/** Whether the articles of a batch are looked at in more than one stretch. */
export function isCut(batch: Batch, apart: number, wholeBatch: number): boolean {
  return stretchesOf(batch, apart, wholeBatch).dated.length > 1
}

/** All articles of a batch, as one stretch. */
export function wholeStretch({count}: Batch): Stretch {
  return {numbers: Array.from({length: count}, (_, number) => number), loose: false, position: 0, ...anyTime}
}

const anyTime = {from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY}

/** A batch by stretches of time. */
interface Stretches {
  readonly dated: readonly Stretch[]
  readonly loose: Stretch
}

function stretchesOf(batch: Batch, apart: number, wholeBatch: number): Stretches {
  const {count, when} = batch
  const undated: number[] = []
  const dated: (Stretch & {readonly numbers: number[]; until: number})[] = []
  let key = Number.NaN
  for (let number = 0; number < count; number++) {
    const known = when(number)
    if (known === null || known.to - known.from > day) {
      undated.push(number)
      continue
    }
    const own = Math.floor((known.from * cuts) / apart)
    if (own !== key) {
      dated.push({numbers: [], loose: false, from: known.from, until: known.to, position: number - undated.length})
    }
    key = own
    const stretch = dated.at(-1)!
    stretch.numbers.push(number)
    stretch.until = Math.max(stretch.until, known.to)
  }
  const loose = {...anyTime, position: 0, numbers: undated, loose: true}
  if (undated.length === 0 || count > wholeBatch) return {dated, loose}
  return {dated: [wholeStretch(batch)], loose: {...loose, numbers: []}}
}
