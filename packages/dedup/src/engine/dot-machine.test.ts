import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {mostTerms} from './dot-machine.js'
import {dotWasm} from './dot-wasm.js'
import {createMemory} from './memory.js'
import {dot, dotByLoops, forgetVector} from './overlap.js'
import {type Vector, vector, weightRoom} from './weights/vectors.js'

/** A vector of terms with these hashes; what each weighs follows from its hash. */
function vectorOf(hashes: Iterable<number>): Vector {
  const hash = Uint32Array.from(new Set(hashes)).sort()
  const terms = {hash, count: new Uint8Array(hash.length).fill(1), field: new Uint8Array(hash.length)}
  const idf = Float32Array.from(hash, (h) => (h % 997) / 100)
  return vector(terms, idf, weightRoom(terms, createMemory()))
}

/** What the machine and the loops work out, in a way that keeps nothing. */
function sharedProducts(a: Vector, b: Vector): number {
  const weights = new Map(Array.from(a.hash, (hash, i) => [hash, a.weight[i]!]))
  let sum = 0
  for (const [j, hash] of b.hash.entries()) sum += (weights.get(hash) ?? 0) * b.weight[j]!
  return sum
}

/** Hashes of which many begin alike, so that they stand in one place of the table. */
const hashes = fc.array(
  fc.tuple(fc.nat(40), fc.nat(6)).map(([upper, lower]) => upper * 0x06400000 + lower),
  {maxLength: 90}
)

describe('dot', () => {
  it('gives what the loops give, to the last bit, whatever was held against what before', () => {
    fc.assert(
      fc.property(hashes, fc.array(hashes, {maxLength: 5}), (one, others) => {
        const a = vectorOf(one)
        for (const other of others) {
          const b = vectorOf(other)
          expect(dot(a, b)).toBe(dotByLoops(a, b))
          expect(dot(b, a)).toBe(dotByLoops(a, b))
        }
      })
    )
  })

  it('knows nothing of a vector the memory of which holds another one by now', () => {
    fc.assert(
      fc.property(hashes, hashes, hashes, (before, after, other) => {
        const [a, b] = [vectorOf(before), vectorOf(other)]
        dot(a, b)
        dotByLoops(a, b)
        forgetVector(a)
        const next = vectorOf(after)
        const room = {hash: new Uint32Array(a.hash.buffer), weight: new Float32Array(a.weight.buffer)}
        const length = Math.min(a.hash.length, next.hash.length)
        room.hash.set(next.hash.subarray(0, length))
        room.weight.set(next.weight.subarray(0, length))
        const reused = {...next, hash: room.hash.subarray(0, length), weight: room.weight.subarray(0, length)}
        const fresh = {...next, hash: reused.hash.slice(), weight: reused.weight.slice()}
        const expected = sharedProducts(fresh, b)
        expect(dot(reused, b)).toBe(expected)
        expect(dotByLoops(reused, b)).toBe(expected)
      })
    )
  })

  it('takes vectors as long as the machine has room for, and longer ones', () => {
    const spread = (length: number): Vector => vectorOf(Array.from({length}, (_, i) => (i * 0x9e3779b1) >>> 0))
    const most = spread(mostTerms)
    const more = spread(mostTerms + 1)
    expect(dot(most, most)).toBe(dotByLoops(most, most))
    expect(dot(most, more)).toBe(dotByLoops(most, most))
    expect(dot(spread(3), more)).toBeGreaterThan(0)
  })
})

describe('dot-wasm.ts', () => {
  it('holds what dot.wat says', async () => {
    const text = readFileSync(new URL('./dot.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('dot.wat', text).toBinary({})
    expect(dotWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
