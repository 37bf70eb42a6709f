import type {Sign, Weighing} from '../src/engine/features.js'

/** One labelled pair. */
export interface Example {
  readonly x: Float64Array
  readonly y: 0 | 1
  readonly weight: number
}

/**
 * Logistic regression by Newton's method on standardised features, with a ridge of `ridge` per unit of weight and
 * weights bound to `signs` (each step is a quadratic programme, solved by coordinate descent; compare Friedman, Hastie
 * and Tibshirani 2010). The model is given back on raw features. It begins at `start`, a model of similar examples, which
 * saves steps and changes nothing else. Deterministic.
 */
export function logisticRegression(
  examples: readonly Example[],
  signs: readonly Sign[],
  ridge: number,
  start?: Weighing
): Weighing {
  const width = signs.length
  const total = examples.reduce((sum, {weight}) => sum + weight, 0)
  const mean = signs.map((_, k) => examples.reduce((sum, {x, weight}) => sum + weight * x[k]!, 0) / total)
  const spread = signs.map((_, k) => {
    const variance = examples.reduce((sum, {x, weight}) => sum + weight * (x[k]! - mean[k]!) ** 2, 0) / total
    return Math.sqrt(variance) || 1
  })
  const beta = new Float64Array(width + 1)
  if (start !== undefined) {
    for (let k = 0; k < width; k++) beta[k] = start.weights[k]! * spread[k]!
    beta[width] = logOdds(start, Float64Array.from(mean))
  }
  let worth = Number.NEGATIVE_INFINITY
  let previous = beta.slice()
  for (let step = 0; step < 60; step++) {
    const slope = quadraticAt(examples, mean, spread, beta, ridge * total)
    if (slope.worth < worth - 1e-9 * Math.abs(worth)) {
      // The quadratic misled: half of the step, until the likelihood has grown.
      for (let k = 0; k <= width; k++) beta[k] = (beta[k]! + previous[k]!) / 2
      continue
    }
    worth = slope.worth
    previous = beta.slice()
    if (descend(slope, signs, beta) < 1e-7) break
  }
  const weights = signs.map((_, k) => beta[k]! / spread[k]!)
  return {bias: beta[width]! - weights.reduce((sum, weight, k) => sum + weight * mean[k]!, 0), weights}
}

/** Log-odds by these weights. */
export function logOdds(model: Weighing, x: Float64Array): number {
  let sum = model.bias
  for (let i = 0; i < model.weights.length; i++) sum += model.weights[i]! * x[i]!
  return sum
}

interface Quadratic {
  /** Log-likelihood less what the ridge takes. */
  readonly worth: number
  readonly gradient: Float64Array
  readonly hessian: Float64Array
}

/** The log-likelihood at `beta`, the last of which is the bias, with its gradient and curvature. */
function quadraticAt(
  examples: readonly Example[],
  mean: readonly number[],
  spread: readonly number[],
  beta: Float64Array,
  ridge: number
): Quadratic {
  const size = beta.length
  const gradient = new Float64Array(size)
  const hessian = new Float64Array(size * size)
  const z = new Float64Array(size)
  z[size - 1] = 1
  let worth = 0
  for (const {x, y, weight} of examples) {
    let sum = beta[size - 1]!
    for (let k = 0; k < size - 1; k++) {
      z[k] = (x[k]! - mean[k]!) / spread[k]!
      sum += beta[k]! * z[k]!
    }
    const p = 1 / (1 + Math.exp(-sum))
    const against = y === 1 ? -sum : sum
    worth -= weight * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))))
    const error = weight * (y - p)
    const curve = Math.max(1e-10, weight * p * (1 - p))
    for (let k = 0; k < size; k++) {
      gradient[k]! += error * z[k]!
      const row = k * size
      const ck = curve * z[k]!
      for (let m = 0; m <= k; m++) hessian[row + m]! += ck * z[m]!
    }
  }
  for (let k = 0; k < size; k++) {
    if (k < size - 1) {
      worth -= (ridge * beta[k]! * beta[k]!) / 2
      gradient[k]! -= ridge * beta[k]!
      hessian[k * size + k]! += ridge
    }
    for (let m = k + 1; m < size; m++) hessian[k * size + m] = hessian[m * size + k]!
  }
  return {worth, gradient, hessian}
}

/** Moves `beta` to the top of the quadratic within the signs; gives the largest change. */
function descend({gradient, hessian}: Quadratic, signs: readonly Sign[], beta: Float64Array): number {
  const size = beta.length
  const start = beta.slice()
  const rest = gradient.slice()
  for (let sweep = 0; sweep < 500; sweep++) {
    let moved = 0
    for (let k = 0; k < size; k++) {
      const sign = signs[k] ?? 0
      const wanted = beta[k]! + rest[k]! / hessian[k * size + k]!
      const allowed = sign * wanted < 0 ? 0 : wanted
      const change = allowed - beta[k]!
      if (change === 0) continue
      beta[k] = allowed
      for (let m = 0; m < size; m++) rest[m]! -= change * hessian[k * size + m]!
      moved = Math.max(moved, Math.abs(change))
    }
    if (moved < 1e-9) break
  }
  return beta.reduce((largest, value, k) => Math.max(largest, Math.abs(value - start[k]!)), 0)
}
