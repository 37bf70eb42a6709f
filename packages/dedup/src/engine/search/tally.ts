/** Adds up what documents share with one. It holds as many consecutive document numbers as it has room for. */
export interface Tally {
  /** By the lower bits of the document; all 0 between two uses. */
  weights: Float32Array
  /** Documents that have some; with room for one more. */
  touched: Uint32Array
  count: number
}

/** A tally with room for `documents` numbers in a row. */
export function createTally(documents: number): Tally {
  let room = 1 << 10
  while (room < documents) room *= 2
  return {weights: new Float32Array(room), touched: new Uint32Array(room + 1), count: 0}
}

/** The same tally, or a larger one where it has not room for `documents` numbers in a row. */
export function tallyFor(documents: number, tally: Tally): Tally {
  return tally.weights.length >= documents ? tally : createTally(documents)
}

/** Adds a share, which is above 0, to a document. */
export function addShare(tally: Tally, document: number, share: number): void {
  const {weights} = tally
  const at = document & (weights.length - 1)
  const before = weights[at]!
  if (before === 0) tally.touched[tally.count++] = document
  weights[at] = before + share
}

/** What a document shares. */
export function shareOf({weights}: Tally, document: number): number {
  return weights[document & (weights.length - 1)]!
}

/** Forgets what was taken up. */
export function clear(tally: Tally): void {
  const {weights, touched, count} = tally
  for (let i = 0; i < count; i++) weights[touched[i]! & (weights.length - 1)] = 0
  tally.count = 0
}
