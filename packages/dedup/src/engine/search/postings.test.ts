import {describe, expect, it} from 'vitest'
import {collectShares, createPostings, fileDocument, forgetDocuments} from './postings.js'
import {createTally, shareOf} from './tally.js'

const common = 1
/** Keys of a document: one that is its own, and one that all have. */
const keysOf = (document: number) => ({hash: Uint32Array.of(common, 100 + document), weight: null})

describe('collectShares', () => {
  const filed = (documents: number) => {
    const postings = createPostings()
    for (let document = 0; document < documents; document++) fileDocument(postings, document, keysOf(document))
    return postings
  }

  it('adds up what documents share with some keys, the forgotten ones excepted', () => {
    const postings = filed(4)
    forgetDocuments(postings, 1)
    const tally = createTally(4)
    collectShares(postings, {hash: Uint32Array.of(common, 102, 7), weight: Float32Array.of(0.5, 2, 9)}, tally)
    expect(Array.from(tally.touched.subarray(0, tally.count)).sort()).toEqual([1, 2, 3])
    expect([0, 1, 2, 3].map((document) => shareOf(tally, document))).toEqual([0, 0.5, 2.5, 0.5])
  })

  it('does not follow a key that a quarter of many documents have', () => {
    const few = createTally(1000)
    collectShares(filed(1000), keysOf(3), few)
    expect(few.count).toBe(1000)
    const many = createTally(1001)
    collectShares(filed(1001), keysOf(3), many)
    expect(Array.from(many.touched.subarray(0, many.count))).toEqual([3])
  })
})
