/** Lines of a page of which some are its headline. */
export interface Choice {
  /** Evidence, by line. */
  readonly lines: readonly Float64Array[]
  /** True for lines that are the headline, by line; one at least. */
  readonly isRight: readonly boolean[]
  /** How much the page counts. */
  readonly weight: number
}

/** Rounds of Newton's method; it stands still after ten or so. */
const rounds = 30
/** Sum of the changes below which it stands still. */
const still = 1e-9

/**
 * Weights under which the right lines are likeliest, each page choosing one of its lines with odds that grow with the sum of
 * weighted evidence (conditional logit, D. McFadden 1974), by Newton's method. `prior` are weights that hold as long as
 * nothing speaks against them; `ridge` times half the squared distance from them is what another weight costs, in log-odds.
 */
export function conditionalLogit(choices: readonly Choice[], prior: readonly number[], ridge: number): Float64Array {
  const weights = Float64Array.from(prior)
  const size = weights.length
  for (let round = 0; round < rounds; round++) {
    const step = solve(quadraticAt(choices, weights, prior, ridge))
    for (let k = 0; k < size; k++) weights[k]! += step[k]!
    if (step.reduce((sum, change) => sum + Math.abs(change), 0) < still) break
  }
  return weights
}

/** What weighted evidence a line has. */
export function scoreOf(weights: ArrayLike<number>, values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += weights[k]! * values[k]!
  return sum
}

/** Gradient of the log-likelihood, and its curvature row by row, the sign turned. */
interface Quadratic {
  readonly gradient: Float64Array
  readonly curvature: readonly Float64Array[]
}

function quadraticAt(
  choices: readonly Choice[],
  weights: Float64Array,
  prior: readonly number[],
  ridge: number
): Quadratic {
  const gradient = weights.map((weight, k) => -ridge * (weight - prior[k]!))
  const curvature = Array.from(weights, (_, k) => Float64Array.from(weights, (_, m) => (k === m ? ridge : 0)))
  for (const {lines, isRight, weight} of choices) {
    const odds = lines.map((values) => Math.exp(scoreOf(weights, values)))
    const all = odds.reduce((sum, value) => sum + value, 0)
    const right = odds.reduce((sum, value, i) => (isRight[i] ? sum + value : sum), 0)
    const mean = new Float64Array(weights.length)
    lines.forEach((values, i) => {
      const share = odds[i]! / all
      const wanted = isRight[i] ? odds[i]! / right : 0
      for (let k = 0; k < values.length; k++) {
        if (values[k] === 0) continue
        mean[k]! += share * values[k]!
        gradient[k]! += weight * (wanted - share) * values[k]!
        // several right lines curve the likelihood a little less: leaving that out keeps every step uphill
        for (let m = 0; m < values.length; m++) curvature[k]![m]! += weight * share * values[k]! * values[m]!
      }
    })
    for (let k = 0; k < mean.length; k++) {
      for (let m = 0; m < mean.length; m++) curvature[k]![m]! -= weight * mean[k]! * mean[m]!
    }
  }
  return {gradient, curvature}
}

/** The step to the top of a quadratic: Gaussian elimination, whose pivots are positive since the curvature is. */
function solve({gradient, curvature}: Quadratic): Float64Array {
  const rows = curvature.map((row, k) => Float64Array.of(...row, gradient[k]!))
  const size = rows.length
  for (let k = 0; k < size; k++) {
    for (let other = 0; other < size; other++) {
      if (other === k) continue
      const factor = rows[other]![k]! / rows[k]![k]!
      if (factor !== 0) for (let m = k; m <= size; m++) rows[other]![m]! -= factor * rows[k]![m]!
    }
  }
  return Float64Array.from(rows, (row, k) => row[size]! / row[k]!)
}
