import {priors} from '../../model/priors.js'

/** Common terms of a language in order of their hashes, and where in that order those with the same upper 16 bits begin. */
export interface Prior {
  readonly starts: Uint16Array
  readonly hash: Uint32Array
  /** Share of articles that have the term. */
  readonly share: Float64Array
  /** The logarithm that was asked for last, and in how many articles the term had been found then. */
  readonly found: Uint32Array
  readonly logarithm: Float64Array
}

const upper = 16
/** Behind the last term, so that a search needs no other end; no term has it. */
const end = 0xffffffff
const neverFound = 0xffffffff

const loaded = new Map<string, Prior>()

/** As many articles the prior counts for, beside those of the stream. */
export const priorWeight = 2000

/** The common terms of a language; none where it has no table. */
export function priorOf(lang: string): Prior {
  return loaded.get(lang) ?? load(lang)
}

/**
 * Place of a term among the common ones, -1 where it is none. Cheapest where terms are asked for in order of their
 * hashes: then all that is read lies in one direction.
 */
export function placeOf({starts, hash}: Prior, wanted: number): number {
  let at = starts[wanted >>> (32 - upper)]!
  while (hash[at]! < wanted) at++
  return hash[at] === wanted && wanted !== end ? at : -1
}

/**
 * Logarithm of in how many articles the common term at a place is that was found in so many, with those that the prior
 * stands for. Kept until the count changes: in a batch, it does not.
 */
export function logFrequency(prior: Prior, place: number, found: number): number {
  if (prior.found[place] !== found) {
    prior.found[place] = found
    prior.logarithm[place] = Math.log(found + priorWeight * prior.share[place]! + 0.5)
  }
  return prior.logarithm[place]!
}

function load(lang: string): Prior {
  const prior = Object.hasOwn(priors, lang) ? unpack(priors[lang]!) : none
  loaded.set(lang, prior)
  return prior
}

/** A term is five bytes: its hash, and its share as e^(-byte/32), from 1 down to 0.0003. */
function unpack(packed: string): Prior {
  const bytes = atob(packed)
  const terms: (readonly [hash: number, share: number])[] = []
  for (let i = 0; i + 4 < bytes.length; i += 5) {
    let hash = 0
    for (let k = 0; k < 4; k++) hash = (hash << 8) | bytes.charCodeAt(i + k)
    terms.push([hash >>> 0, Math.exp(-bytes.charCodeAt(i + 4) / 32)])
  }
  terms.sort((a, b) => a[0] - b[0])
  const starts = new Uint16Array(1 << upper)
  for (const [hash] of terms) if (hash >>> (32 - upper) < starts.length - 1) starts[(hash >>> (32 - upper)) + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  return {
    starts,
    hash: Uint32Array.from([...terms.map(([hash]) => hash), end]),
    share: Float64Array.from(terms, ([, share]) => share),
    found: new Uint32Array(terms.length).fill(neverFound),
    logarithm: new Float64Array(terms.length)
  }
}

const none = unpack('')
