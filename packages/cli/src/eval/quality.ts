import type {NewsEvent} from '@copydesk/core'
import {bCubed, foundWhole, type Partition, pairwise, type Score} from '@copydesk/dedup'

/** What `copydesk eval --json` prints: how well events fit labels. */
export interface EventQuality {
  /** Labelled documents, and how many of them are in no event. */
  readonly labelled: number
  readonly missing: number
  /** Clusters of the labels, events that hold labelled documents, and clusters found whole. */
  readonly clusters: number
  readonly events: number
  readonly whole: number
  /** Labelled documents in one event with a document that has no label. */
  readonly amongUnlabelled: number
  readonly bCubed: Score
  readonly pairwise: Score
}

/** Holds events against labels: by article id or, where the labels do not name that, by the id of the raw document. */
export function eventQuality(gold: Partition, events: readonly NewsEvent[]): EventQuality {
  const found = new Map<string, string>()
  let amongUnlabelled = 0
  for (const {id, reports} of events) {
    const labels = reports.map(({article, source}) => (gold.has(article) ? article : gold.has(source) ? source : null))
    const labelled = labels.filter((label) => label !== null)
    if (labelled.length < labels.length) amongUnlabelled += labelled.length
    for (const label of labelled) found.set(label, id)
  }
  return {
    labelled: gold.size,
    missing: gold.size - found.size,
    events: new Set(found.values()).size,
    ...foundWhole(gold, found),
    amongUnlabelled,
    bCubed: bCubed(gold, found),
    pairwise: pairwise(gold, found)
  }
}

/** The same for people. */
export function qualityText({bCubed: b3, pairwise: pairs, ...counts}: EventQuality): string {
  const line = (name: string, {f1, precision, recall}: Score): string =>
    `${name}  F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}\n`
  const {labelled, clusters, events, whole, amongUnlabelled, missing} = counts
  const notes = [
    `${labelled} labelled documents of ${clusters} events stand in ${events} events; ${whole} were found whole\n`,
    amongUnlabelled > 0 ? `${amongUnlabelled} are in one event with documents that have no label\n` : '',
    missing > 0 ? `${missing} are not among the records and count as alone\n` : ''
  ]
  return line('B³   ', b3) + line('pairs', pairs) + notes.join('')
}
