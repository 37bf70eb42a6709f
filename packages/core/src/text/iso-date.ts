import type {Moment, Precision} from '../record/article.js'

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Reads an ISO 8601 date as a caller gives it; undefined where it is none. Precision is what is stated. */
export function readIsoDate(given: string): Moment | undefined {
  const found = iso.exec(given.trim())
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, zone] = found
  if (month && (Number(month) < 1 || Number(month) > 12)) return undefined
  if (day && (Number(day) < 1 || Number(day) > 31)) return undefined
  const offset = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? '')
  const precision: Precision = second ? 'second' : minute ? 'minute' : day ? 'day' : month ? 'month' : 'year'
  const date = [year, month, day].filter(Boolean).join('-')
  const at = hour ? `${date}T${hour}:${minute}:${second ?? '00'}${offset}` : date
  return {at, precision, raw: null}
}
