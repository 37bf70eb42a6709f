import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {readLines} from '../lines.js'
import {parseDocument} from '../parse-line.js'

/** Reads raw documents, one JSON object a line. */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  for await (const line of readLines(chunks, maxBytes)) yield parseDocument(line, file)
}
