import {digitsOf, isMark, isOneOf, isWordIn, type Token, unitsOf} from '../tokens.js'
import {lookUp} from '../word-table.js'
import {followsFigure} from './date-figures.js'
import type {DateLexicon} from './date-words.js'
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

/**
 * Reads a clock at token `at`: `09:22`, `16:18:05`, `9h22`, `17 giờ 46`, `14.46 Uhr`, `2 p.m.`, `오후 2:30`; then a zone.
 * `read` is the token behind what was read before; `startsDay` tells where a day begins, since what follows `9 giờ` may
 * be one: `9 giờ 17/07/2024`.
 */
export function readClock(
  tokens: readonly Token[],
  at: number,
  words: DateLexicon,
  read: number,
  startsDay: (at: number) => boolean
): Clock | undefined {
  const before = lookUp(words.half, tokens, at)
  const hourAt = before ? before.next : at
  const hour = tokens[hourAt]
  if (hour?.kind !== 'number' || digitsOf(hour) > 2 || hour.value > 24 || followsFigure(tokens, hourAt, read))
    return undefined
  // `am 04.05.2021` is German for the day, not an hour before noon
  if (before && startsDay(hourAt)) return undefined
  let to = hourAt + 1
  let minute = -1
  let second = -1
  const unit = clockSeparator(tokens, to, words)
  const minutes = tokens[to + unit]
  if (unit > 0 && isSixtieth(minutes) && !startsDay(to + unit)) {
    minute = minutes!.value
    to += unit + 1
    const next = clockSeparator(tokens, to, words)
    if (next > 0 && !isMark(tokens[to], fullStop) && isSixtieth(tokens[to + next])) {
      second = tokens[to + next]!.value
      to += next + 1
      if (
        isMark(tokens[to], fullStop) &&
        tokens[to + 1]?.kind === 'number' &&
        tokens[to + 1]!.start === tokens[to]!.end
      )
        to += 2
    } else if (next > 0 && isHourWord(tokens[to], words)) to += next
  } else if (isHourWord(tokens[to], words)) {
    minute = 0
    to++
  }
  const after = lookUp(words.half, tokens, to)
  if (minute < 0 && !after) return undefined
  if (after) to = after.next
  const half = (after ?? before)?.value ?? 0
  const zone = readZone(tokens, isTimeWord(tokens[to], words) ? to + 1 : to)
  const closed = zone?.next ?? (isTimeWord(tokens[to], words) ? to + 1 : to)
  return {
    kind: 'clock',
    hour: onDayClock(hour.value, half),
    minute: Math.max(0, minute),
    second,
    zone: zone?.minutes,
    from: at,
    to: closed
  }
}

/** Hour 0 and hours over 12 are read as they stand, whatever half of the day is named: `13:30 PM`, `00:01 AM`. */
function onDayClock(hour: number, half: number): number {
  if (hour === 24) return 0
  if (half === 2 && hour < 12 && hour > 0) return hour + 12
  return half === 1 && hour === 12 ? 0 : hour
}

function isHourWord(token: Token | undefined, {hours}: DateLexicon): boolean {
  return isWordIn(token, hours)
}

/** Words after a whole clock: `14:46 Uhr`, `09:22 h`. */
function isTimeWord(token: Token | undefined, {hours, minutes}: DateLexicon): boolean {
  return isWordIn(token, hours) || isWordIn(token, minutes)
}

/** Number of tokens between the hour and the minutes; 0 where what stands there parts no clock. */
function clockSeparator(tokens: readonly Token[], at: number, words: DateLexicon): number {
  const mark = tokens[at]
  const next = tokens[at + 1]
  if (!mark || next?.kind !== 'number') return 0
  if (isOneOf(mark, colons)) return 1
  if (isTimeWord(mark, words)) return 1
  return isMark(mark, fullStop) && mark.start === tokens[at - 1]!.end && next.start === mark.end ? 1 : 0
}

const fullStop = 46
const colons = unitsOf(':：')

function isSixtieth(token: Token | undefined): boolean {
  return token?.kind === 'number' && digitsOf(token) === 2 && token.value < 60
}
