// What an entry is held against lies far apart in memory, each entry in a dozen places: waiting for one place after the
// other took more time than all comparing. Read in a loop that does nothing else, many places are on their way at a time.
import type {Entry} from './entry.js'
import type {Near} from './near.js'

/** Numbers of four bytes in a line of memory, which comes as one. */
const line = 16
/** What was read. It means nothing, but what nobody uses would not be read. */
const sink = new Float64Array(1)

/** Brings near what is read when an entry meets those with some numbers. */
export function readToMeet(entries: readonly (Entry | undefined)[], numbers: Uint32Array): void {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) {
    const {vector, near, sketch} = entries[numbers[i]!]!
    sum += ends(near) + vector.norm + (sketch.when?.from ?? 0)
    const {hash, weight} = vector
    for (let k = 0; k < hash.length; k += line) sum += hash[k]! + weight[k]!
  }
  sink[0] = sum
}

/** Brings near what is read when it is asked whether an entry may be linked with those with some numbers. */
export function readToScore(entries: readonly (Entry | undefined)[], numbers: readonly number[]): void {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) {
    const {vector, near, sketch} = entries[numbers[i]!]!
    const {title} = vector
    const {days, year} = sketch.dates
    sum += vector.titleSum + vector.headDigits + (title.length > 0 ? title[0]! : 0)
    sum += sketch.syllabic + sketch.whole + (sketch.when?.from ?? 0) + year + (days.length > 0 ? days[0]! : 0)
    sum += near.nearest[0]! + near.length
    for (let k = 0; k < near.count; k += line) sum += near.numbers[k]!
    for (let k = 0; k < near.count; k += line / 2) sum += near.cosines[k]!
  }
  sink[0] = sum
}

/** The places where the next partner will be written down. */
function ends({numbers, cosines, logOdds, nearest, count}: Near): number {
  const last = count - 1
  return nearest[0]! + (last < 0 ? 0 : numbers[last]! + cosines[last]! + logOdds[last]!)
}
