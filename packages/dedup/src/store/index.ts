export {openIndex, type StoredIndex} from './stored-index.js'
