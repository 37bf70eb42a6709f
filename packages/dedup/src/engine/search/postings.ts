// An inverted index (J. Zobel and A. Moffat 2006) that documents enter in rising order and may leave in the same order. A
// slot of its table holds four numbers side by side, so that a key costs one look into far memory; most keys have one
// document, which stands in the slot itself. Longer lists lie contiguous in one arena, in rooms for 2, 4, 8 … postings: one
// that has filled its room drops what was forgotten before it moves to another, and its room is used again.
//
//   key, 1, document, its weight          key, length, where the list starts in the arena, its room
import type {Keys} from '../../strategy.js'
import {type Arena, type Cells, createArena, createCells, postingWidth, reserve, vacate} from './arena.js'
import {addShare, type Tally} from './tally.js'

/** Which documents have a key, and with what weight. */
export interface Postings {
  /** The slots of the keys: open addressing, a power of two of slots. */
  table: Cells
  /** Slots that have been taken. */
  used: number
  arena: Arena
  /** End of the arena from which on it is worth while to drop what was forgotten or moved. */
  full: number
  /** Documents below this one are forgotten. */
  oldest: number
  /** One more than the last document. */
  end: number
  /** Slots of the keys that were asked for last. */
  slots: Uint32Array
}

/**
 * Keys that a quarter of the documents have say nothing and are not followed, be they those of a form letter; nor those that
 * more than 20,000 have. In windows of news no key of an article is that of a twentieth of them.
 */
const crowd = {share: 1 / 4, least: 1000, most: 20_000}
/** Numbers of a slot, and where they stand in it. A slot of length 0 is free, or its documents are forgotten. */
const slotLength = 4
const LENGTH = 1
const START = 2
const ROOM = 3
const leastSlots = 1 << 10
const leastArena = 1 << 12

/** What was read ahead. It means nothing, but what nobody uses would not be read. */
const sink = new Uint32Array(1)

/** An empty index. */
export function createPostings(): Postings {
  return {
    table: createCells(leastSlots * slotLength),
    used: 0,
    arena: createArena(leastArena),
    full: leastArena,
    oldest: 0,
    end: 0,
    slots: new Uint32Array(256)
  }
}

/** Takes up in a tally what the documents have in common with one that has these keys. */
export function collectShares(postings: Postings, {hash, weight}: Keys, tally: Tally): void {
  const slots = findSlots(postings, hash)
  const {table, oldest, end} = postings
  const {number} = table
  const tooMany = Math.min(crowd.most, Math.max(crowd.least, (end - oldest) * crowd.share))
  for (let k = 0; k < hash.length; k++) {
    const factor = weight === null ? 1 : weight[k]!
    const at = slots[k]!
    const length = number[at + LENGTH]!
    if (length === 0 || length > tooMany || !(factor > 0)) continue
    const start = number[at + START]!
    if (length === 1) {
      if (start >= oldest) addShare(tally, start, factor * table.weight[at + ROOM]!)
    } else addShares(tally, postings, start, length, factor)
  }
}

/** Adds what the documents of a list share, times `factor`. This loop goes over most of what is read of an index. */
function addShares(tally: Tally, {arena, oldest}: Postings, start: number, length: number, factor: number): void {
  const {weights, touched} = tally
  const {number, weight} = arena.cells
  const last = weights.length - 1
  const end = start + length * postingWidth
  let {count} = tally
  let place = start
  while (place < end && number[place]! < oldest) place += postingWidth
  for (; place < end; place += postingWidth) {
    const document = number[place]!
    const before = weights[document & last]!
    // Written down in any case, and kept where it is new: nobody can foretell which way a branch would go.
    touched[count] = document
    count += before === 0 ? 1 : 0
    weights[document & last] = before + factor * weight[place + 1]!
  }
  tally.count = count
}

/** Files a document, higher than all before, under the keys that have weight. */
export function fileDocument(postings: Postings, document: number, {hash, weight}: Keys): void {
  const isCrowded = (postings.used + hash.length) * slotLength * 4 > postings.table.number.length * 3
  if (isCrowded || postings.arena.end > postings.full) rebuild(postings)
  postings.end = document + 1
  const {number} = postings.table
  for (let k = 0; k < hash.length; k++) {
    if (weight !== null && !(weight[k]! > 0)) continue
    const at = slotOf(number, hash[k]!)
    if (number[at + LENGTH] === 0) {
      postings.used++
      number[at] = hash[k]!
    }
    append(postings, at, document, weight === null ? 1 : weight[k]!)
  }
}

/** Forgets the documents below `document`; their postings go when their lists are next moved. */
export function forgetDocuments(postings: Postings, document: number): void {
  postings.oldest = document
}

/** Where a search for the slot of a key begins. Multiplicative hashing (D. E. Knuth, TAOCP 3, 6.4). */
function firstSlot(key: number, last: number): number {
  return ((Math.imul(key, 0x9e3779b1) >>> 0) * slotLength) & last
}

/** Where the slot of a key is, or where it would be: there, the length is 0. */
function slotOf(number: Uint32Array, key: number): number {
  const last = number.length - 1
  let at = firstSlot(key, last)
  while (number[at + LENGTH] !== 0 && number[at] !== key) at = (at + slotLength) & last
  return at
}

/**
 * The slots of some keys. They and their lists lie far apart in memory: read in loops that do nothing else, many are on
 * their way at a time. Hold until the next call.
 */
function findSlots(postings: Postings, keys: Uint32Array): Uint32Array {
  if (postings.slots.length < keys.length) postings.slots = new Uint32Array(keys.length * 2)
  const {slots, table, arena} = postings
  const [number, documents, last] = [table.number, arena.cells.number, table.number.length - 1]
  let sum = 0
  for (let k = 0; k < keys.length; k++) {
    const at = firstSlot(keys[k]!, last)
    slots[k] = at
    sum |= number[at + LENGTH]!
  }
  for (let k = 0; k < keys.length; k++) {
    let at = slots[k]!
    while (number[at + LENGTH] !== 0 && number[at] !== keys[k]) at = (at + slotLength) & last
    slots[k] = at
    if (number[at + LENGTH]! > 1) sum |= documents[number[at + START]!]!
  }
  sink[0] = sum
  return slots
}

/** Puts one more document at the end of the list of a slot. */
function append(postings: Postings, at: number, document: number, weight: number): void {
  const {number, weight: weights} = postings.table
  if (number[at + LENGTH] === 1) {
    if (number[at + START]! < postings.oldest) number[at + LENGTH] = 0
    else openList(postings, at)
  } else if (number[at + LENGTH]! > 1 && number[at + LENGTH] === number[at + ROOM]) widen(postings, at)
  const length = number[at + LENGTH]!++
  if (length === 0) {
    number[at + START] = document
    weights[at + ROOM] = weight
    return
  }
  const {cells} = postings.arena
  const place = number[at + START]! + length * postingWidth
  cells.number[place] = document
  cells.weight[place + 1] = weight
}

/** Makes the one document of a slot a list. */
function openList({table, arena}: Postings, at: number): void {
  const start = reserve(arena, 2)
  arena.cells.number[start] = table.number[at + START]!
  arena.cells.weight[start + 1] = table.weight[at + ROOM]!
  table.number[at + START] = start
  table.number[at + ROOM] = 2
}

/** Gives a list that has filled its room one with free places; nothing is left of one that was forgotten. */
function widen({table: {number}, arena, oldest}: Postings, at: number): void {
  const [start, room] = [number[at + START]!, number[at + ROOM]!]
  const gone = forgottenIn(arena, start, room, oldest)
  if (gone === room) {
    vacate(arena, start, room)
    number[at + LENGTH] = 0
  } else if (gone * 4 >= room) {
    // Few gone are not worth while: a long list would be moved up again and again.
    arena.cells.number.copyWithin(start, start + gone * postingWidth, start + room * postingWidth)
    number[at + LENGTH] = room - gone
  } else {
    const to = reserve(arena, room * 2)
    arena.cells.number.copyWithin(to, start, start + room * postingWidth)
    vacate(arena, start, room)
    number[at + START] = to
    number[at + ROOM] = room * 2
  }
}

/** How many of a list are below `oldest`: they stand at its beginning. */
function forgottenIn({cells: {number}}: Arena, start: number, length: number, oldest: number): number {
  let gone = 0
  while (gone < length && number[start + gone * postingWidth]! < oldest) gone++
  return gone
}

/** Builds the table and the arena anew from what is left. */
function rebuild(postings: Postings): void {
  const {table: before, arena: old} = postings
  postings.used = trimLists(postings)
  let slots = leastSlots
  while (slots < postings.used * 3) slots *= 2
  const table = createCells(slots * slotLength)
  const arena = createArena(Math.max(leastArena, old.end))
  for (let from = 0; from < before.number.length; from += slotLength) {
    if (before.number[from + LENGTH]! === 0) continue
    const at = slotOf(table.number, before.number[from]!)
    for (let i = 0; i < slotLength; i++) table.number[at + i] = before.number[from + i]!
    if (table.number[at + LENGTH]! > 1) moveList(table, at, old, arena)
  }
  postings.table = table
  postings.arena = arena
  postings.full = Math.max(leastArena, arena.end * 3)
}

/** Moves the list of a slot to another arena, into a room with places for half as many more, at least. */
function moveList({number}: Cells, at: number, from: Arena, to: Arena): void {
  const [length, start] = [number[at + LENGTH]!, number[at + START]!]
  const room = 2 ** (32 - Math.clz32(length + (length >> 1) - 1))
  const moved = reserve(to, room)
  number[at + START] = moved
  number[at + ROOM] = room
  const [given, taken] = [from.cells.number, to.cells.number]
  // Most lists are short: a loop costs less than a view of them.
  for (let i = 0; i < length * postingWidth; i++) taken[moved + i] = given[start + i]!
}

/** Drops what was forgotten from all lists; gives how many keys have documents still. */
function trimLists(postings: Postings): number {
  const {number} = postings.table
  let left = 0
  for (let at = 0; at < number.length; at += slotLength) {
    trim(postings, at)
    if (number[at + LENGTH]! > 0) left++
  }
  return left
}

/** Drops what was forgotten from the list of a slot. */
function trim({table, arena, oldest}: Postings, at: number): void {
  const {number} = table
  const [length, start] = [number[at + LENGTH]!, number[at + START]!]
  if (length === 0) return
  if (length === 1) {
    if (start < oldest) number[at + LENGTH] = 0
    return
  }
  const gone = forgottenIn(arena, start, length, oldest)
  const first = start + gone * postingWidth
  number[at + START] = first
  number[at + LENGTH] = length - gone
  if (length - gone !== 1) return
  number[at + START] = arena.cells.number[first]!
  table.weight[at + ROOM] = arena.cells.weight[first + 1]!
}
