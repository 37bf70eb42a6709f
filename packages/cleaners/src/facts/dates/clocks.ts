import {unitsOf} from '../../look/units.js'
import {lookUp} from '../tokens/token-table.js'
import {digitsOf, isMark, isOneOf, isWordIn, type Token} from '../tokens/tokens.js'
import {followsFigure} from './date-figures.js'
import type {DateLexicon} from './date-words.js'
import {readDay} from './days.js'
import {readZone, type ZoneReading} from './zones.js'

/** A clock on a line: tokens `[from, to)`. */
export interface Clock {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute: number
  /** -1 where it is not stated. */
  readonly second: number
  readonly zone: ZoneReading['minutes'] | undefined
  readonly from: number
  readonly to: number
}

/** The hours of a day; 24 is midnight. */
const mostHours = 24

/**
 * Reads a clock at token `at`: `09:22`, `16:18:05`, `9h22`, `17 giờ 46`, `14.46 Uhr`, `2 p.m.`, `오후 2:30`; then a zone.
 * `read` is the token behind what was read before.
 */
export function readClock(tokens: readonly Token[], at: number, words: DateLexicon, read: number): Clock | undefined {
  const before = lookUp(words.half, tokens, at)
  const hourAt = before?.next ?? at
  const hour = tokens[hourAt]
  if (hour?.kind !== 'number' || digitsOf(hour) > 2 || hour.value > mostHours || followsFigure(tokens, hourAt, read))
    return undefined
  // `am 04.05.2021` is German for the day, not an hour before noon
  if (before && startsDay(tokens, hourAt, words)) return undefined
  const {minute, second, to} = readMinutes(tokens, hourAt + 1, words)
  const after = lookUp(words.half, tokens, to)
  if (minute === unstated && !after) return undefined
  const behind = after?.next ?? to
  const closed = isTimeWord(tokens[behind], words) ? behind + 1 : behind
  const zone = readZone(tokens, closed)
  return {
    kind: 'clock',
    hour: onDayClock(hour.value, (after ?? before)?.value ?? 0),
    minute: Math.max(0, minute),
    second,
    zone: zone?.minutes,
    from: at,
    to: zone?.next ?? closed
  }
}

/** What stands behind an hour, up to token `to`. */
interface Minutes {
  readonly minute: number
  readonly second: number
  readonly to: number
}

/** Stands for a minute or a second that a line does not have. */
const unstated = -1

/** The minutes and seconds from token `at` on, unless a day begins there: `9 giờ 17/07/2024`. An hour with its word is whole. */
function readMinutes(tokens: readonly Token[], at: number, words: DateLexicon): Minutes {
  const minute = tokens[at + 1]
  if (partsClock(tokens, at, words) && isSixtieth(minute) && !startsDay(tokens, at + 1, words))
    return {minute: minute.value, ...readSeconds(tokens, at + 2, words)}
  return isWordIn(tokens[at], words.hours)
    ? {minute: 0, second: unstated, to: at + 1}
    : {minute: unstated, second: unstated, to: at}
}

function readSeconds(tokens: readonly Token[], at: number, words: DateLexicon): Omit<Minutes, 'minute'> {
  if (!partsClock(tokens, at, words)) return {second: unstated, to: at}
  const second = tokens[at + 1]
  if (!isMark(tokens[at], fullStop) && isSixtieth(second))
    return {second: second.value, to: skipFraction(tokens, at + 2)}
  return {second: unstated, to: isWordIn(tokens[at], words.hours) ? at + 1 : at}
}

/** Past the fraction of a second: `16:18:05.000`. */
function skipFraction(tokens: readonly Token[], at: number): number {
  const figures = tokens[at + 1]
  return isMark(tokens[at], fullStop) && figures?.kind === 'number' && figures.start === tokens[at]!.end ? at + 2 : at
}

function startsDay(tokens: readonly Token[], at: number, words: DateLexicon): boolean {
  return readDay(tokens, at, words, at) !== undefined
}

/** Hour 0 and hours over 12 are read as they stand, whatever half of the day is named: `13:30 PM`, `00:01 AM`. */
function onDayClock(hour: number, half: number): number {
  if (hour === mostHours) return 0
  if (half === 2 && hour < 12 && hour > 0) return hour + 12
  return half === 1 && hour === 12 ? 0 : hour
}

/** Words after a whole clock: `14:46 Uhr`, `09:22 h`. */
function isTimeWord(token: Token | undefined, {hours, minutes}: DateLexicon): boolean {
  return isWordIn(token, hours) || isWordIn(token, minutes)
}

/** True if the token parts an hour from its minutes, or these from the seconds: a colon, a word, a full stop between figures. */
function partsClock(tokens: readonly Token[], at: number, words: DateLexicon): boolean {
  const mark = tokens[at]
  const next = tokens[at + 1]
  if (!mark || next?.kind !== 'number') return false
  if (isOneOf(mark, colons) || isTimeWord(mark, words)) return true
  return isMark(mark, fullStop) && mark.start === tokens[at - 1]!.end && next.start === mark.end
}

const fullStop = 46
const colons = unitsOf(':：')

function isSixtieth(token: Token | undefined): token is Token {
  return token?.kind === 'number' && digitsOf(token) === 2 && token.value < 60
}
