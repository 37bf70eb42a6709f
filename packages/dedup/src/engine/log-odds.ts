/** Log-odds stay within ±this, so that no pair alone decides over a cluster. */
export const surest = 6

/**
 * Steps to 1 in which log-odds are told. What a sum differs by when the same is added up in another order is far less, so
 * equals are equal however articles came, and sums of thousands of log-odds are exact.
 */
const steps = 2 ** 30

/** A score from 0 to 1 as log-odds, within ±`surest`. */
export function toLogOdds(score: number): number {
  if (score <= 0) return -surest
  if (score >= 1) return surest
  const logOdds = Math.max(-surest, Math.min(surest, Math.log(score / (1 - score))))
  return Math.round(logOdds * steps) / steps
}
