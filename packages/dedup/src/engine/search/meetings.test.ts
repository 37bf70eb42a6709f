import {describe, expect, it} from 'vitest'
import {chainKeys, createChains} from './chains.js'
import {meetingsOf, tellPartners} from './meetings.js'

/** What is told of a document: how many keys each other one shares with it, by number. */
function sharesWith(
  documents: readonly (readonly number[])[],
  number: number,
  {reach = 100, order = documents.map((_, document) => document)} = {}
): Readonly<Record<number, number>> {
  const chains = createChains()
  for (const keys of documents) chainKeys(chains, Uint32Array.from(keys))
  const found: Record<number, number> = {}
  tellPartners(meetingsOf(chains, Uint32Array.from(order)), number, reach, (other, shared) => {
    found[other] = shared
  })
  return found
}

describe('tellPartners', () => {
  const documents = [[1, 2, 3], [4, 5, 6], [2, 3, 7], [], [3, 4, 0xffffffff], [0xffffffff, 8]]

  it('counts the keys that documents share', () => {
    expect(sharesWith(documents, 0)).toEqual({2: 2, 4: 1})
    expect(sharesWith(documents, 1)).toEqual({4: 1})
    expect(sharesWith(documents, 3)).toEqual({})
    expect(sharesWith(documents, 5)).toEqual({4: 1})
  })

  it('numbers them in the order that was asked for', () => {
    expect(sharesWith(documents, 5, {order: [5, 4, 3, 2, 1, 0]})).toEqual({3: 2, 1: 1})
  })

  it('looks at those of a form letter that stand nearest, and at all that share another key', () => {
    const letters = Array.from({length: 5000}, (_, i) => [1, 2, i % 2500 === 7 ? 3 : 10 + i])
    expect(sharesWith(letters, 2507, {reach: 2})).toEqual({7: 1, 2505: 2, 2506: 2, 2508: 2, 2509: 2})
    expect(sharesWith(letters, 0, {reach: 2})).toEqual({1: 2, 2: 2})
    expect(sharesWith(letters, 4999, {reach: 1})).toEqual({4998: 2})
  })
})
