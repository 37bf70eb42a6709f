import type {Moment} from '../record/article.js'

/** UTF-16 units of a day, `YYYY-MM-DD`. */
const day = 10

const wholeOffset = /^(?:Z|[+-]\d{2}:\d{2})$/
const offsetAtEnd = /(?:Z|[+-]\d{2}:\d{2})$/

/**
 * A moment as date and time with offset (RFC 3339), as feeds and ninjs want it. A day is given as its first second;
 * a month or a year is too little and gives null, and so does no moment. `zone` is the offset of a moment that has none;
 * throws a RangeError where it is no offset.
 */
export function dateTime(moment: Moment | null, zone = 'Z'): string | null {
  if (!wholeOffset.test(zone)) {
    throw new RangeError(`Expected \`zone\` to be an offset from UTC, got \`${zone}\`; write it as +07:00`)
  }
  if (moment === null || moment.precision === 'year' || moment.precision === 'month') return null
  if (moment.precision === 'day') return `${moment.at}T00:00:00${zone}`
  return offsetAtEnd.test(moment.at.slice(day)) ? moment.at : `${moment.at}${zone}`
}

/** The day of a moment, `YYYY-MM-DD`, as the page's own clock had it; null where no day is known. */
export function dayOf(moment: Moment | null): string | null {
  return moment === null || moment.at.length < day ? null : moment.at.slice(0, day)
}
