/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Which cluster each item is in: by item, the name of its cluster. */
export type Partition = ReadonlyMap<string, string>

/**
 * B-cubed (Bagga and Baldwin 1998): for each item of `gold`, the share of its found cluster that belongs to it and the
 * share of its true cluster that was found, in the mean over the `scored` items (all, where left out). Items that are not
 * in `gold` do not count.
 */
export function bCubed(gold: Partition, found: Partition, scored: readonly string[] = [...gold.keys()]): Score {
  let precision = 0
  let recall = 0
  const together = overlaps(gold, found)
  for (const item of scored) {
    const cluster = gold.get(item)!
    const predicted = label(found, item)
    const both = together.both.get(`${cluster}\u0000${predicted}`)!
    precision += both / together.found.get(predicted)!
    recall += both / together.gold.get(cluster)!
  }
  const total = Math.max(1, scored.length)
  return score(precision / total, recall / total)
}

/** Precision and recall over pairs of items that are in one cluster. */
export function pairwise(gold: Partition, found: Partition): Score {
  const together = overlaps(gold, found)
  const pairs = (counts: ReadonlyMap<string, number>): number => {
    let sum = 0
    for (const count of counts.values()) sum += (count * (count - 1)) / 2
    return sum
  }
  const [both, predicted, real] = [pairs(together.both), pairs(together.found), pairs(together.gold)]
  return score(predicted === 0 ? 1 : both / predicted, real === 0 ? 1 : both / real)
}

/** How many clusters of `gold` there are, and how many of them were found with all of their items and no other of `gold`. */
export function foundWhole(gold: Partition, found: Partition): {readonly clusters: number; readonly whole: number} {
  const together = overlaps(gold, found)
  const whole = new Set<string>()
  for (const [item, cluster] of gold) {
    const predicted = label(found, item)
    const both = together.both.get(`${cluster}\u0000${predicted}`)
    if (both === together.gold.get(cluster) && both === together.found.get(predicted)) whole.add(cluster)
  }
  return {clusters: together.gold.size, whole: whole.size}
}

interface Overlaps {
  readonly gold: ReadonlyMap<string, number>
  readonly found: ReadonlyMap<string, number>
  readonly both: ReadonlyMap<string, number>
}

function overlaps(gold: Partition, found: Partition): Overlaps {
  const counts = {gold: new Map<string, number>(), found: new Map<string, number>(), both: new Map<string, number>()}
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const [item, cluster] of gold) {
    const predicted = label(found, item)
    count(counts.gold, cluster)
    count(counts.found, predicted)
    count(counts.both, `${cluster}\u0000${predicted}`)
  }
  return counts
}

/** An item that was put nowhere is alone. */
function label(found: Partition, item: string): string {
  return found.get(item) ?? `\u0000alone ${item}`
}

function score(precision: number, recall: number): Score {
  return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}
