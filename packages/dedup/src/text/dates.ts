import {charClass, DIGIT, isLetter, unitLower} from './chars.js'
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
const named = [...monthOf.keys(), ...[...dayWords.values()].flatMap((words) => [...words])]
const longestNamed = Math.max(...named.map((name) => name.length))

/** Text that is looked at, in UTF-16 units: dates further down are of what went before. */
const limit = 4000
const earliestYear = 1990
const latestYear = 2059

/** Numbers and names of months in the order they stand, in flat arrays: most texts have dozens, few of them of dates. */
interface Tokens {
  count: number
  /** The number; -1 for a month or for one of more than four digits. */
  readonly number: Float64Array
  /** 1 to 12; 0 for a number. */
  readonly month: Uint8Array
  /** Digits of a number. */
  readonly digits: Uint16Array
  /** Where each begins and ends, in UTF-16 units. */
  readonly at: Uint16Array
  readonly end: Uint16Array
}

const tokens: Tokens = {
  count: 0,
  number: new Float64Array(limit),
  month: new Uint8Array(limit),
  digits: new Uint16Array(limit),
  at: new Uint16Array(limit),
  end: new Uint16Array(limit)
}

/**
 * Finds dates in headline and text, both NFC: `15/7`, `15-7-2024`, `2024-07-15`, `ngày 15 tháng 7`, `July 15`,
 * `15 juillet`. Where day and month could change places (`5/7`) the day comes first, in English the month. Headline, a
 * newline and opening end at `headEnd`, in UTF-16 units.
 */
export function dateMentions(title: string, text: string, lang: string, headEnd: number): DateMentions {
  const days: number[] = []
  let head = 0
  const years = new Map<number, number>()
  const {number, month, digits, at, end} = tokens
  const weekdays = dayWords.get(lang) ?? null
  tokens.count = 0
  const inTitle = addTokens(title, 0, weekdays)
  const namesWeekday = addTokens(text, title.length + 1, weekdays) || inTitle
  const note = (day: number, month: number, at: number): void => {
    if (day < 1 || day > 31 || month < 1 || month > 12) return
    const key = month * 31 + day
    if (days.includes(key)) return
    days.push(key)
    if (at < headEnd) head = days.length
  }
  /** What stands between a token and the one before. */
  const gap = (i: number): string => between(title, text, i === 0 ? 0 : end[i - 1]!, at[i]!)
  const isShort = (i: number): boolean => i < tokens.count && digits[i]! > 0 && digits[i]! <= 2
  /** A stroke makes a date; a hyphen or a point may be a score or a version, unless a year follows or `ngày` leads. */
  const isDate = (i: number): boolean => {
    const joint = gap(i + 1).trim()
    if (joint === '/') return true
    if (joint !== '-' && joint !== '.') return false
    return gap(i).endsWith('ngày ') || (i + 2 < tokens.count && digits[i + 2] === 4 && gap(i + 2).trim() === joint)
  }
  for (let i = 0; i < tokens.count; i++) {
    const value = number[i]!
    const next = number[i + 1]!
    if (digits[i] === 4 && value >= earliestYear && value <= latestYear) years.set(value, (years.get(value) ?? 0) + 1)
    if (i + 1 === tokens.count) continue
    const small = isShort(i)
    if (value === 24 && next === 7 && gap(i + 1) === '/') continue
    if (small && isShort(i + 1) && isShort(i + 2) && gap(i + 1).trim() === '-' && gap(i + 2) === '/') {
      // A range of days: `3-7/10`.
      note(value, number[i + 2]!, at[i]!)
      note(next, number[i + 2]!, at[i]!)
      i += 2
    } else if (small && isShort(i + 1) && isDate(i)) {
      const monthFirst = next > 12 || (lang === 'en' && value <= 12)
      note(monthFirst ? next : value, monthFirst ? value : next, at[i]!)
      i++
    } else if (small && month[i + 1]! > 0 && isNear(gap(i + 1))) note(value, month[i + 1]!, at[i]!)
    else if (month[i]! > 0 && isShort(i + 1) && isNear(gap(i + 1))) note(next, month[i]!, at[i]!)
    else if (small && isShort(i + 1) && gap(i + 1) === ' tháng ') note(value, next, at[i]!)
  }
  let year = 0
  for (const [candidate, count] of years) {
    const most = years.get(year) ?? 0
    if (count > most || (count === most && candidate > year)) year = candidate
  }
  return {days: Uint16Array.from(days), head, year, timeless: weekdays !== null && !namesWeekday && days.length === 0}
}

/** A part of headline, newline and text, which are not put together for it: that would copy the text. */
function between(title: string, text: string, from: number, to: number): string {
  const start = title.length + 1
  return from >= start ? text.slice(from - start, to - start) : `${title}\n${text}`.slice(from, to)
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

/** Where numbers begin, and words that may be months or weekdays; with room for one more. */
const starts = new Uint16Array(limit + 1)

/**
 * Adds the numbers of up to four digits and the names of months of a text that begins `offset` units into the whole, and tells
 * whether it names one of the weekdays.
 */
function addTokens(text: string, offset: number, weekdays: ReadonlySet<string> | null): boolean {
  const length = Math.min(text.length, limit - offset)
  if (length <= 0) return false
  let namesWeekday = false
  const units = unitsOf(text.slice(0, length))
  const found = findStarts(units, length)
  const {number, month, digits, at, end} = tokens
  for (let s = 0; s < found; s++) {
    const from = starts[s]!
    let to = from + 1
    const count = tokens.count
    if (charClass(units[from]!) & DIGIT) {
      while (charClass(units[to]!) & DIGIT) to++
      number[count] = to - from <= 4 ? Number(text.slice(from, to)) : -1
      month[count] = 0
      digits[count] = to - from
    } else {
      // The 0 behind the last unit is no letter, so the loop ends there.
      while (isLetter(charClass(units[to]!))) to++
      if (to - from > longestNamed || to - from < 3) continue
      const word = text.slice(from, to).toLowerCase()
      const ofYear = monthOf.get(word)
      if (ofYear === undefined) {
        namesWeekday ||= weekdays?.has(word) === true
        continue
      }
      number[count] = -1
      month[count] = ofYear
      digits[count] = 0
    }
    at[count] = offset + from
    end[count] = offset + to
    tokens.count++
  }
  return namesWeekday
}

// What a unit is to the search for starts, in bits: as the unit after a start, a unit of the same kind begins nothing.
const FIGURE = 1
const LETTER = 2
/** What a date is looked for at: figures, and letters that a month or weekday may begin with. By so many bits to the left. */
const WANTED = 2
const SEEN = 16
const kinds = new Uint8Array(1 << 16)
const firstLetters = new Set(named.map((name) => name.charCodeAt(0)))

function learnKind(unit: number): number {
  const kind = charClass(unit)
  const [figure, letter] = [(kind & DIGIT) !== 0, isLetter(kind)]
  const wanted = figure ? FIGURE : letter && firstLetters.has(unitLower[unit]!) ? LETTER : 0
  kinds[unit] = SEEN | (figure ? FIGURE : letter ? LETTER : 0) | (wanted << WANTED)
  return kinds[unit]!
}

/** Writes down where numbers begin, and words whose first letters are those of a month or weekday; gives how many. */
function findStarts(units: Uint16Array, length: number): number {
  // Names of the module are looked up at every use, local ones are not.
  const [table, places, lowers, known] = [kinds, starts, unitLower, beginnings]
  let count = 0
  let before = 0
  for (let i = 0; i < length; i++) {
    const kind = table[units[i]!]! || learnKind(units[i]!)
    if ((kind >> WANTED) & ~before & (FIGURE | LETTER)) places[count++] = i
    before = kind
  }
  // Written down in any case, and kept where it is wanted: nobody can foretell which way a branch would go.
  let kept = 0
  for (let s = 0; s < count; s++) {
    const at = places[s]!
    places[kept] = at
    const isFigure = table[units[at]!]! & FIGURE
    kept += isFigure | known[beginning(lowers[units[at]!]!, lowers[units[at + 1]!]!, lowers[units[at + 2]!]!)]!
  }
  return kept
}

/** Days between two days of the year (month · 31 + day), the short way round. */
export function dayGap(a: number, b: number): number {
  const gap = Math.abs(a - b)
  return Math.min(gap, 372 - gap)
}
