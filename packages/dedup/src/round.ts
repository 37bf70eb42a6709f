/** A score as records give it: to three decimal places. */
export function roundScore(value: number): number {
  return Math.round(value * 1000) / 1000
}
