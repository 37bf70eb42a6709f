import {DIGITS, LEAD, NAME, PAIR, TITLE} from '../text/terms.js'
import {type Dot, mostTerms, startDot} from './dot-machine.js'
import {rarityAt, type Vector} from './weights/vectors.js'

/** What two articles share: sums over the terms that both have. The head is headline and opening. */
export interface Overlap {
  /** Products of their weights: the cosine times both norms. */
  full: number
  /** Squares of the inverse frequencies of those that stand in both headlines, and at both heads. */
  title: number
  lead: number
  /** Products of the weights of those that are names in both. */
  names: number
  /** Inverse frequencies of those in the headline of one, wherever they stand in the other. */
  titleOfA: number
  titleOfB: number
  /** Inverse frequencies of those that are names in both, and of numbers. */
  namesShared: number
  digitsShared: number
  /** Inverse frequencies of the names at the head of one, wherever and however they stand in the other. */
  headNamesOfA: number
  headNamesOfB: number
  /** Highest inverse frequency of a name in both. */
  rarestName: number
  /** How many are numbers that stand at the head of either. */
  headDigits: number
}

// The terms of one vector, laid out so that the many it is compared with find theirs in it: which upper bits of hashes
// occur, and an open table by these bits, at most a sixth full. Terms come in order of their hashes, so a walk over those
// of the other vector walks over both from beginning to end.
const tableBits = 14
const present = new Uint8Array(1 << tableBits)
let table = new Uint16Array(1 << (tableBits + 1))
let loaded: Vector | null = null

/** Lays a vector out, in place of the one before. */
function load(vector: Vector): void {
  if (loaded === vector) return
  if (loaded !== null) unload(loaded.hash)
  loaded = vector
  const {hash} = vector
  // Behind the last slot there is room for those that find theirs taken.
  if (table.length < (1 << tableBits) + hash.length + 1) table = new Uint16Array((1 << tableBits) + hash.length * 2)
  const [bits, slots] = [present, table]
  for (let i = 0; i < hash.length; i++) {
    let slot = hash[i]! >>> (32 - tableBits)
    bits[slot] = 1
    while (slots[slot] !== 0) slot++
    slots[slot] = i + 1
  }
}

/**
 * Lets go of a vector the memory of which is about to be used for something else: the table is cleared by the hashes that
 * stand there. The machine clears its own by a copy and need not be told.
 */
export function forgetVector(vector: Vector): void {
  if (loaded !== vector) return
  unload(vector.hash)
  loaded = null
}

/** Clears what the terms with these hashes took: much less than all there is. */
function unload(hash: Uint32Array): void {
  const [bits, slots] = [present, table]
  for (let i = 0; i < hash.length; i++) {
    let slot = hash[i]! >>> (32 - tableBits)
    bits[slot] = 0
    while (slots[slot] !== 0) slots[slot++] = 0
  }
}

let likely = new Uint16Array(1 << 12)

/**
 * Writes down which terms of another vector the loaded one may have, and gives how many: all that it has and few more.
 * Without a branch, since nobody can foretell which way it would go: that costs more than all else in such a loop. Four
 * at a time, since the loop itself comes next: it takes half the time of one by one.
 */
function likelyShared(hash: Uint32Array): number {
  const {length} = hash
  if (likely.length <= length) likely = new Uint16Array(length * 2)
  const [bits, positions] = [present, likely]
  const shift = 32 - tableBits
  let count = 0
  let j = 0
  for (const last = length - 3; j < last; j += 4) {
    positions[count] = j
    count += bits[hash[j]! >>> shift]!
    positions[count] = j + 1
    count += bits[hash[j + 1]! >>> shift]!
    positions[count] = j + 2
    count += bits[hash[j + 2]! >>> shift]!
    positions[count] = j + 3
    count += bits[hash[j + 3]! >>> shift]!
  }
  for (; j < length; j++) {
    positions[count] = j
    count += bits[hash[j]! >>> shift]!
  }
  return count
}

/** Position of a term in the loaded vector with these hashes, -1 where it has it not. */
function positionOf(h: number, hash: Uint32Array): number {
  let slot = h >>> (32 - tableBits)
  for (;;) {
    const at = table[slot++]!
    if (at === 0) return -1
    if (hash[at - 1] === h) return at - 1
  }
}

/** Null where the platform has none. */
let machine: Dot | null | undefined

/** Sum of the products of the weights of shared terms: the cosine times both norms. Cheapest where `a` stays the same. */
export function dot(a: Vector, b: Vector): number {
  if (machine === undefined) machine = startDot() ?? null
  const isLong = a.hash.length > mostTerms || b.hash.length > mostTerms
  return machine === null || isLong ? dotByLoops(a, b) : machine(a, b)
}

/** {@link dot} by the loops alone: what the machine gives, wherever it runs. */
export function dotByLoops(a: Vector, b: Vector): number {
  load(a)
  const count = likelyShared(b.hash)
  // As `positionOf`, with all of it at hand.
  const [mine, myWeight, theirs, theirWeight] = [a.hash, a.weight, b.hash, b.weight]
  const [slots, positions] = [table, likely]
  let sum = 0
  for (let k = 0; k < count; k++) {
    const j = positions[k]!
    const h = theirs[j]!
    for (let slot = h >>> (32 - tableBits); ; slot++) {
      const at = slots[slot]!
      if (at === 0) break
      if (mine[at - 1] !== h) continue
      sum += myWeight[at - 1]! * theirWeight[j]!
      break
    }
  }
  return sum
}

/** Terms that two vectors have in common, by their positions in either; the first `count` entries hold. */
export interface SharedTerms {
  count: number
  inA: Uint16Array
  inB: Uint16Array
}

/** The two that were asked for last: a pair that a strategy links is asked for again, for a veto. */
let lastA: Vector | null = null
let lastB: Vector | null = null
const both: SharedTerms = {count: 0, inA: new Uint16Array(1 << 12), inB: new Uint16Array(1 << 12)}

/**
 * The terms that both have, in order of their hashes, in one walk over those of one. Cheapest where either is that of the
 * call before. Hold until the next call.
 */
export function sharedTerms(a: Vector, b: Vector): SharedTerms {
  if (lastA === a && lastB === b) return both
  lastA = a
  lastB = b
  const walked = loaded === b ? a : b
  const laid = walked === a ? b : a
  load(laid)
  const likelyCount = likelyShared(walked.hash)
  if (both.inA.length < likelyCount) {
    both.inA = new Uint16Array(likelyCount * 2)
    both.inB = new Uint16Array(likelyCount * 2)
  }
  const [inLaid, inWalked] = walked === a ? [both.inB, both.inA] : [both.inA, both.inB]
  let count = 0
  for (let k = 0; k < likelyCount; k++) {
    const j = likely[k]!
    const i = positionOf(walked.hash[j]!, laid.hash)
    if (i < 0) continue
    inLaid[count] = i
    inWalked[count++] = j
  }
  both.count = count
  return both
}

/** All that two articles share. Cheapest where `a` stays the same. */
export function overlap(a: Vector, b: Vector): Overlap {
  const {count, inA, inB} = sharedTerms(a, b)
  const o = nothing()
  for (let k = 0; k < count; k++) share(o, a, inA[k]!, b, inB[k]!)
  return o
}

const all = Number.POSITIVE_INFINITY
/** The one object that {@link mostOverlap} gives: it is asked for every candidate pair. */
const most: Overlap = {
  full: 0,
  title: 0,
  lead: 0,
  names: 0,
  titleOfA: all,
  titleOfB: 0,
  namesShared: 0,
  digitsShared: 0,
  headNamesOfA: all,
  headNamesOfB: all,
  rarestName: 0,
  headDigits: all
}

/** Sums that are worked out in another order differ by rounding, far less than this. */
const roundedUp = 1 + 1e-6

/**
 * No less of anything than {@link overlap} finds where the cosine is this one, and the same in the headline of `b`: for
 * that alone the terms are looked at. Holds until the next call.
 */
export function mostOverlap(a: Vector, b: Vector, cosine: number): Overlap {
  load(a)
  const {title} = b
  most.full = cosine * a.norm * b.norm * roundedUp
  // An inverse frequency squared is at most the product of the two weights.
  most.lead = most.full
  most.names = most.full
  most.namesShared = Math.min(a.nameSum, b.nameSum) * roundedUp
  most.digitsShared = Math.min(a.digitSum, b.digitSum) * roundedUp
  most.rarestName = Math.min(a.rarestName, b.rarestName) * roundedUp
  most.title = 0
  most.titleOfB = 0
  for (let at = 0; at < title.length; at += 2) {
    const i = positionOf(title[at]!, a.hash)
    if (i < 0) continue
    const idf = rarityAt(a, i)
    most.titleOfB += idf
    if (a.field[i]! & TITLE) most.title += idf * idf
  }
  return most
}

function nothing(): Overlap {
  return {
    full: 0,
    title: 0,
    lead: 0,
    names: 0,
    titleOfA: 0,
    titleOfB: 0,
    namesShared: 0,
    digitsShared: 0,
    headNamesOfA: 0,
    headNamesOfB: 0,
    rarestName: 0,
    headDigits: 0
  }
}

function share(o: Overlap, a: Vector, i: number, b: Vector, j: number): void {
  const fa = a.field[i]!
  const fb = b.field[j]!
  // The same but for rounding: the lower one, so that it does not matter which of the two articles is `a`.
  const idf = Math.min(rarityAt(a, i), rarityAt(b, j))
  const w = a.weight[i]! * b.weight[j]!
  o.full += w
  if (fa & fb & TITLE) o.title += idf * idf
  if (fa & (LEAD | TITLE) && fb & (LEAD | TITLE)) o.lead += idf * idf
  if (fa & TITLE) o.titleOfA += idf
  if (fb & TITLE) o.titleOfB += idf
  if ((fa | fb) & NAME) {
    if (fa & NAME && fa & (TITLE | LEAD)) o.headNamesOfA += idf
    if (fb & NAME && fb & (TITLE | LEAD)) o.headNamesOfB += idf
    if (fa & fb & NAME) {
      o.names += w
      o.namesShared += idf
      if (idf > o.rarestName) o.rarestName = idf
    }
  }
  if ((fa & (DIGITS | PAIR)) === DIGITS) {
    o.digitsShared += idf
    if ((fa | fb) & (TITLE | LEAD)) o.headDigits++
  }
}
