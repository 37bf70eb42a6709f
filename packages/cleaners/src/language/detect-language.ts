import {eld} from '#eld'
import {guessLanguage} from './guess-language.js'

/** Languages that the detector takes for a close relative, by the name it gives; the one with more newspapers wins. */
const kin: Readonly<Record<string, string>> = {ms: 'id'}

/**
 * The language of a few lines of prose: by its letters and small words where these leave no doubt, else by character
 * n-grams (eld, small database); `und` where neither can tell.
 */
export function detectLanguage(text: string): string {
  const guess = guessLanguage(text)
  if (guess !== undefined) return guess
  const {language} = eld.detect(text)
  return kin[language] ?? (language || 'und')
}
