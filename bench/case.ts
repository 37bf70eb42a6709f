/** What a case is asked to do. */
export interface CaseOptions {
  /** Documents; each case has a size of its own that takes about a minute. */
  readonly size: number | undefined
  /** Rounds of each contestant; medians are taken. */
  readonly rounds: number
  /** Says on standard error what is being done. */
  readonly note: (text: string) => void
}

/** One line of the table: ours beside another, and what was to be reached. */
export interface Row {
  /** What was measured, with its size. */
  readonly what: string
  readonly against: string
  readonly ours: string
  /** Null where the other is not installed. */
  readonly theirs: string | null
  /** Ours to theirs: above 1 where ours is faster, or as `goal` says. Null where there is nothing to compare with. */
  readonly ratio: number | null
  /** Null where no goal was set. */
  readonly goal: {readonly is: 'at least' | 'at most'; readonly ratio: number} | null
}

/** A point of the plot: one whole run, its rate by CPU time. */
export interface Point {
  readonly documents: number
  readonly perSecond: number
  /** Megabytes (10⁶ bytes). */
  readonly peakMemory: number
}

/** A stage of the whole run and what it takes of a document's time. */
export interface Share {
  readonly stage: string
  /** Microseconds of CPU time a document. */
  readonly micros: number
}

/** What a case found. */
export interface Findings {
  readonly rows: readonly Row[]
  readonly points?: readonly Point[]
  readonly profile?: readonly Share[]
}

/** One thing that is measured. To add one, write its file in `cases/` and name it in `cases/index.ts`. */
export interface Case {
  readonly name: string
  /** One sentence: what is measured, on which texts, and how. */
  readonly summary: string
  readonly run: (options: CaseOptions) => Promise<Findings>
}
