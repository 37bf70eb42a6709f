import type {NewsEvent} from '@copydesk/core'
import type {DocumentRow} from './tally.js'

/** What a person asks after a run, and how to find the answer. */
export interface NextStep {
  readonly question: string
  /** A command of this program, or the path of a file. */
  readonly answer: string
}

/** What the next steps are chosen from. */
export interface Told {
  readonly rows: readonly DocumentRow[]
  readonly events: readonly NewsEvent[]
  readonly failed: number
  readonly nearMisses: number
  readonly out: string
  /** How the shell calls this program, such as `npx copydesk`. */
  readonly call: string
}

/** Where `explain` looks when it is told nothing. */
const usualDir = 'out'

/** The next steps of a run, each for something that there is in it. */
export function nextSteps({rows, events, failed, nearMisses, out, call}: Told): NextStep[] {
  const where = out === usualDir ? '' : ` --in ${quoted(out)}`
  const page = [...rows].sort((a, b) => doubt(b) - doubt(a))[0]
  const event = events.find(({reports}) => reports.length > 1)
  const pairs = nearMisses === 0 ? '' : ', and what was nearly merged'
  const steps: NextStep[] = [{question: `see every page and event${pairs}`, answer: `${call} report ${quoted(out)}`}]
  if (page !== undefined) {
    steps.push({question: 'what was cut from one page, and why', answer: `${call} explain ${quoted(page.id)}${where}`})
  }
  if (event !== undefined) {
    steps.push({question: 'why the reports of an event are one', answer: `${call} explain ${event.id}${where}`})
  }
  if (failed > 0) steps.push({question: 'which documents failed, and why', answer: `${out}/errors.ndjson`})
  return steps
}

/** A page with a warning first, else the one that most was cut from. */
function doubt({warnings, wordsKept, wordsRemoved}: DocumentRow): number {
  return (warnings.length > 0 ? 1 : 0) + wordsRemoved / Math.max(1, wordsKept + wordsRemoved)
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
