import {type Outcome, type ReadDocument, success} from '../../stages/outcome.js'
import {decode} from '../decode.js'
import {allBytes, cannotRead, empty, tooLarge} from './reader.js'

/** Reads a plain text file as one document; its id is its path. */
export async function* readText(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const bytes = await allBytes(chunks, maxBytes)
  if (bytes === null) {
    yield tooLarge(file, maxBytes, 'split it, or name it .ndjson if it holds one document a line')
    return
  }
  const decoded = await decode(bytes)
  if (!decoded.ok) yield cannotRead(file, decoded.code, `${decoded.message} (${file})`)
  else if (decoded.text.trim() === '') yield empty(file)
  else yield success({document: {id: file, text: decoded.text}, source: {file, line: null}, warnings: decoded.warnings})
}
