import type {Stretch} from '../engine/batch/schedule.js'
import {createEntry, type Entry, weighEntry} from '../engine/entry.js'
import {letGoOf} from '../engine/let-go.js'
import {createMemory} from '../engine/memory.js'
import {pairUp} from '../engine/near.js'
import {createPairing, type Pairing} from '../engine/search/pairing.js'
import {neighbourCosine} from '../engine/template.js'
import {idfOf} from '../engine/weights/document-frequencies.js'
import {strategies} from '../options.js'
import {placeSketch, type Sketch, sketchBytes} from '../sketch.js'
import {hoursApart} from '../text/moments.js'
import {
  type Answer,
  type FoundPairs,
  fromColumns,
  type PairingSettings,
  type Question,
  type TermColumns
} from './messages.js'

const none = new Uint32Array(0)
/** What nobody asks for here. */
const unread: Omit<Sketch, 'lang' | 'when' | 'terms'> = {
  outlet: null,
  dates: {days: new Uint16Array(0), head: 0, year: 0, timeless: false, published: 0},
  syllabic: 0,
  whole: 0,
  shingles: none,
  bands: none,
  headline: '',
  letterPairs: none
}

/** Makes the function that answers the steps of a sweep, which must come in their order. */
export function createPairingThread({apart, count, articles}: PairingSettings): (question: Question) => Answer {
  const entries: (Entry | undefined)[] = []
  const memory = createMemory()
  const pairing = createPairing(entries, strategies, apart)
  const load = (stretch: Stretch, columns: TermColumns): Float32Array => {
    const idf = new Float32Array(columns.hash.length)
    let [i, at] = [0, 0]
    for (const {lang, when, terms} of fromColumns(columns)) {
      const own = idf.subarray(at, at + terms.hash.length)
      own.set(idfOf({count, articles}, terms, lang).subarray(0, own.length))
      const number = stretch.numbers[i++]!
      const drawn = {...unread, lang, when, terms}
      const placed = placeSketch(drawn, memory.take(sketchBytes(drawn)))
      const entry = createEntry(number, '', placed, unreadable, memory)
      weighEntry(entry, own, 0)
      entries[number] = entry
      at += own.length
    }
    pairing.load(stretch)
    return idf
  }
  return ({task, stretch, articles}) => {
    if (task === 'load' && articles !== null) return {idf: load(stretch, articles), pairs: null}
    if (task === 'pair') return {idf: null, pairs: findPairs(pairing, stretch, apart)}
    // What is scored is near to nothing that is still to be paired.
    if (task === 'score') {
      for (const number of stretch.numbers) {
        letGoOf(entries[number]!)
        entries[number] = undefined
      }
    }
    return {idf: null, pairs: null}
  }
}

function unreadable(): never {
  throw new Error('Expected articles to be read where they are kept, got asked for one in the thread that finds pairs')
}

function findPairs(pairing: Pairing, stretch: Stretch, apart: number): FoundPairs {
  const counts = new Uint32Array(stretch.numbers.length)
  const numbers: number[] = []
  const cosines: number[] = []
  let place = -1
  pairing.pair(
    stretch,
    () => place++,
    (entry, other) => {
      const hours = hoursApart(entry.sketch.when, other.sketch.when)
      const isFar = hours > apart
      const alike = isFar ? Number.NaN : neighbourCosine(entry, other, hours)
      if (!isFar) pairUp(entry, other, alike, Number.NaN)
      counts[place]!++
      numbers.push(other.number)
      cosines.push(alike)
    }
  )
  return {counts, numbers: Uint32Array.from(numbers), cosines: Float64Array.from(cosines)}
}
