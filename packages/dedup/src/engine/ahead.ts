// What an entry is held against lies far apart in memory, each entry in a dozen places: waiting for one place after the
// other took more time than all comparing. Read in loops that do nothing else, many places are on their way at a time;
// and since where to look next stands in what is read, a loop follows each entry one step only, and the next loop the
// next one.
import type {Entry} from './entry.js'

/** Numbers of four bytes in a line of memory, which comes as one. */
const line = 16
/** What was read. It means nothing, but what nobody uses would not be read. */
const sink = new Float64Array(1)

/** Entries by number, as far as they are loaded. */
type Entries = readonly (Entry | undefined)[]

/** Brings near what is read when an entry meets those with some numbers. */
export function readToMeet(entries: Entries, numbers: Uint32Array): void {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += entries[numbers[i]!]!.number
  for (let i = 0; i < numbers.length; i++) {
    const {vector, near, sketch} = entries[numbers[i]!]!
    sum += vector.norm + near.count + sketch.syllabic
  }
  for (let i = 0; i < numbers.length; i++) {
    const {vector, near, sketch} = entries[numbers[i]!]!
    const {count, numbers: others, cosines, logOdds, nearest} = near
    // The places where the next partner will be written down.
    const last = count - 1
    if (last >= 0) sum += others[last]! + cosines[last]! + logOdds[last]!
    sum += nearest[0]! + vector.hash[0]! + vector.weight[0]! + (sketch.when?.from ?? 0)
  }
  // The terms themselves are copied from end to end, which needs no help.
  sink[0] = sum
}

/** Brings near what is read when it is asked whether an entry may be linked with the first `count` of some numbers. */
export function readToScore(entries: Entries, numbers: Uint32Array, count: number): void {
  let sum = 0
  for (let i = 0; i < count; i++) sum += entries[numbers[i]!]!.number
  for (let i = 0; i < count; i++) {
    const {vector, near, sketch} = entries[numbers[i]!]!
    sum += vector.titleSum + vector.headDigits + near.length + sketch.syllabic + sketch.whole
  }
  for (let i = 0; i < count; i++) {
    const {vector, near, sketch} = entries[numbers[i]!]!
    const {dates, when} = sketch
    sum += vector.title.length + near.numbers.length + near.nearest[0]! + dates.year + (when?.from ?? 0)
  }
  for (let i = 0; i < count; i++) {
    const {vector, near, sketch} = entries[numbers[i]!]!
    const {title} = vector
    const {days} = sketch.dates
    for (let k = 0; k < title.length; k += line) sum += title[k]!
    if (days.length > 0) sum += days[0]!
    for (let k = 0; k < near.count; k += line) sum += near.numbers[k]!
    for (let k = 0; k < near.count; k += line / 2) sum += near.cosines[k]!
  }
  sink[0] = sum
}
