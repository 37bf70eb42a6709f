export {dedupHeld, type Holdings, type Sketched} from './dedup-held.js'
export {dedupStream, type StreamOptions} from './dedup-stream.js'
export {openIndex, type StoredIndex} from './stored-index.js'
