/** How often each item is there. */
export function countEach<T>(items: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, 1 + (counts.get(item) ?? 0))
  return counts
}
