import type {Failure, NewsEvent} from '@copydesk/core'
import type {DocumentRow} from './tally.js'

/** Runs of more documents than this get totals instead of a row for each. */
export const rowLimit = 20
/** Events and failures that a report shows. */
const eventLimit = 10
const failureLimit = 10

/** What the report of a run shows of its documents and events, however many there are. */
export interface Highlights {
  readonly addRow: (row: DocumentRow) => void
  readonly addEvent: (event: NewsEvent) => void
  readonly addFailure: (failure: Failure) => void
  /** Of the first documents. */
  readonly rows: readonly DocumentRow[]
  /** Those with most reports, the largest first; none that has only one. */
  readonly events: readonly NewsEvent[]
  /** The first ones. */
  readonly failures: readonly Failure[]
}

/** Starts to gather what a report shows. */
export function createHighlights(): Highlights {
  const rows: DocumentRow[] = []
  const events: NewsEvent[] = []
  const failures: Failure[] = []
  return {
    rows,
    events,
    failures,
    addRow(row) {
      if (rows.length < rowLimit) rows.push(row)
    },
    addEvent(event) {
      if (event.reports.length < 2) return
      const smaller = events.findIndex(({reports}) => reports.length < event.reports.length)
      if (smaller >= 0) events.splice(smaller, 0, event)
      else if (events.length < eventLimit) events.push(event)
      if (events.length > eventLimit) events.pop()
    },
    addFailure(failure) {
      if (failures.length < failureLimit) failures.push(failure)
    }
  }
}
