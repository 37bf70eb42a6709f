import {batches} from '../stages/batches.js'
import {map} from '../stages/map.js'
import type {Outcome, ReadDocument} from '../stages/outcome.js'
import type {Stage} from '../stages/stage.js'
import {type BadLine, type LineRun, lineRuns, linesIn} from './lines.js'
import {parseDocument} from './parse-line.js'

/** Some documents of an input, or lines that are still to be read as such: plain data that another thread can take. */
export type DocumentPiece =
  | {readonly documents: readonly Outcome<ReadDocument>[]}
  | {readonly lines: LineRun | BadLine; readonly file: string; readonly maxBytes: number}

/** Documents a piece: sending them to a thread costs some hundredths of one; of more, most would outlive the young generation. */
const pieceSize = 32

/** Gathers documents into pieces. Never waits to fill one. */
export const toPieces: Stage<Outcome<ReadDocument>, DocumentPiece> = (input) =>
  map((documents: readonly Outcome<ReadDocument>[]): DocumentPiece => ({documents}))(
    batches<Outcome<ReadDocument>>(pieceSize)(input)
  )

/** Cuts NDJSON into pieces; what is in the lines is left to whoever takes them. */
export async function* ndjsonPieces(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<DocumentPiece, void> {
  for await (const lines of lineRuns(chunks, maxBytes)) yield {lines, file, maxBytes}
}

/** The documents of a piece, in their order; each that cannot be read is a failure in its place. */
export async function documentsIn(piece: DocumentPiece): Promise<readonly Outcome<ReadDocument>[]> {
  if ('documents' in piece) return piece.documents
  const {lines, file, maxBytes} = piece
  if ('code' in lines) return [parseDocument(lines, file)]
  const documents: Outcome<ReadDocument>[] = []
  for await (const line of linesIn(lines, maxBytes)) documents.push(parseDocument(line, file))
  return documents
}
