import {eld} from 'eld/small'

/** Guesses the language of a text by character n-grams (eld, small database); `und` where it cannot tell. */
export function detectLanguage(text: string): string {
  return eld.detect(text).language || 'und'
}
