/** Figures of a date that are glued to what stands beside them, and figures that are none of a date. */

import {unitsOf} from '../../look/units.js'
import {hashPart} from '../../look/word-set.js'
import {digitsOf, isMark, isOneOf, readNumber, type Token} from '../tokens/tokens.js'

const [comma, fullStop] = [44, 46]

/**
 * Digits of a year, and of a figure that lost the space behind it: `May 4, 20215:01 PM`, `Mar 27, 202511 mins`,
 * `November 21, 202501747` of a count.
 */
const [yearDigits, gluedDigits] = [4, 10]

/**
 * The tokens of a dateline, taken apart where they lost the space between them: a year from the clock behind it, a month
 * from the word before it (`EditorialNovember 22, 2018`).
 */
export function partGlued(text: string, tokens: readonly Token[]): readonly Token[] {
  let n = 0
  while (n < tokens.length && seamOf(text, tokens, n) === 0) n++
  if (n === tokens.length) return tokens
  return tokens.flatMap((token, n) => {
    const seam = seamOf(text, tokens, n)
    return seam > 0 ? [part(text, token, token.start, seam), part(text, token, seam, token.end)] : [token]
  })
}

function part(text: string, {kind}: Token, start: number, end: number): Token {
  const value = kind === 'number' ? readNumber(text, start, end) : hashPart(text, start, end)
  return {kind, value, start, end, seam: 0}
}

/** Offset at which a token is two, or 0: a capital behind a small letter, or what follows a year that ends a date. */
function seamOf(text: string, tokens: readonly Token[], n: number): number {
  const {kind, start, end, seam} = tokens[n]!
  if (kind !== 'number') return seam
  if (end - start <= yearDigits || end - start > gluedDigits) return 0
  const year = readNumber(text, start, start + yearDigits)
  const before = tokens[n - 1]
  // `Apr 28 20232:23 PM`
  const isDay = before?.kind === 'number' && digitsOf(before) <= 2 && tokens[n - 2]?.kind === 'word'
  const follows = isDay || isMark(before, comma) || isMark(before, fullStop) || before?.kind === 'word'
  return follows && year >= 1990 && year <= 2099 ? start + yearDigits : 0
}

/**
 * A figure that goes on from another by a full stop, dash or slash begins no date (`254/2025`, `1.03.2`), unless that
 * other was read already: `12:56-02/06/2016`. `after` is the token behind what was read.
 */
export function followsFigure(tokens: readonly Token[], at: number, after: number): boolean {
  const mark = tokens[at - 1]
  const before = tokens[at - 2]
  return (
    tokens[at]!.kind === 'number' &&
    mark !== undefined &&
    isOneOf(mark, figureMarks) &&
    mark.end === tokens[at]!.start &&
    before?.kind === 'number' &&
    before.end === mark.start &&
    at - 2 >= after
  )
}

const figureMarks = unitsOf('/.-')
