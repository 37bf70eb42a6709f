/** The 8-bit charsets that Vietnamese text was written in before UTF-8, by their iconv names. */
const vietnameseCharsets = ['windows-1258', 'tcvn', 'viscii'] as const

// Detectors know the charsets that browsers know; TCVN and VISCII are none of these, and short windows-1258 texts pass
// for Latin-1. A wrong charset turns Vietnamese into other letters, but hardly ever into other Vietnamese syllables,
// so the spelling itself tells. Syllable structure: onset, one to three vowels of which one carries the tone, coda.
const syllable = /^(?:ngh?|gh?|gi|kh|nh|ph|qu|th|tr|ch|[bcdđhklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g
const vowelMark = /[\u0302\u0306\u031b]/g
const word = /[^\s!-@[-`{-~]*[^\p{ASCII}\s][^\s!-@[-`{-~]*/gu
const quotation = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu

/** Words that a share is told from, at least. */
const fewestWords = 3

/**
 * The share of words with letters beyond ASCII that are well-formed Vietnamese syllables, 0 to 1;
 * 0 where there are too few such words to judge by.
 */
export function vietnameseShare(text: string): number {
  let words = 0
  let syllables = 0
  for (const match of text.toLowerCase().matchAll(word)) {
    const spelling = match[0].replace(quotation, '').normalize('NFD')
    if (spelling === '') continue
    words++
    const tones = spelling.match(tone)?.length ?? 0
    if (tones <= 1 && syllable.test(spelling.replace(tone, '').replace(vowelMark, ''))) syllables++
  }
  return words < fewestWords ? 0 : syllables / words
}

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
