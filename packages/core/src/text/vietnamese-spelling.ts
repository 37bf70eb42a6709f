// Syllable structure: onset, one to three vowels of which one carries the tone, coda.
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
