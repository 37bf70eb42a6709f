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
