import {CLOSER, charClass, DENSE, DIGIT, LETTER, SPACE, TERMINAL, UPPER} from './chars.js'

const fullStop = 46

// in a loop over all units an imported table would be looked up anew for each, one of the module's own is a constant
const classes = charClass

/** A text and its UTF-16 units, which loops read faster. */
export interface TextWithUnits {
  readonly text: string
  readonly units: Uint16Array
}

/**
 * Offsets at which a new sentence begins inside `[start, end)` of a text; the first sentence's start is not among them.
 * A full stop ends no sentence after an abbreviation (`TP.`, `PGS.TS.`), a single capital, or a digit before a digit.
 * Glued sentences (`hai nước.Hàn Quốc`) are parted too.
 */
export function sentenceBreaks(
  {text, units}: TextWithUnits,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string> = noAbbreviations
): number[] {
  const breaks: number[] = []
  for (let i = start; i < end; i++) {
    if (!(classes[units[i]!]! & TERMINAL)) continue
    const stop = i
    while (i + 1 < end && classes[units[i + 1]!]! & (TERMINAL | CLOSER)) i++
    let next = i + 1
    while (next < end && classes[units[next]!]! & SPACE) next++
    if (next >= end) break
    const spaced = next > i + 1
    if (beginsSentence(units, stop, next, spaced) && !endsAbbreviation(text, start, stop, abbreviations)) {
      breaks.push(next)
      i = next - 1
    }
  }
  return breaks
}

const noAbbreviations: ReadonlySet<string> = new Set()

function beginsSentence(units: Uint16Array, stop: number, next: number, spaced: boolean): boolean {
  const here = units[stop]!
  const there = charClass[units[next]!]!
  const before = stop > 0 ? charClass[units[stop - 1]!]! : 0
  if (here !== fullStop && here > 0x7f) return true
  if (spaced) return !(there & LETTER) || (there & (UPPER | DENSE)) !== 0 || !isCased(units[next]!)
  // no space: only a lower-case letter, the stop and a capital are a sentence end (not 6.42, www.x, A.B)
  return (there & UPPER) !== 0 && (before & LETTER) !== 0 && !(before & UPPER) && !(before & DIGIT)
}

function isCased(unit: number): boolean {
  const char = String.fromCharCode(unit)
  return char.toLowerCase() !== char.toUpperCase()
}

function endsAbbreviation(text: string, start: number, stop: number, abbreviations: ReadonlySet<string>): boolean {
  if (text.charCodeAt(stop) !== fullStop) return false
  // without a list only single capitals are abbreviations, and most words end with a small letter
  if (abbreviations.size === 0 && !(charClass[text.charCodeAt(stop - 1)]! & UPPER)) return false
  let from = stop
  while (from > start && !(charClass[text.charCodeAt(from - 1)]! & SPACE)) from--
  const word = text.slice(from, stop)
  const last = word.slice(word.lastIndexOf('.') + 1).replace(/^[^\p{L}]+/u, '')
  if (last.length === 1 && charClass[last.charCodeAt(0)]! & UPPER) return true
  return abbreviations.has(last.toLowerCase())
}
