/** A scored pair of nodes; the score is a log-odds: above 0 speaks for one cluster. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** What a clustering goes by. */
export interface Linkage {
  /** Least worth of a join. */
  readonly threshold: number
  /** Score of a pair without an edge. */
  readonly missing: number
}

/**
 * Average-link clustering (R. R. Sokal and C. D. Michener 1958) of a sparse graph: always joins the two clusters with the
 * highest mean score over the pairs across, until that is below `threshold`. Ties go to the lower node numbers, so the
 * result depends on the numbering only. Gives the lowest node number of its cluster for every node.
 */
export function averageLink(nodes: number, edges: readonly Edge[], linkage: Linkage): Int32Array {
  const {missing, threshold} = linkage
  const near: Map<number, number>[] = Array.from({length: nodes}, () => new Map())
  for (const {a, b, score} of edges) {
    near[a]!.set(b, score - missing)
    near[b]!.set(a, score - missing)
  }
  const size = new Int32Array(nodes).fill(1)
  const label = Int32Array.from({length: nodes}, (_, i) => i)
  const best = new Int32Array(nodes).fill(-1)
  const bestWorth = new Float64Array(nodes)
  const worth = (a: number, b: number, sum: number): number => missing + sum / (size[a]! * size[b]!)
  const lookAround = (a: number): void => {
    best[a] = -1
    for (const [b, sum] of near[a]!) {
      const value = worth(a, b, sum)
      if (best[a] === -1 || value > bestWorth[a]! || (value === bestWorth[a] && b < best[a]!)) {
        best[a] = b
        bestWorth[a] = value
      }
    }
  }
  for (let a = 0; a < nodes; a++) lookAround(a)
  const alive = new Set<number>(label)
  for (;;) {
    let a = -1
    for (const node of alive) {
      if (best[node]! < 0 || bestWorth[node]! < threshold) continue
      if (a === -1 || bestWorth[node]! > bestWorth[a]!) a = node
    }
    if (a === -1) return flatten(label)
    const keep = Math.min(a, best[a]!)
    const gone = Math.max(a, best[a]!)
    const around = join(near, keep, gone)
    size[keep]! += size[gone]!
    label[gone] = keep
    alive.delete(gone)
    lookAround(keep)
    for (const node of around) lookAround(node)
  }
}

function join(near: Map<number, number>[], keep: number, gone: number): Iterable<number> {
  const into = near[keep]!
  into.delete(gone)
  for (const [node, sum] of near[gone]!) {
    if (node === keep) continue
    into.set(node, (into.get(node) ?? 0) + sum)
    near[node]!.delete(gone)
  }
  near[gone]!.clear()
  for (const [node, total] of into) near[node]!.set(keep, total)
  return into.keys()
}

function flatten(label: Int32Array): Int32Array {
  // Labels point to lower numbers, so one pass upwards resolves all chains.
  for (let i = 0; i < label.length; i++) label[i] = label[label[i]!]!
  return label
}
