import {charClass, DIGIT, isLetter, learn, unitClass, unitLower, WORD} from './chars.js'
import {dayWords} from './day-words.js'
import {unitsOf} from './units.js'

/** The days and the year that a text speaks of. */
export interface DateMentions {
  /** Days as month · 31 + day, in the order of first mention, each once. */
  readonly days: Uint16Array
  /** How many of them the headline or opening names: the first ones. */
  readonly head: number
  /** The year it names most often, the later one on a tie; 0 where it names none. */
  readonly year: number
  /** Whether it names no day, by date or by weekday; false in a language the weekdays of which are not known. */
  readonly timeless: boolean
}

/** Month names and their short forms, January first; `ngày 15 tháng 7` and `15/7` need none. */
const months: readonly string[] = [
  'january jan januar enero janvier gennaio janeiro января januari stycznia ledna ocak tammikuuta січня ianuarie január ιανουαρίου',
  'february feb februar febrero février febbraio fevereiro февраля februari lutego února şubat helmikuuta лютого februarie február φεβρουαρίου',
  'march mar märz marzo mars março марта maart marca března mart maret marts maaliskuuta березня martie március μαρτίου',
  'april apr abril avril aprile апреля kwietnia dubna nisan huhtikuuta квітня aprilie április απριλίου',
  'may mai mayo maggio maio мая mei maja května mayıs maj toukokuuta травня május μαΐου',
  'june jun juni junio juin giugno junho июня czerwca června haziran kesäkuuta червня iunie június ιουνίου',
  'july jul juli julio juillet luglio julho июля lipca července temmuz heinäkuuta липня iulie július ιουλίου',
  'august aug agosto août августа augustus sierpnia srpna ağustos agustus augusti elokuuta серпня augusztus αυγούστου',
  'september sep sept septiembre septembre settembre setembro сентября września září eylül syyskuuta вересня septembrie szeptember σεπτεμβρίου',
  'october oct oktober octubre octobre ottobre outubro октября października října ekim lokakuuta жовтня octombrie október οκτωβρίου',
  'november nov noviembre novembre novembro ноября listopada listopadu kasım nopember marraskuuta листопада noiembrie νοεμβρίου',
  'december dec dezember diciembre décembre dicembre dezembro декабря grudnia prosince aralık desember joulukuuta грудня decembrie δεκεμβρίου'
]
const monthOf = new Map(months.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))
const named = [...monthOf.keys(), ...Object.values(dayWords).flatMap((words) => [...words])]
const longestNamed = Math.max(...named.map((name) => name.length))

/** Text that is looked at, in UTF-16 units: dates further down are of what went before. */
const limit = 4000
const earliestYear = 1990
const latestYear = 2059

interface Token {
  /** The number, or -1 for a word. */
  readonly number: number
  readonly month: number
  readonly digits: number
  /** What stands between it and the token before. */
  readonly gap: string
  /** Where it begins, in UTF-16 units. */
  readonly at: number
}

/**
 * Finds dates in NFC text: `15/7`, `15-7-2024`, `2024-07-15`, `ngày 15 tháng 7`, `July 15`, `15 juillet`. Where day and
 * month could change places (`5/7`) the day comes first, in English the month. Headline and opening end at `headEnd`, in
 * UTF-16 units.
 */
export function dateMentions(text: string, lang: string, headEnd: number): DateMentions {
  const days: number[] = []
  let head = 0
  const years = new Map<number, number>()
  const {tokens, namesWeekday} = numbersAndMonths(text.slice(0, limit), dayWords[lang] ?? null)
  const note = (day: number, month: number, at: number): void => {
    if (day < 1 || day > 31 || month < 1 || month > 12) return
    const key = month * 31 + day
    if (days.includes(key)) return
    days.push(key)
    if (at < headEnd) head = days.length
  }
  for (let i = 0; i < tokens.length; i++) {
    const {number, digits, month, at} = tokens[i]!
    const next = tokens[i + 1]
    if (digits === 4 && number >= earliestYear && number <= latestYear) years.set(number, (years.get(number) ?? 0) + 1)
    if (next === undefined) continue
    const small = isShort(tokens[i]!)
    const third = tokens[i + 2]
    if (number === 24 && next.number === 7 && next.gap === '/') continue
    if (
      small &&
      isShort(next) &&
      third !== undefined &&
      isShort(third) &&
      next.gap.trim() === '-' &&
      third.gap === '/'
    ) {
      // A range of days: `3-7/10`.
      note(number, third.number, at)
      note(next.number, third.number, at)
      i += 2
    } else if (small && isShort(next) && isDate(tokens[i]!, next, third)) {
      const monthFirst = next.number > 12 || (lang === 'en' && number <= 12)
      note(monthFirst ? next.number : number, monthFirst ? number : next.number, at)
      i++
    } else if (small && next.month > 0 && isNear(next.gap)) note(number, next.month, at)
    else if (month > 0 && isShort(next) && isNear(next.gap)) note(next.number, month, at)
    else if (small && isShort(next) && next.gap === ' tháng ') note(number, next.number, at)
  }
  let year = 0
  for (const [candidate, count] of years) {
    const most = years.get(year) ?? 0
    if (count > most || (count === most && candidate > year)) year = candidate
  }
  return {days: Uint16Array.from(days), head, year, timeless: lang in dayWords && !namesWeekday && days.length === 0}
}

function isShort({digits}: Token): boolean {
  return digits > 0 && digits <= 2
}

/** A stroke makes a date; a hyphen or a point may be a score or a version, unless a year follows or `ngày` leads. */
function isDate(first: Token, second: Token, third: Token | undefined): boolean {
  const joint = second.gap.trim()
  if (joint === '/') return true
  if (joint !== '-' && joint !== '.') return false
  return first.gap.endsWith('ngày ') || (third !== undefined && third.digits === 4 && third.gap.trim() === joint)
}

function isNear(gap: string): boolean {
  return gap.length <= 4 && /^[\s.,]*(?:de |of )?$/u.test(gap)
}

/** Which three first letters a name of a month or weekday can have: few other words need to be looked up. */
const beginnings = new Uint8Array(1 << 14)
for (const name of named) beginnings[beginning(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2))] = 1

function beginning(first: number, second: number, third: number): number {
  return (Math.imul(Math.imul(first, 31) + second, 31) + third) & (beginnings.length - 1)
}

/**
 * Numbers of up to four digits and month names, with what stands between, other words being no tokens; and whether one of
 * these is a weekday.
 */
function numbersAndMonths(
  text: string,
  weekdays: ReadonlySet<string> | null
): {readonly tokens: readonly Token[]; readonly namesWeekday: boolean} {
  const tokens: Token[] = []
  let namesWeekday = false
  const length = text.length
  const units = unitsOf(text)
  // Imported names are looked up at every use, local ones are not.
  const [classes, lowers, known] = [unitClass, unitLower, beginnings]
  let end = 0
  let at = 0
  while (at < length) {
    const from = at
    const kind = classes[units[at]!]! || learn(units[at]!)
    at++
    if ((kind & WORD) === 0) continue
    if (kind & DIGIT) {
      while (charClass(units[at]!) & DIGIT) at++
      tokens.push({
        number: at - from <= 4 ? Number(text.slice(from, at)) : -1,
        month: 0,
        digits: at - from,
        gap: text.slice(end, from),
        at: from
      })
      end = at
    } else if (isLetter(kind)) {
      // The 0 behind the last unit is no letter, so the loop ends there.
      while (isLetter(classes[units[at]!]! || learn(units[at]!))) at++
      if (at - from > longestNamed || at - from < 3) continue
      if (known[beginning(lowers[units[from]!]!, lowers[units[from + 1]!]!, lowers[units[from + 2]!]!)] === 0) continue
      const word = text.slice(from, at).toLowerCase()
      const month = monthOf.get(word) ?? 0
      if (month === 0) {
        namesWeekday ||= weekdays?.has(word) === true
        continue
      }
      tokens.push({number: -1, month, digits: 0, gap: text.slice(end, from), at: from})
      end = at
    }
  }
  return {tokens, namesWeekday}
}

/** Days between two days of the year (month · 31 + day), the short way round. */
export function dayGap(a: number, b: number): number {
  const gap = Math.abs(a - b)
  return Math.min(gap, 372 - gap)
}
