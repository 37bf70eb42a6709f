import fc from 'fast-check'
import {expect, test} from 'vitest'
import {collectShares, createPostings, fileDocument, forgetDocuments} from '../src/engine/search/postings.js'
import {nthLargest} from '../src/engine/search/select.js'
import {clear, createTally, shareOf} from '../src/engine/search/tally.js'
import {createTopLists, listOf, offer, openList} from '../src/engine/search/top-lists.js'

/** Keys of the documents 0, 1, 2, …, few enough that documents share them. */
const documents = fc.array(fc.uniqueArray(fc.integer({min: 0, max: 12}), {maxLength: 6}), {maxLength: 60})

test('postings tell what every document that is not forgotten shares', () => {
  fc.assert(
    fc.property(documents, fc.integer({min: 1, max: 20}), (list, kept) => {
      const postings = createPostings()
      const tally = createTally(list.length)
      for (const [document, hashes] of list.entries()) {
        const oldest = Math.max(0, document - kept)
        forgetDocuments(postings, oldest)
        const keys = {hash: Uint32Array.from(hashes), weight: Float32Array.from(hashes, (hash) => hash)}
        collectShares(postings, keys, tally)
        const found = Array.from(tally.touched.subarray(0, tally.count), (other) => [other, shareOf(tally, other)])
        const expected = list.slice(0, document).flatMap((others, other) => {
          const share = others.reduce((sum, hash) => sum + (hashes.includes(hash) ? hash * hash : 0), 0)
          return other >= oldest && share > 0 ? [[other, share]] : []
        })
        expect(found.sort((a, b) => a[0]! - b[0]!)).toEqual(expected)
        clear(tally)
        fileDocument(postings, document, keys)
      }
    })
  )
})

test('postings of more keys than they were made for forget what they may and nothing else', () => {
  const postings = createPostings()
  const tally = createTally(4096)
  const keysOf = (document: number): Uint32Array =>
    Uint32Array.from({length: 40}, (_, k) => (k < 3 ? k : Math.floor(document / 2) * 64 + k))
  for (let document = 0; document < 3000; document++) {
    fileDocument(postings, document, {hash: keysOf(document), weight: null})
    forgetDocuments(postings, Math.max(0, document - 500))
  }
  collectShares(postings, {hash: keysOf(2999), weight: null}, tally)
  expect(tally.count).toBe(501)
  expect([2498, 2499, 2997, 2998, 2999].map((document) => shareOf(tally, document))).toEqual([0, 3, 3, 40, 40])
})

test('a top list holds the heaviest, of equal weights the lower numbers', () => {
  const offers = fc.uniqueArray(fc.tuple(fc.nat(200), fc.integer({min: 1, max: 5})), {selector: ([other]) => other})
  fc.assert(
    fc.property(fc.array(offers, {minLength: 1, maxLength: 5}), fc.integer({min: 1, max: 7}), (lists, limit) => {
      const top = createTopLists(limit)
      // Far apart, so that the lists are moved to larger arrays on the way.
      lists.forEach((offered, i) => {
        openList(top, i * 400)
        for (const [other, weight] of offered) offer(top, i * 400, other, weight)
      })
      lists.forEach((offered, i) => {
        const best = [...offered].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, limit)
        expect([...listOf(top, i * 400)].sort((x, y) => x - y)).toEqual(
          best.map(([other]) => other).sort((x, y) => x - y)
        )
      })
    })
  )
})

test('the nth largest value is that of a sorted list', () => {
  const values = fc.array(fc.float({min: 0, max: 1000, noNaN: true}), {minLength: 1, maxLength: 80})
  fc.assert(
    fc.property(values, fc.nat(), (list, at) => {
      const n = 1 + (at % list.length)
      const sorted = Float32Array.from(list).sort()
      expect(nthLargest(Float32Array.from(list), list.length, n)).toBe(Math.abs(sorted[list.length - n]!))
    })
  )
})
