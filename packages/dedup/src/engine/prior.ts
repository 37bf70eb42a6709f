import {priors} from '../model/priors.js'

/** Common terms of a language in an open table: slots of hashes, 0 where there is none, and of shares. */
export interface Prior {
  readonly hash: Uint32Array
  readonly share: Float64Array
  /** The logarithm that was asked for last, and in how many articles the term had been found then. */
  readonly found: Uint32Array
  readonly logarithm: Float64Array
}

function table(size: number): Prior {
  return {
    hash: new Uint32Array(size),
    share: new Float64Array(size),
    found: new Uint32Array(size).fill(neverFound),
    logarithm: new Float64Array(size)
  }
}

const neverFound = 0xffffffff
const none = table(1)
const loaded = new Map<string, Prior>()

/** As many articles the prior counts for, beside those of the stream. */
export const priorWeight = 2000

/** The common terms of a language; none where it has no table. */
export function priorOf(lang: string): Prior {
  return loaded.get(lang) ?? load(lang)
}

/**
 * Logarithm of in how many articles a common term is that was found in so many, with those that the prior stands for; NaN
 * where the term is not known. Kept until the count changes: in a batch, it does not.
 */
export function logFrequency(prior: Prior, hash: number, found: number): number {
  const slot = slotOf(prior, hash)
  if (hash === 0 || prior.hash[slot] !== hash) return Number.NaN
  if (prior.found[slot] !== found) {
    prior.found[slot] = found
    prior.logarithm[slot] = Math.log(found + priorWeight * prior.share[slot]! + 0.5)
  }
  return prior.logarithm[slot]!
}

function slotOf({hash}: Prior, wanted: number): number {
  const mask = hash.length - 1
  let slot = wanted & mask
  while (hash[slot] !== 0 && hash[slot] !== wanted) slot = (slot + 1) & mask
  return slot
}

function load(lang: string): Prior {
  const packed = priors[lang]
  const prior = packed === undefined ? none : unpack(packed)
  loaded.set(lang, prior)
  return prior
}

function unpack(packed: string): Prior {
  const bytes = atob(packed)
  const size = 2 ** Math.ceil(Math.log2(1 + bytes.length / 2))
  const prior = table(size)
  for (let i = 0; i + 4 < bytes.length; i += 5) {
    let hash = 0
    for (let k = 0; k < 4; k++) hash = (hash << 8) | bytes.charCodeAt(i + k)
    // One byte a share: e^(-byte/32), from 1 down to 0.0003.
    const slot = slotOf(prior, hash >>> 0)
    prior.hash[slot] = hash >>> 0
    prior.share[slot] = Math.exp(-bytes.charCodeAt(i + 4) / 32)
  }
  return prior
}
