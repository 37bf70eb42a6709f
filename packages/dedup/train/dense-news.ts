// News as outlets publish it: of ten weeks one report in a hundred and twenty, whatever it tells. Hardly one has another of
// its event beside it, all have reports on their subject. What belongs together was read, some 450 groups of them.
import {readFileSync} from 'node:fs'
import type {NewsEvent} from '@copydesk/core'
import {type Row, readRows} from './rows.js'

/** Two reports that were read. */
export interface ReadPair {
  /** Ids of their rows. */
  readonly a: string
  readonly b: string
  readonly same: boolean
  /** Number of the group that they were read in. */
  readonly group: number
}

/** What became of the pairs that were read. */
export interface DenseScore {
  /** Pairs of one event, and those of them that were put together. */
  readonly same: number
  readonly found: number
  /** Pairs of two events that were put together. */
  readonly wrong: number
}

/** Scores the events of all rows by every other group that was read, from which nothing was learnt. */
export function denseScore(events: readonly NewsEvent[]): DenseScore {
  const eventOf = new Map(events.flatMap(({reports}, i) => reports.map(({source}) => [source, i])))
  const judged = readPairs().filter(({group}) => !isLearntFrom(group))
  const joined = judged.filter(({a, b}) => eventOf.get(a) === eventOf.get(b))
  const found = joined.filter(({same}) => same).length
  return {same: judged.filter(({same}) => same).length, found, wrong: joined.length - found}
}

/** Whether something is learnt from a group, not judged by it. */
export function isLearntFrom(group: number): boolean {
  return group % 2 === 0
}

const prefix = 'bm-'

/** The rows, with the day on which each was published where they are to be `dated`. */
export function denseRows(dated: boolean): readonly Row[] {
  const rows = readRows('events/background.jsonl.gz')
  const dayOf = dated ? daysById(rows) : () => undefined
  return rows.map((row) => ({...row, publishedAt: dayOf(row)}))
}

/** All pairs of which was read whether they are of one event. */
export function readPairs(): readonly ReadPair[] {
  const lines = readFileSync(new URL('dense-news.txt', import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line, group) => {
      const events = line.split(' | ').map((event) => event.split(' ~ ').map((part) => part.split(' ')))
      const reports = events.flatMap((parts, event) =>
        parts.flatMap((ids, part) => ids.map((id) => ({id: prefix + id, event, part})))
      )
      return reports.flatMap((a, i) =>
        reports
          .slice(i + 1)
          .filter((b) => a.event !== b.event || a.part === b.part)
          .map((b) => ({a: a.id, b: b.id, same: a.event === b.event, group}))
      )
    })
}

/** A day that a report speaks of as its own. */
const ownDay = /(?:sáng|chiều|tối|trưa|hôm nay|đêm|nay)[^.]{0,12}[ (](\d{1,2})[/\-.](\d{1,2})(?!\d)/iu
/** Reports from which one day is taken, their median: some speak of another day than that of their publication. */
const together = 15
const dayLength = 86_400_000
const year = 2017

/** The rows have no dates, but ids that rise with time, and many name the day: the others' days lie in between. */
function daysById(rows: readonly Row[]): (row: Row) => string {
  const numberOf = ({id}: Row): number => Number(id.slice(prefix.length))
  const known = rows
    .flatMap((row) => {
      const [, day, month] = ownDay.exec(row.text ?? '') ?? []
      if (day === undefined || Number(day) > 31 || Number(month) > 12) return []
      return [{number: numberOf(row), day: Date.UTC(year, Number(month) - 1, Number(day)) / dayLength}]
    })
    .sort((a, b) => a.number - b.number)
  const knots: {readonly number: number; readonly day: number}[] = []
  for (let i = 0; i + together <= known.length; i += together) {
    const some = known.slice(i, i + together)
    const days = some.map(({day}) => day).sort((a, b) => a - b)
    const middle = together >> 1
    knots.push({number: some[middle]!.number, day: Math.max(days[middle]! + 0.5, knots.at(-1)?.day ?? 0)})
  }
  return (row) => {
    const number = numberOf(row)
    const found = knots.findIndex((knot) => knot.number >= number)
    const at = Math.max(1, found === -1 ? knots.length - 1 : found)
    const [before, after] = [knots[at - 1]!, knots[at]!]
    const share = (number - before.number) / (after.number - before.number || 1)
    const day = before.day + (after.day - before.day) * Math.max(-1, Math.min(2, share))
    return new Date(Math.floor(day) * dayLength).toISOString().slice(0, 10)
  }
}
