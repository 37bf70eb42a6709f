import {priors} from '../model/priors.js'

/** Common terms of a language in an open table: slots of hashes, 0 where there is none, and of shares. */
export interface Prior {
  readonly hash: Uint32Array
  readonly share: Float64Array
}

const none: Prior = {hash: new Uint32Array(1), share: new Float64Array(1)}
const loaded = new Map<string, Prior>()

/** As many articles the prior counts for, beside those of the stream. */
export const priorWeight = 2000

/** The common terms of a language; none where it has no table. */
export function priorOf(lang: string): Prior {
  return loaded.get(lang) ?? load(lang)
}

/** Share of articles that have the term, where it is a common one; 0 where it is not known. */
export function shareOf(prior: Prior, hash: number): number {
  const slot = slotOf(prior, hash)
  return hash !== 0 && prior.hash[slot] === hash ? prior.share[slot]! : 0
}

function slotOf({hash}: Prior, wanted: number): number {
  const mask = hash.length - 1
  let slot = wanted & mask
  while (hash[slot] !== 0 && hash[slot] !== wanted) slot = (slot + 1) & mask
  return slot
}

function load(lang: string): Prior {
  const packed = priors[lang]
  const table = packed === undefined ? none : unpack(packed)
  loaded.set(lang, table)
  return table
}

function unpack(packed: string): Prior {
  const bytes = atob(packed)
  const size = 2 ** Math.ceil(Math.log2(1 + bytes.length / 2))
  const table = {hash: new Uint32Array(size), share: new Float64Array(size)}
  for (let i = 0; i + 4 < bytes.length; i += 5) {
    let hash = 0
    for (let k = 0; k < 4; k++) hash = (hash << 8) | bytes.charCodeAt(i + k)
    // One byte a share: e^(-byte/32), from 1 down to 0.0003.
    const slot = slotOf(table, hash >>> 0)
    table.hash[slot] = hash >>> 0
    table.share[slot] = Math.exp(-bytes.charCodeAt(i + 4) / 32)
  }
  return table
}
