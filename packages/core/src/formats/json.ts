import {readGivenDate} from '../text/given-date.js'

/** An object out of a JSON text, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object, not an array and not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first of the named fields that holds a string with content. */
export function firstString(record: JsonObject, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = record[name]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}

/** A date in ISO 8601, as Python's `str(datetime)`, JSON and mail write it; undefined for `None` and all else that is no date. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00:00(?:\.0+)?$/.exec(value.trim())
  // A date without a time becomes midnight in these tools; a story of midnight sharp is rarer than one of some day.
  return readGivenDate(midnight?.[1] ?? value)?.at
}
