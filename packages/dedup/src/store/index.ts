export {dedupStream, type StreamOptions} from './dedup-stream.js'
export {openIndex, type StoredIndex} from './stored-index.js'
