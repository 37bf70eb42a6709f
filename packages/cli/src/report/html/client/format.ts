/** A whole number with its thousands apart. */
export function figure(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1 report`, `2 reports`. */
export function counted(count: number, thing: string): string {
  return `${figure(count)} ${thing}${count === 1 ? '' : 's'}`
}

/** A share as a percentage: whole, but never 0 or 100 where it is not. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return '<1%'
  if (rounded === 100 && share < 1) return '>99%'
  return `${rounded}%`
}

/** A confidence or score with two digits, as the records have it. */
export function score(value: number): string {
  return value.toFixed(2)
}

/** A moment as it is known, neither completed nor moved to another zone: `2024-07`, `2024-07-17 09:22`. */
export function moment(at: string | null): string {
  if (at === null) return 'no date'
  const [day, time] = at.split('T')
  return time === undefined ? at : `${day} ${time.slice(0, 5)}`
}

/** The id of a document as a name: of a path only the file, since the folders before it are the same for all. */
export function sourceName(source: string): string {
  return URL.canParse(source) ? source : source.slice(source.lastIndexOf('/') + 1) || source
}

/** Milliseconds since 1970 of a moment, or of the beginning of a day; null where only the month or less is known. */
export function instant(at: string | null): number | null {
  const time = at === null || at.length < 'YYYY-MM-DD'.length ? Number.NaN : Date.parse(at)
  return Number.isNaN(time) ? null : time
}

/** The time from one moment to another; null where either is not known to the minute, since days have no length. */
export function between(first: string | null, last: string | null): string | null {
  const [from, to] = [first, last].map((at) => (at?.includes('T') ? instant(at) : null))
  return from == null || to == null || from === to ? null : span(to - from)
}

/** A stretch of time in its two largest units: `2 d 3 h`. */
function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`
  return `${minutes} min`
}
