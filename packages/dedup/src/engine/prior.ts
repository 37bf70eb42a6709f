import {priors} from '../model/priors.js'

const none = new Map<number, number>()
const loaded = new Map<string, Map<number, number>>()

/** As many articles the prior counts for, beside those of the stream. */
export const priorWeight = 2000

/** Share of articles of `lang` that have the term, where it is a common one; undefined where it is not known. */
export function priorShare(lang: string, hash: number): number | undefined {
  const table = loaded.get(lang) ?? load(lang)
  return table.get(hash)
}

function load(lang: string): Map<number, number> {
  const packed = priors[lang]
  const table = packed === undefined ? none : unpack(packed)
  loaded.set(lang, table)
  return table
}

function unpack(packed: string): Map<number, number> {
  const bytes = atob(packed)
  const table = new Map<number, number>()
  for (let i = 0; i + 4 < bytes.length; i += 5) {
    let hash = 0
    for (let k = 0; k < 4; k++) hash = (hash << 8) | bytes.charCodeAt(i + k)
    // One byte a share: e^(-byte/32), from 1 down to 0.0003.
    table.set(hash >>> 0, Math.exp(-bytes.charCodeAt(i + 4) / 32))
  }
  return table
}
