/** How the scores of pairs in question lie in one kind of language. */
export interface ScoreShape {
  /** Log-odds at which the first step begins; each is one wide. */
  readonly from: number
  /** Share of the pairs of one event, and of two, in each step. */
  readonly same: readonly number[]
  readonly other: readonly number[]
  /** By how much the log-odds that a pair is of one event rise for each of those that the model gives it. */
  readonly slope: number
  /** Share of the pairs of one event where the model was learnt. */
  readonly share: number
}
