/**
 * Moves the `n`-th smallest (from 0) of the first `count` values to position `n`, smaller ones before it, and gives it.
 * Quickselect (C. A. R. Hoare 1961) with the middle of three as pivot.
 */
export function nthSmallest(values: Float32Array, count: number, n: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const pivot = middleOf(values[low]!, values[(low + high) >> 1]!, values[high]!)
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const value = values[i]!
      values[i++] = values[j]!
      values[j--] = value
    }
    if (n <= j) high = j
    else if (n >= i) low = i
    else break
  }
  return values[n]!
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

const bins = 256
const inBin = new Uint32Array(bins)
let scratch = new Float32Array(64)

/**
 * The `n`-th largest (from 1 up to `count`) of the first `count` values, none of which is below 0. A histogram of 256
 * equal ranges tells in which of them it lies, so that only the few values of that range need be put in order.
 */
export function nthLargest(values: Float32Array, count: number, n: number): number {
  let largest = 0
  for (let i = 0; i < count; i++) largest = Math.max(largest, values[i]!)
  if (largest === 0) return 0
  const scale = (bins - 1) / largest
  inBin.fill(0)
  for (let i = 0; i < count; i++) inBin[(values[i]! * scale) | 0]!++
  let bin = bins - 1
  let above = 0
  while (above + inBin[bin]! < n) above += inBin[bin--]!
  if (scratch.length < inBin[bin]!) scratch = new Float32Array(inBin[bin]! * 2)
  let found = 0
  for (let i = 0; i < count; i++) if (((values[i]! * scale) | 0) === bin) scratch[found++] = values[i]!
  return nthSmallest(scratch, found, found - (n - above))
}
