import {charClass, DENSE, DIGIT, LETTER, MARK} from '@copydesk/core'

/** Words between two offsets; of scripts without spaces every character counts as one. */
export function countWords(text: string, start = 0, end: number = text.length): number {
  let words = 0
  let inside = false
  for (let i = start; i < end; i++) {
    const kind = charClass[text.charCodeAt(i)]!
    if (kind & DENSE) {
      if (kind & LETTER) words++
      inside = false
    } else if (kind & (LETTER | DIGIT)) {
      if (!inside) words++
      inside = true
    } else if (!(kind & MARK)) {
      inside = false
    }
  }
  return words
}
