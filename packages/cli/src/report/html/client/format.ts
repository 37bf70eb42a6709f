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

/** Milliseconds of a moment since 1970, of its beginning where it is a day, month or year; null where it is no date. */
export function instant(at: string | null): number | null {
  const time = at === null ? Number.NaN : Date.parse(at)
  return Number.isNaN(time) ? null : time
}

/** The time between two moments in its two largest units: `2 d 3 h`. */
export function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`
  return `${minutes} min`
}
