import {type Outcome, type ReadDocument, success} from '../../stages/outcome.js'
import {allText, empty} from './reader.js'

/** Reads a plain text file as one document; its id is its path. */
export async function* readText(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const todo = 'split it, or name it .ndjson if it holds one document a line'
  const read = await allText(chunks, file, {maxBytes, todo})
  if (!read.ok) {
    yield read
    return
  }
  const {text, warnings} = read.value
  yield text.trim() === '' ? empty(file) : success({document: {id: file, text}, source: {file, line: null}, warnings})
}
