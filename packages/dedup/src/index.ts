/**
 * Articles to events.
 *
 * @module @copydesk/dedup
 */
export {comparePair, type PairFindings} from './compare-pair.js'
export {
  type Corpus,
  type CorpusOptions,
  createCorpus,
  type Pair,
  type ScoredPair,
  type Scores
} from './corpus.js'
export {dedup, dedupStage} from './dedup.js'
export {sketch} from './draw-sketch.js'
export {type Embedder, embedAhead} from './embedder.js'
export type {Handicaps} from './engine/base-rate/base-rates.js'
export type {Comparison} from './engine/compare.js'
export type {Entry} from './engine/entry.js'
export type {HeldEvent, IndexState} from './engine/stream/state.js'
export {createIndex, type EventIndex} from './event-index.js'
export {type HeadlineLikeness, headlineLikeness} from './headline.js'
export {chooseCanonical} from './merge/canonical.js'
export {loneEvent} from './merge/lone-event.js'
export {bCubed, foundWhole, type Partition, pairwise, type Score} from './metrics.js'
export type {NearMiss} from './near-misses.js'
export {type DedupOptions, isThreshold, strategies} from './options.js'
export type {Sketch} from './sketch.js'
export {packSketch, unpackSketch} from './sketch-bytes.js'
export {exact} from './strategies/exact.js'
export {nearDuplicate} from './strategies/near-duplicate.js'
export {sameEvent, sameEventWith} from './strategies/same-event.js'
export {defineStrategy, type Keys, type Strategy} from './strategy.js'
export {type TextTwins, textTwins} from './text-twins.js'
export {veto} from './veto.js'
