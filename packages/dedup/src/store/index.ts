/**
 * The index of events on disk, and dedup of streams that are larger than the memory; needs Node.
 *
 * @module @copydesk/dedup/store
 */
export {dedupHeld, type Found, type HeldOptions, type Holdings, type Sketched} from './dedup-held.js'
export {dedupStream, type StreamOptions} from './dedup-stream.js'
export {openIndex, type StoredIndex} from './stored-index.js'
