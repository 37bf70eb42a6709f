/**
 * Reads the dates of a dateline by one pass over its tokens, with the words of the locale packs as data.
 *
 * It knows days in figures (`17/07/2024`, `3.6.2016`, `03/06/16`, `2024-07-17`, `2024年7月17日`) and in words
 * (`ngày 03 tháng 06 năm 2016`, `5. Juni 2025`, `Nov. 5, 2019`), months alone (`2024-07`, `July 2024`), clocks before
 * or after the day (`09:22`, `9h22`, `05:54 PM`, `17:46 CH`, `6:05:05 Chiều`), zones, and times that are only relative.
 * A year must be stated: nothing is guessed.
 */
import type {Moment, Precision} from '@copydesk/core'
import {wordSet} from '../../look/word-set.js'
import {digitsOf, isMark, isOneOf, isWordIn, type Token, tokenise, unitsOf} from '../tokens.js'
import {lookUp} from '../word-table.js'
import {type Clock, readClock} from './clocks.js'
import {followsFigure, partGlued} from './date-figures.js'
import type {DateLexicon} from './date-words.js'
import {readZone, two, writeZone, type ZoneReading} from './zones.js'

/** A moment and where its words stand in the text. */
interface DateFound {
  readonly moment: Moment
  readonly start: number
  readonly end: number
}

/** All that a line says of time. */
export interface DatesOnLine {
  readonly found: readonly DateFound[]
  /** Where a relative time stands (`7 giờ trước`), which gives no date. */
  readonly relative: {readonly start: number; readonly end: number} | undefined
}

interface Day {
  readonly kind: 'day'
  readonly year: number
  readonly month: number
  /** 0 where only the month is stated. */
  readonly day: number
}

interface Place {
  readonly from: number
  readonly to: number
}

type Part = (Day & Place) | Clock

/** Reads the dates in `[start, end)` of `text`. `zone` is the offset that is meant where none is stated. */
export function readDates(
  text: string,
  start: number,
  end: number,
  words: DateLexicon,
  zone: string | null = words.zone
): DatesOnLine {
  const tokens = partGlued(text, tokenise(text, start, end))
  const parts: Part[] = []
  let relative: DatesOnLine['relative']
  let read = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const {kind} = token
    if (kind === 'mark' || (kind === 'word' && !isWordIn(token, words.openings))) {
      i++
      continue
    }
    const past = lookUp(words.relative, tokens, kind === 'number' ? i + 1 : i)
    const part = past
      ? undefined
      : (readDay(tokens, i, words, read) ??
        readClock(tokens, i, words, read, (at) => readDay(tokens, at, words, at) !== undefined))
    if (past) relative ??= {start: tokens[i]!.start, end: tokens[past.next - 1]!.end}
    if (part) parts.push(part)
    if (past || part) read = past?.next ?? part!.to
    i = past || part ? read : i + 1
  }
  return {found: joinParts(text, tokens, parts, words, zone), relative}
}

/** Gives every day the clock beside it. */
function joinParts(
  text: string,
  tokens: readonly Token[],
  parts: readonly Part[],
  words: DateLexicon,
  zone: string | null
): DateFound[] {
  const found: DateFound[] = []
  const clockFirst =
    parts[0]?.kind === 'clock' && parts[1]?.kind === 'day' && areBeside(tokens, parts[0], parts[1], words)
  parts.forEach((part, n) => {
    if (part.kind !== 'day') return
    const other = parts[clockFirst ? n - 1 : n + 1]
    const clock =
      other?.kind === 'clock' && areBeside(tokens, clockFirst ? other : part, clockFirst ? part : other, words)
        ? other
        : undefined
    const from = widenLeft(tokens, Math.min(part.from, clock?.from ?? part.from), words)
    const last = Math.max(part.to, clock?.to ?? part.to)
    // `09:10, 03/06/2016 (GMT+7)`: the zone may stand behind the day
    const behind = clock && !clock.zone ? readZone(tokens, last) : undefined
    const to = behind?.next ?? last
    if (isWordIn(tokens[from - 1], words.retrieved)) return
    const [start, end] = [tokens[from]!.start, widenRight(tokens, to)]
    found.push({
      moment: writeMoment(part, clock, clock?.zone ?? behind?.minutes, zone, text.slice(start, end)),
      start,
      end
    })
  })
  return found
}

/** What parts day and clock in ISO 8601. */
const timeLetter = wordSet(['t'])

/** True if nothing but marks, fillers and a weekday stands between two parts. */
function areBeside(tokens: readonly Token[], left: Part, right: Part, words: DateLexicon): boolean {
  for (let i = left.to; i < right.from; ) {
    if (tokens[i]!.kind === 'mark' || isWordIn(tokens[i], timeLetter)) {
      i++
      continue
    }
    const known = lookUp(words.weekday, tokens, i) ?? lookUp(words.filler, tokens, i)
    if (!known) return false
    i = known.next
  }
  return true
}

/** Takes in the weekday and the fillers before a date. */
function widenLeft(tokens: readonly Token[], at: number, words: DateLexicon): number {
  let from = at
  for (let i = at - 1; i >= 0 && i >= from - 4; i--) {
    const known = lookUp(words.weekday, tokens, i) ?? lookUp(words.filler, tokens, i)
    if (known && onlyMarks(tokens, known.next, from)) from = i
  }
  return from
}

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > to) return false
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'mark') return false
  return true
}

const minuteMarks = unitsOf("'’")

/** The minute mark of `12:56'` belongs to the clock. */
function widenRight(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1]!
  const next = tokens[to]
  return next && isOneOf(next, minuteMarks) && next.start === last.end ? next.end : last.end
}

function writeMoment(
  day: Day,
  clock: Clock | undefined,
  minutes: ZoneReading['minutes'] | undefined,
  zone: string | null,
  raw: string
): Moment {
  if (day.day === 0) return {at: `${day.year}-${two(day.month)}`, precision: 'month', raw}
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`
  if (!clock) return {at: date, precision: 'day', raw}
  const stated = minutes?.(day.year, day.month, day.day)
  const offset = stated === undefined ? (zone ?? '') : writeZone(stated)
  const precision: Precision = clock.second >= 0 ? 'second' : 'minute'
  return {
    at: `${date}T${two(clock.hour)}:${two(clock.minute)}:${two(Math.max(0, clock.second))}${offset}`,
    precision,
    raw
  }
}

function readDay(tokens: readonly Token[], at: number, words: DateLexicon, after: number): (Day & Place) | undefined {
  const token = tokens[at]!
  const read =
    token.kind === 'mark' || followsFigure(tokens, at, after)
      ? undefined
      : token.kind === 'number' && digitsOf(token) === 4
        ? (readYearFirst(tokens, at, words) ?? readYearAndName(tokens, at, words))
        : token.kind === 'number'
          ? (readFigures(tokens, at, words) ?? readDayOfMonth(tokens, at, words) ?? readMonthYear(tokens, at))
          : readMonthFirst(tokens, at, words)
  return read && {kind: 'day', year: read.year, month: read.month, day: read.day, from: at, to: read.to}
}

const [fullStop, slash, dash] = [46, 47, 0x2013]
const dayMarks = unitsOf('/.-–')
const partMarks = unitsOf('-/.')
const fillerMarks = unitsOf(',./-')

type DayRead = Omit<Day, 'kind'> & {readonly to: number}

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
  // `2016-24`, a season, has no month 24; `2024/07` of a path or a number goes on with figures
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

function skipFillers(tokens: readonly Token[], from: number, words: DateLexicon): number {
  let at = from
  for (let n = 0; n < 4; n++) {
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

/** A year of our time, 0 where it is none; Thai pages count from the Buddha’s death, 543 years earlier. */
function readYear(token: Token | undefined): number {
  if (token?.kind !== 'number' || digitsOf(token) !== 4) return 0
  if (token.value >= 2443 && token.value <= 2643) return token.value - 543
  return token.value >= 1900 && token.value <= 2100 ? token.value : 0
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
