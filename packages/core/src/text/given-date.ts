import type {Moment, Precision} from '../record/article.js'

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/
const mail =
  /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3})?(?:\s*\(.*\))?$/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Names of zones in mail (RFC 2822, section 4.3). */
const namedZones: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00']
])

type Parts = readonly [year: string, month?: string, day?: string, hour?: string, minute?: string, second?: string]

/**
 * Reads a date as a caller gives it: ISO 8601 from the year on (`2024-07`, `2024-07-17 09:22:05`), or as mail and RSS
 * write it (RFC 2822: `Wed, 17 Jul 2024 09:22:05 +0700`). Undefined where it is neither, or is on no calendar.
 */
export function readGivenDate(given: string): Moment | undefined {
  const text = given.trim()
  const isoParts = iso.exec(text)
  if (isoParts) {
    const [, year = '', month, day, hour, minute, second, zone] = isoParts
    return moment([year, month, day, hour, minute, second], zone)
  }
  const mailParts = mail.exec(text)
  if (!mailParts) return undefined
  const [, day = '', name = '', year = '', hour, minute, second, zone] = mailParts
  const month = String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
  return moment([year, month, day.padStart(2, '0'), hour, minute, second], zone)
}

function moment(parts: Parts, zone: string | undefined): Moment | undefined {
  if (!isOnCalendar(parts)) return undefined
  const [year, month, day, hour, minute, second] = parts
  const precision: Precision = second ? 'second' : minute ? 'minute' : day ? 'day' : month ? 'month' : 'year'
  const date = [year, month, day].filter(Boolean).join('-')
  return {at: hour ? `${date}T${hour}:${minute}:${second ?? '00'}${offsetOf(zone)}` : date, precision, raw: null}
}

function isOnCalendar([year, month = '01', day = '01', hour = '00', minute = '00', second = '00']: Parts): boolean {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return false
  return Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60
}

/** Empty where no offset is given, or a name that says none. */
function offsetOf(zone = ''): string {
  if (/^[+-]\d{4}$/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`
  return /^[+-]/.test(zone) ? zone : (namedZones.get(zone.toLowerCase()) ?? '')
}
