import type {Article, RawDocument} from '@copydesk/core'
import {packSketch, sketch} from '@copydesk/dedup'
import {type Counts, createTally} from '../report/tally.js'
import type {LineBuffer} from './line-buffer.js'

/** What a run keeps beside the articles. */
export interface BatchExtras {
  /** Article ids, in input order. */
  readonly ids: readonly string[]
  /** Sketches of the articles one after the other, as `packSketch` gives them. */
  readonly sketches: Uint8Array
  /** Bytes of each sketch. */
  readonly sketchLengths: Uint32Array
  /** The documents as read, as NDJSON, in the order of their articles. */
  readonly raw: Uint8Array
  readonly counts: Counts
}

/** Where the extras of a batch are collected. */
interface Gathered {
  readonly add: (document: RawDocument, article: Article) => void
  readonly all: () => BatchExtras
}

/** Collects what a run keeps beside the articles of one batch; documents as read go through the empty buffer `raw`. */
export function gatherExtras(raw: LineBuffer): Gathered {
  const tally = createTally()
  const ids: string[] = []
  const sketches: Uint8Array[] = []
  return {
    add(document, article) {
      raw.add(document)
      ids.push(article.id)
      sketches.push(packSketch(sketch(article)))
      tally.add(document, article)
    },
    all: () => ({
      ids,
      sketches: joined(sketches),
      sketchLengths: Uint32Array.from(sketches, ({length}) => length),
      raw: raw.take(),
      counts: tally.counts()
    })
  }
}

/** In a piece of memory of its own, so that sketches stay where views of their numbers can begin. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
