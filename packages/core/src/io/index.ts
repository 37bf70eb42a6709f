/**
 * Reading and writing; needs Node.
 *
 * @module @copydesk/core/io
 */
export {type AtomicFile, openAtomic, readBytes} from './atomic-file.js'
export {type Decoded, decode} from './decode.js'
export {type FindOptions, type FoundFiles, findFiles} from './find-files.js'
export {type PageHints, readPage} from './formats/html.js'
export type {DocumentReader} from './formats/reader.js'
export {documentReaders} from './formats/readers.js'
export {type BadLine, type Line, type LineRun, readLines} from './lines.js'
export {makeDirectory} from './make-directory.js'
export {toDuplex} from './node-streams.js'
export {parseDocument, parseRecord} from './parse-line.js'
export {type DocumentPiece, documentsIn, toPieces} from './pieces.js'
export {type ReadOptions, readDocuments, readPieces, readStream} from './read-documents.js'
export {readRecords} from './read-records.js'
export {decodeUtf8} from './utf8.js'
export {toLine, writeNdjson} from './write-ndjson.js'
