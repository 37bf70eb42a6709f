/** A server of plain Node: raw documents as NDJSON in a POST, articles as NDJSON in the answer, line by line. */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {pipeline} from 'node:stream/promises'
import {createCleaner} from '@copydesk/cleaners'
import {type Article, cleanDocuments, type Outcome} from '@copydesk/core'
import {readStream, toLine} from '@copydesk/core/io'

const clean = cleanDocuments(createCleaner())

/** Stages are steps of a Node pipeline as they are; a client that reads slowly slows down the cleaning, not the server. */
async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405, {allow: 'POST'}).end()
    return
  }
  response.writeHead(200, {'content-type': 'application/x-ndjson; charset=utf-8'})
  const documents = (body: AsyncIterable<Uint8Array>) => readStream(body, 'request', {maxBytes: 1 << 20})
  await pipeline(request, documents, clean, lines, response)
}

/** Every line in has a line out: the article, or why there is none. */
async function* lines(outcomes: AsyncIterable<Outcome<Article>>): AsyncGenerator<string, void> {
  for await (const outcome of outcomes) yield toLine(outcome.ok ? outcome.value : {error: outcome.error})
}

/** `createApp().listen(8080)` starts it. */
export function createApp(): Server {
  return createServer((request, response) => {
    // A client that goes away in the middle is no fault of ours.
    handle(request, response).catch((error: Error) => console.error(error.message))
  })
}
