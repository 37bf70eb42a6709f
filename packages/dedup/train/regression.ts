/** One labelled pair. */
export interface Example {
  readonly x: Float64Array
  readonly y: 0 | 1
  readonly weight: number
}

/** A linear model on raw features: log-odds = bias + weights · x. */
export interface Linear {
  readonly bias: number
  readonly weights: readonly number[]
}

/**
 * Logistic regression by Newton's method on standardised features, with a ridge of `ridge` per unit of weight; the
 * model is given back on raw features. Deterministic.
 */
export function logisticRegression(examples: readonly Example[], columns: readonly number[], ridge: number): Linear {
  const width = columns.length
  const total = examples.reduce((sum, {weight}) => sum + weight, 0)
  const mean = columns.map((c) => examples.reduce((sum, {x, weight}) => sum + weight * x[c]!, 0) / total)
  const spread = columns.map((c, k) => {
    const variance = examples.reduce((sum, {x, weight}) => sum + weight * (x[c]! - mean[k]!) ** 2, 0) / total
    return Math.sqrt(variance) || 1
  })
  const beta = new Float64Array(width + 1)
  for (let step = 0; step < 30; step++) {
    if (newtonStep(examples, columns, mean, spread, beta, ridge * total) < 1e-8) break
  }
  const size = Math.max(...columns) + 1
  const weights = new Array<number>(size).fill(0)
  let bias = beta[width]!
  columns.forEach((c, k) => {
    weights[c] = beta[k]! / spread[k]!
    bias -= (beta[k]! * mean[k]!) / spread[k]!
  })
  return {bias, weights}
}

/** Log-odds of a linear model. */
export function logOdds(model: Linear, x: Float64Array): number {
  let sum = model.bias
  for (let i = 0; i < model.weights.length; i++) sum += model.weights[i]! * x[i]!
  return sum
}

function newtonStep(
  examples: readonly Example[],
  columns: readonly number[],
  mean: readonly number[],
  spread: readonly number[],
  beta: Float64Array,
  ridge: number
): number {
  const width = columns.length
  const size = width + 1
  const gradient = new Float64Array(size)
  const hessian = new Float64Array(size * size)
  const z = new Float64Array(size)
  z[width] = 1
  for (const {x, y, weight} of examples) {
    let sum = beta[width]!
    for (let k = 0; k < width; k++) {
      z[k] = (x[columns[k]!]! - mean[k]!) / spread[k]!
      sum += beta[k]! * z[k]!
    }
    const p = 1 / (1 + Math.exp(-sum))
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
    if (k < width) {
      gradient[k]! -= ridge * beta[k]!
      hessian[k * size + k]! += ridge
    }
    for (let m = k + 1; m < size; m++) hessian[k * size + m] = hessian[m * size + k]!
  }
  const step = solve(hessian, gradient, size)
  let largest = 0
  for (let k = 0; k < size; k++) {
    beta[k]! += step[k]!
    largest = Math.max(largest, Math.abs(step[k]!))
  }
  return largest
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  const a = matrix.slice()
  const b = right.slice()
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r * n + c]!) > Math.abs(a[pivot * n + c]!)) pivot = r
    for (let k = 0; k < n; k++) [a[c * n + k], a[pivot * n + k]] = [a[pivot * n + k]!, a[c * n + k]!]
    ;[b[c], b[pivot]] = [b[pivot]!, b[c]!]
    for (let r = c + 1; r < n; r++) {
      const factor = a[r * n + c]! / a[c * n + c]!
      for (let k = c; k < n; k++) a[r * n + k]! -= factor * a[c * n + k]!
      b[r]! -= factor * b[c]!
    }
  }
  for (let c = n - 1; c >= 0; c--) {
    for (let k = c + 1; k < n; k++) b[c]! -= a[c * n + k]! * b[k]!
    b[c]! /= a[c * n + c]!
  }
  return b
}
