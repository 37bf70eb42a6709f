/**
 * Reads the dates of a dateline by one pass over its tokens, with the words of the locale packs as data.
 *
 * It knows days in figures (`17/07/2024`, `3.6.2016`, `03/06/16`, `2024-07-17`, `2024年7月17日`) and in words
 * (`ngày 03 tháng 06 năm 2016`, `5. Juni 2025`, `Nov. 5, 2019`), months alone (`2024-07`, `July 2024`), clocks before
 * or after the day (`09:22`, `9h22`, `05:54 PM`, `17:46 CH`, `6:05:05 Chiều`), zones, and times that are only relative.
 * A year must be stated: nothing is guessed.
 */
import type {Moment, Precision} from '@copydesk/core'
import {unitsOf} from '../../look/units.js'
import {wordSet} from '../../look/word-set.js'
import type {Stretch} from '../stretch.js'
import {lookUp} from '../tokens/token-table.js'
import {isOneOf, isWordIn, type Token, tokenise} from '../tokens/tokens.js'
import {type Clock, readClock} from './clocks.js'
import {partGlued} from './date-figures.js'
import type {DateLexicon} from './date-words.js'
import {type Day, readDay} from './days.js'
import {readZone, two, writeZone, type ZoneReading} from './zones.js'

/** A moment and where its words stand in the text. */
interface DateFound extends Stretch {
  readonly moment: Moment
}

/** All that a line says of time. */
export interface DatesOnLine {
  readonly found: readonly DateFound[]
  /** Where a relative time stands (`7 giờ trước`), which gives no date. */
  readonly relative: Stretch | undefined
}

type Part = Day | Clock

/** Reads the dates in a stretch of `text`. `zone` is the offset from UTC that is meant where none is stated. */
export function readDates(
  text: string,
  {start, end}: Stretch,
  words: DateLexicon,
  zone: string | null = words.zone
): DatesOnLine {
  const tokens = partGlued(text, tokenise(text, start, end))
  const parts: Part[] = []
  let relative: DatesOnLine['relative']
  // the token behind the last part
  let read = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!mayOpen(tokens[i]!, words)) continue
    const past = lookUp(words.relative, tokens, tokens[i]!.kind === 'number' ? i + 1 : i)
    const part = past ? undefined : readPart(tokens, i, words, read)
    if (past) relative ??= {start: tokens[i]!.start, end: tokens[past.next - 1]!.end}
    if (part) parts.push(part)
    if (!past && !part) continue
    read = past?.next ?? part!.to
    i = read - 1
  }
  return {found: findDates({text, tokens, words, zone}, parts), relative}
}

/** True for a figure, and for words that a date, a clock or a relative time begins with. */
function mayOpen(token: Token, {openings}: DateLexicon): boolean {
  return token.kind === 'number' || isWordIn(token, openings)
}

/** Reads a day or a clock at token `at`; `read` is the token behind what was read before. */
function readPart(tokens: readonly Token[], at: number, words: DateLexicon, read: number): Part | undefined {
  return readDay(tokens, at, words, read) ?? readClock(tokens, at, words, read)
}

/** A line taken apart, and what its words and clocks mean. */
interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: DateLexicon
  /** Offset of clocks that name none. */
  readonly zone: string | null
}

/** The days of a line, each with the clock beside it: before its day where the line begins so, else behind. */
function findDates(line: Line, parts: readonly Part[]): readonly DateFound[] {
  const clockFirst = parts[0]?.kind === 'clock' && parts[1]?.kind === 'day' && areBeside(line, parts[0], parts[1])
  const found: DateFound[] = []
  for (const [n, part] of parts.entries()) {
    if (part.kind !== 'day') continue
    const other = parts[clockFirst ? n - 1 : n + 1]
    const isNear = other?.kind === 'clock' && (clockFirst ? areBeside(line, other, part) : areBeside(line, part, other))
    const date = dateOf(line, part, isNear ? other : undefined)
    if (date) found.push(date)
  }
  return found
}

/** The date of a day and its clock; undefined for the day on which somebody read the page. */
function dateOf(line: Line, day: Day, clock: Clock | undefined): DateFound | undefined {
  const {text, tokens, words, zone} = line
  const from = widenLeft(line, Math.min(day.from, clock?.from ?? day.from))
  if (isWordIn(tokens[from - 1], words.retrieved)) return undefined
  const last = Math.max(day.to, clock?.to ?? day.to)
  // `09:10, 03/06/2016 (GMT+7)`: the zone may stand behind the day
  const behind = clock && !clock.zone ? readZone(tokens, last) : undefined
  const start = tokens[from]!.start
  const end = widenRight(tokens, behind?.next ?? last)
  const stated = clock?.zone ?? behind?.minutes
  return {moment: {...writeTime(day, clock, stated, zone), raw: text.slice(start, end)}, start, end}
}

/** What parts day and clock in ISO 8601. */
const timeLetter = wordSet(['t'])

/** True if nothing but marks, fillers and a weekday stands between two parts. */
function areBeside({tokens, words}: Line, left: Part, right: Part): boolean {
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

/** Tokens of a weekday or a filler before a date, with the marks behind it, at most. */
const longestBefore = 4

/** Takes in the weekday and the fillers before a date. */
function widenLeft({tokens, words}: Line, at: number): number {
  let from = at
  for (let i = at - 1; i >= 0 && i >= from - longestBefore; i--) {
    const known = lookUp(words.weekday, tokens, i) ?? lookUp(words.filler, tokens, i)
    if (known && areMarks(tokens, known.next, from)) from = i
  }
  return from
}

/** True if the tokens `[from, to)` are marks; false where there can be none, since `from` lies behind `to`. */
function areMarks(tokens: readonly Token[], from: number, to: number): boolean {
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

/** Writes day and clock in ISO 8601, as precise as they are; `stated` is the zone that the line names. */
function writeTime(
  {year, month, day}: Day,
  clock: Clock | undefined,
  stated: ZoneReading['minutes'] | undefined,
  zone: string | null
): Omit<Moment, 'raw'> {
  if (day === 0) return {at: `${year}-${two(month)}`, precision: 'month'}
  const date = `${year}-${two(month)}-${two(day)}`
  if (!clock) return {at: date, precision: 'day'}
  const {hour, minute, second} = clock
  const offset = stated ? writeZone(stated(year, month, day)) : (zone ?? '')
  const precision: Precision = second >= 0 ? 'second' : 'minute'
  return {at: `${date}T${two(hour)}:${two(minute)}:${two(Math.max(0, second))}${offset}`, precision}
}
