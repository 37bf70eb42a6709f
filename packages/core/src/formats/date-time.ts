import type {Moment} from '../record/article.js'

/**
 * A moment as date and time with offset (RFC 3339), as feeds and ninjs want it. A day is given as its first second;
 * a month or a year is too little and gives null, and so does no moment. `zone` is the offset of a moment that has none.
 */
export function dateTime(moment: Moment | null, zone = 'Z'): string | null {
  if (moment === null || moment.precision === 'year' || moment.precision === 'month') return null
  if (moment.precision === 'day') return `${moment.at}T00:00:00${zone}`
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(moment.at.slice(10)) ? moment.at : `${moment.at}${zone}`
}

/** The day of a moment, `YYYY-MM-DD`, as the page's own clock had it; null where no day is known. */
export function dayOf(moment: Moment | null): string | null {
  return moment === null || moment.at.length < 10 ? null : moment.at.slice(0, 10)
}
