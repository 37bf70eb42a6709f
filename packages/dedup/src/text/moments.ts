import type {Moment} from '@copydesk/core'

/** When something was published, as far as it is known: hours since 1970, `from` inclusive, `to` exclusive. */
export interface Interval {
  readonly from: number
  readonly to: number
}

const hour = 3_600_000
const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/

/** The interval that a moment stands for: `2024-07` is the whole of July. Null where it is not a date. */
export function interval(moment: Moment | null): Interval | null {
  if (moment === null) return null
  const parts = shape.exec(moment.at)
  if (parts === null) return null
  if (moment.at.length > 10) {
    const at = Date.parse(moment.at)
    return Number.isNaN(at) ? null : {from: at / hour, to: at / hour}
  }
  const year = Number(parts[1])
  const month = parts[2] === undefined ? 0 : Number(parts[2]) - 1
  const day = parts[3] === undefined ? 1 : Number(parts[3])
  const from = Date.UTC(year, month, day) / hour
  if (parts[3] !== undefined) return {from, to: from + 24}
  const to = (parts[2] === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1)) / hour
  return {from, to}
}

/** Hours between two intervals: 0 where they overlap, NaN where one is not known. */
export function hoursApart(a: Interval | null, b: Interval | null): number {
  if (a === null || b === null) return Number.NaN
  return Math.max(0, a.from - b.to, b.from - a.to)
}
