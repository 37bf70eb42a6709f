/** One figure of one scorer on one set. */
export interface Measurement {
  readonly name: string
  readonly scorer: string
  readonly args: readonly string[]
  readonly metric: string
}

export const hasSets: boolean
export const measurements: readonly Measurement[]
export function measure(measurement: Measurement): Promise<Record<string, number>>
