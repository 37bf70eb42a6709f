/**
 * The index of events on disk; needs Node.
 *
 * @module @copydesk/dedup/store
 */
export {openIndex, type StoredIndex} from './stored-index.js'
