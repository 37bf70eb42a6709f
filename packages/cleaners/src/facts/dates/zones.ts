import {unitsOf} from '../../look/units.js'
import {hashWord, wordSet} from '../../look/word-set.js'
import {isMark, isOneOf, isWordIn, type Token} from '../tokens/tokens.js'

/** Zones by name, in minutes from UTC; names that stand for several zones are left out. */
const named = byWord({
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  wib: 420,
  ict: 420,
  wita: 480,
  hkt: 480,
  sgt: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420
})

/** American zone names that say nothing of summer time: offset in winter. */
const american = byWord({et: -300, ct: -360, mt: -420, pt: -480})

const universal = wordSet(['utc', 'gmt'])

function byWord(zones: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(zones).map(([name, minutes]) => [hashWord(name), minutes]))
}

/** A zone found on a line; `minutes` depends on the date for those that have summer time. */
export interface ZoneReading {
  readonly minutes: (year: number, month: number, day: number) => number
  readonly next: number
}

const [openBracket, closeBracket, plus, colon] = [40, 41, 43, 58]
const signs = unitsOf('+-−')

/** Reads `GMT+7`, `(UTC+07:00)`, `+0700`, `Z`, `CET`, `ET` at token `at`. A sign must stand right after the clock. */
export function readZone(tokens: readonly Token[], at: number): ZoneReading | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (isMark(token, openBracket)) {
    const inner = readZone(tokens, at + 1)
    return inner && isMark(tokens[inner.next], closeBracket) ? {...inner, next: inner.next + 1} : undefined
  }
  // a bare figure after a sign is an offset only if it has minutes: `12:56-02/06/2016` has none
  if (token.kind === 'mark') return readOffset(tokens, at, true)
  if (token.kind !== 'word') return undefined
  if (isWordIn(token, universal)) return readOffset(tokens, at + 1, false) ?? fixed(0, at + 1)
  const minutes = named.get(token.value)
  if (minutes !== undefined) return fixed(minutes, at + 1)
  const winter = american.get(token.value)
  if (winter === undefined) return undefined
  return {minutes: (year, month, day) => winter + (isAmericanSummer(year, month, day) ? 60 : 0), next: at + 1}
}

function fixed(minutes: number, next: number): ZoneReading {
  return {minutes: () => minutes, next}
}

/** `+7`, `+07:00`, `-0500`; the figure is tight against its sign. */
function readOffset(tokens: readonly Token[], at: number, whole: boolean): ZoneReading | undefined {
  const sign = tokens[at]
  const hours = tokens[at + 1]
  if (!sign || !hours || hours.kind !== 'number' || hours.start !== sign.end) return undefined
  if (!isOneOf(sign, signs)) return undefined
  const way = isMark(sign, plus) ? 1 : -1
  if (hours.end - hours.start === 4) {
    return fixed(way * (Math.floor(hours.value / 100) * 60 + (hours.value % 100)), at + 2)
  }
  if (hours.value > 14) return undefined
  const minutes = tokens[at + 3]
  if (isMark(tokens[at + 2], colon) && minutes?.kind === 'number')
    return fixed(way * (hours.value * 60 + minutes.value), at + 4)
  return whole ? undefined : fixed(way * hours.value * 60, at + 2)
}

/** Since 2007 summer time runs from the second Sunday of March to the first of November (Energy Policy Act of 2005). */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  if (month !== 3 && month !== 11) return month > 3 && month < 11
  const firstSunday = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7)
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday
}

/** `+07:00` of minutes from UTC. */
export function writeZone(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** A figure of at least two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}
