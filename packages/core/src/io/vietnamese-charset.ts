import {vietnameseShare} from '../text/vietnamese-spelling.js'

/** The 8-bit charsets that Vietnamese text was written in before UTF-8, by their iconv names. */
const vietnameseCharsets = ['windows-1258', 'tcvn', 'viscii'] as const

// Detectors know the charsets that browsers know; TCVN and VISCII are none of these, and short windows-1258 texts pass
// for Latin-1. A wrong charset turns Vietnamese into other letters, but hardly ever into other Vietnamese syllables,
// so the spelling itself tells.

/** Share of syllables that no charset but the right one makes. */
const leastShare = 0.8

/** The Vietnamese charset that makes the best syllables of `sample`, or null where none makes Vietnamese of it. */
export function vietnameseCharset(
  sample: Uint8Array,
  decode: (bytes: Uint8Array, charset: string) => string
): string | null {
  let best: string | null = null
  let bestShare = leastShare
  for (const charset of vietnameseCharsets) {
    const share = vietnameseShare(decode(sample, charset))
    if (share > bestShare) {
      best = charset
      bestShare = share
    }
  }
  return best
}
