// The machine of `terms.wat`, which counts terms in half the time of the loops.
import {startMachine} from '@copydesk/core/wasm'
import {termsWasm} from './terms-wasm.js'
import type {PairedWords} from './words.js'

/** What the machine exports, by addresses in its memory. */
interface Machine {
  readonly memory: {readonly buffer: ArrayBuffer}
  gather(
    count: number,
    lead: number,
    place: number,
    names: number,
    hash: number,
    pair: number,
    start: number,
    end: number,
    flags: number,
    terms: number,
    fields: number
  ): number
  tally(from: number, end: number, fields: number, hash: number, field: number, count: number): number
}

/** A machine that counts the terms of one text at a time; its arrays hold an answer until the same is asked of another. */
export interface TermsMachine {
  /** Takes in the words of a part of a text, and two in a row; begins anew where `isFirst` says so. As `addWords`. */
  readonly add: (words: PairedWords, place: number, lead: number, names: boolean) => void
  /** Fills `hash`, `field` and `count` with the different terms of what was added; gives how many they are. */
  readonly tally: () => number
  readonly hash: Uint32Array
  readonly field: Uint8Array
  readonly count: Uint8Array
  /** Fills `distinct` with the different ones of some hashes, in rising order; gives how many they are. */
  readonly findDistinct: (hashes: Uint32Array) => number
  readonly distinct: Uint32Array
}

/** Words of a headline and of a text that there is room for. */
const room = 1280

let started: TermsMachine | null | undefined

/** The machine, started when it is first asked for: many programs never read an article. Undefined where the platform has none. */
export function termsMachine(): TermsMachine | undefined {
  if (started === undefined) started = startTermsMachine(room) ?? null
  return started ?? undefined
}

function startTermsMachine(capacity: number): TermsMachine | undefined {
  const machine = startMachine<Machine>(termsWasm)
  if (machine === undefined) return undefined
  const memory = machine.memory.buffer
  const at = layOut(capacity)
  const wide = (from: number, length: number): Uint32Array => new Uint32Array(memory, from, length)
  const [hashes, pairs] = [wide(at.hash, capacity), wide(at.pairs, capacity)]
  const [starts, ends] = [wide(at.start, capacity), wide(at.end, capacity)]
  const flags = new Uint8Array(memory, at.flags, capacity)
  const [terms, distinct] = [wide(at.terms, 2 * capacity), wide(at.distinct, 2 * capacity)]
  /** Ends of the lists of what was added. */
  let [end, fields] = [at.terms, at.fields]
  return {
    add(text, place, lead, names): void {
      const {count} = text
      // Whole, since a view of the part that holds costs more than copying the rest.
      hashes.set(text.hash)
      pairs.set(text.pairs)
      starts.set(text.start)
      ends.set(text.end)
      flags.set(text.flags)
      const before = end
      end = machine.gather(
        count,
        lead,
        place,
        names ? 1 : 0,
        at.hash,
        at.pairs,
        at.start,
        at.end,
        at.flags,
        end,
        fields
      )
      fields += (end - before) / 4
    },
    tally(): number {
      const isEmpty = end === at.terms
      const last = isEmpty ? at.sorted : machine.tally(at.terms, end, at.fields, at.sorted, at.sortedFields, at.counts)
      end = at.terms
      fields = at.fields
      return (last - at.sorted) / 4
    },
    hash: wide(at.sorted, 2 * capacity),
    field: new Uint8Array(memory, at.sortedFields, 2 * capacity),
    count: new Uint8Array(memory, at.counts, 2 * capacity),
    findDistinct(hashes): number {
      if (hashes.length === 0) return 0
      terms.set(hashes)
      // Fields and counts, which nobody asks for, are written where nothing stands that is still wanted.
      const last = machine.tally(at.terms, at.terms + 4 * hashes.length, at.fields, at.distinct, at.fields, at.flags)
      return (last - at.distinct) / 4
    },
    distinct
  }
}

interface Layout {
  readonly hash: number
  readonly pairs: number
  readonly start: number
  readonly end: number
  readonly terms: number
  readonly sorted: number
  readonly distinct: number
  readonly flags: number
  readonly fields: number
  readonly sortedFields: number
  readonly counts: number
}

/** Where things stand in the machine's memory, in bytes: behind the numbers of upper bits, with a place more in each list. */
function layOut(capacity: number): Layout {
  const hash = 1 << 13
  const list = 4 * capacity + 8
  const terms = hash + 4 * list
  const flags = terms + 6 * list
  const fields = flags + list
  return {
    hash,
    pairs: hash + list,
    start: hash + 2 * list,
    end: hash + 3 * list,
    terms,
    sorted: terms + 2 * list,
    distinct: terms + 4 * list,
    flags,
    fields,
    sortedFields: fields + list,
    counts: fields + 2 * list
  }
}
