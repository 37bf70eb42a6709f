/** The day that a dateline names, in figures or in words; the clock beside it is read by `clocks.ts`. */

import {unitsOf} from '../../look/units.js'
import {lookUp} from '../tokens/token-table.js'
import {digitsOf, isMark, isOneOf, isWordIn, type Token} from '../tokens/tokens.js'
import {followsFigure} from './date-figures.js'
import type {DateLexicon} from './date-words.js'

/** A day on a line: tokens `[from, to)`. */
export interface Day {
  readonly kind: 'day'
  readonly year: number
  readonly month: number
  /** 0 where only the month is stated. */
  readonly day: number
  readonly from: number
  readonly to: number
}

/** A day without where it begins: each reader is told that. */
type DayRead = Omit<Day, 'kind' | 'from'>

/**
 * Reads a day, or a month alone, at token `at`; a year must be stated. `read` is the token behind what was read before:
 * figures that go on from others begin no day.
 */
export function readDay(tokens: readonly Token[], at: number, words: DateLexicon, read: number): Day | undefined {
  if (tokens[at]!.kind === 'mark' || followsFigure(tokens, at, read)) return undefined
  const day = readForms(tokens, at, words)
  return day && {kind: 'day', year: day.year, month: day.month, day: day.day, from: at, to: day.to}
}

/** Tries the forms that may begin with such a token. */
function readForms(tokens: readonly Token[], at: number, words: DateLexicon): DayRead | undefined {
  const token = tokens[at]!
  if (token.kind === 'word') return readMonthFirst(tokens, at, words)
  if (digitsOf(token) === 4) return readYearFirst(tokens, at, words) ?? readYearAndName(tokens, at, words)
  return readFigures(tokens, at, words) ?? readDayOfMonth(tokens, at, words) ?? readMonthYear(tokens, at)
}

const [fullStop, slash, dash] = [46, 47, 0x2013]
const dayMarks = unitsOf('/.-–')
const partMarks = unitsOf('-/.')
const fillerMarks = unitsOf(',./-')

/** `2024-07-17`, `2024/7/17`, `2024年7月17日`, `2024. 7. 17.`, and with the month only `2024-07`, `2024年7月`. */
function readYearFirst(tokens: readonly Token[], at: number, words: DateLexicon): DayRead | undefined {
  const year = readYear(tokens[at])
  const first = separator(tokens, at + 1, yearUnit, words)
  const isTight = tokens[at + 1]?.start === tokens[at]!.end
  if (year === 0 || first === 0 || (!isTight && tokens[at + 1]!.kind === 'mark')) return undefined
  const month = tokens[at + 1 + first]
  if (month?.kind !== 'number' || month.value < 1 || month.value > 12 || digitsOf(month) > 2) return undefined
  const afterMonth = at + 2 + first
  const second = separator(tokens, afterMonth, monthUnit, words)
  const day = tokens[afterMonth + second]
  if (second > 0 && day?.kind === 'number' && digitsOf(day) <= 2 && isDay(year, month.value, day.value)) {
    const close = isUnit(tokens[afterMonth + second + 1], dayUnit, words) ? 1 : 0
    return {year, month: month.value, day: day.value, to: afterMonth + second + 1 + close}
  }
  // `2016-24`, a season, has no month 24; one figure behind a mark (`2016-7`) is no month by itself
  const unit = isUnit(tokens[afterMonth], monthUnit, words) ? 1 : 0
  if (unit === 0 && (digitsOf(month) !== 2 || isMark(tokens[at + 1], fullStop))) return undefined
  return {year, month: month.value, day: 0, to: afterMonth + unit}
}

/** `2025. június 5.`, where the language writes the year first. */
function readYearAndName(tokens: readonly Token[], at: number, words: DateLexicon): DayRead | undefined {
  if (words.order !== 'ymd') return undefined
  const year = readYear(tokens[at])
  const month = lookUp(words.month, tokens, skipFillers(tokens, at + 1, words))
  if (year === 0 || !month) return undefined
  const dayAt = skipFillers(tokens, month.next, words)
  const day = tokens[dayAt]
  if (day?.kind !== 'number' || digitsOf(day) > 2 || !isDay(year, month.value, day.value)) return undefined
  return {year, month: month.value, day: day.value, to: skipOrdinal(tokens, dayAt + 1)}
}

/** `17/07/2024`, `03.06.16`, `02/06.2016`, `5. 6. 2025`: day first unless the language or the figures say otherwise. */
function readFigures(tokens: readonly Token[], at: number, words: DateLexicon): DayRead | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]]
  if (b?.kind !== 'number' || c?.kind !== 'number') return undefined
  const marks = [tokens[at + 1]!, tokens[at + 3]!]
  if (!isOneOf(marks[0], dayMarks) || !isOneOf(marks[1], dayMarks)) return undefined
  if (digitsOf(a!) > 2 || digitsOf(b) > 2) return undefined
  const short = digitsOf(c) === 2 && marks[0]!.value === marks[1]!.value && !isMark(marks[0], dash)
  const year = short ? 2000 + c.value : readYear(c)
  if (year === 0 || (digitsOf(c) !== 4 && !short)) return undefined
  const [x, y] = [a!.value, b.value]
  const monthFirst = y > 12 || (words.order === 'mdy' && x <= 12 && !isMark(marks[0], fullStop))
  const [month, day] = monthFirst ? [x, y] : [y, x]
  return isDay(year, month, day) ? {year, month, day, to: at + 5} : undefined
}

/** `27 tháng 5 2016`, `03 tháng 06 năm 2016`, `5. Juni 2025`, `3 de junio de 2016`, `3rd June, 2016`. */
function readDayOfMonth(tokens: readonly Token[], at: number, words: DateLexicon): DayRead | undefined {
  const day = tokens[at]!
  if (digitsOf(day) > 2) return undefined
  const month = lookUp(words.month, tokens, skipFillers(tokens, skipOrdinal(tokens, at + 1), words))
  if (!month) return undefined
  const yearAt = skipFillers(tokens, month.next, words)
  const year = readYear(tokens[yearAt])
  return year > 0 && isDay(year, month.value, day.value)
    ? {year, month: month.value, day: day.value, to: yearAt + 1}
    : undefined
}

/** `Nov. 5, 2019`, `July 3rd 2019`; with the month only `July 2024`, `tháng 7/2024`. */
function readMonthFirst(tokens: readonly Token[], at: number, words: DateLexicon): DayRead | undefined {
  const month = lookUp(words.month, tokens, at)
  if (!month) return undefined
  const dayAt = skipFillers(tokens, month.next, words)
  const day = tokens[dayAt]
  if (day?.kind !== 'number') return undefined
  if (digitsOf(day) === 4) {
    const year = readYear(day)
    return year > 0 ? {year, month: month.value, day: 0, to: dayAt + 1} : undefined
  }
  const yearAt = skipFillers(tokens, skipOrdinal(tokens, dayAt + 1), words)
  const year = readYear(tokens[yearAt])
  return year > 0 && isDay(year, month.value, day.value)
    ? {year, month: month.value, day: day.value, to: yearAt + 1}
    : undefined
}

/** `07/2024`. */
function readMonthYear(tokens: readonly Token[], at: number): DayRead | undefined {
  const [month, mark, year] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (!isMark(mark, slash) || month.value < 1 || month.value > 12 || year?.kind !== 'number') return undefined
  const value = digitsOf(year) === 4 ? readYear(year) : 0
  return value > 0 ? {year: value, month: month.value, day: 0, to: at + 3} : undefined
}

/** Places of the words behind the figures of a day, as packs list them. */
const [yearUnit, monthUnit, dayUnit] = [0, 1, 2]

function isUnit(token: Token | undefined, unit: number, {dayUnits}: DateLexicon): boolean {
  return isWordIn(token, dayUnits[unit]!)
}

/** Number of tokens that part year from month or month from day; 0 where none does. */
function separator(tokens: readonly Token[], at: number, unit: number, words: DateLexicon): number {
  const mark = tokens[at]
  if (!mark) return 0
  if (isUnit(mark, unit, words)) return 1
  return isOneOf(mark, partMarks) ? 1 : 0
}

/** Past `.` of `5.`, and past letters tight against the figure: `3rd`, `1er`, `2º`. */
function skipOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const tight = token !== undefined && token.start === tokens[at - 1]!.end
  if (!tight) return at
  if (isMark(token, fullStop)) return at + 1
  return token.kind === 'word' && token.end - token.start <= 2 ? at + 1 : at
}

/** Marks and fillers between two parts of a day, at most: `3 de junio, de 2016`. */
const mostFillers = 4

function skipFillers(tokens: readonly Token[], from: number, words: DateLexicon): number {
  let at = from
  for (let n = 0; n < mostFillers; n++) {
    const token = tokens[at]
    if (isOneOf(token, fillerMarks)) at++
    else {
      const filler = lookUp(words.filler, tokens, at)
      if (!filler) break
      at = filler.next
    }
  }
  return at
}

/** Years of articles. */
const [firstYear, lastYear] = [1900, 2100]

/** Thai pages count from the Buddha’s death, so many years earlier. */
const buddhistEra = 543

/** The year that a figure of four digits names in either count, 0 for none. */
function readYear(token: Token | undefined): number {
  if (token?.kind !== 'number' || digitsOf(token) !== 4) return 0
  const year = token.value > lastYear ? token.value - buddhistEra : token.value
  return year >= firstYear && year <= lastYear ? year : 0
}

/** True for a day that the calendar has. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
