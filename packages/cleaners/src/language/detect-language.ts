import {eld} from '#eld'
import {guessLanguage} from './guess-language.js'

/** By the name that the detector gives: a close relative with more newspapers that it is taken for, or its code in BCP 47. */
const kin: Readonly<Record<string, string>> = {ms: 'id', tl: 'fil'}

/**
 * The language of a few lines of prose: by its letters and small words where these leave no doubt, or those of more lines,
 * if there are more; else by character n-grams (eld, small database); `und` where nothing can tell. A menu tells the
 * n-grams little, and their table takes half a second to load, so more lines are asked first.
 */
export function detectLanguage(text: string, more?: () => string): string {
  const guess = guessLanguage(text) ?? (more ? guessLanguage(more()) : undefined)
  if (guess !== undefined) return guess
  const {language} = eld.detect(text)
  return kin[language] ?? (language || 'und')
}
