// Cleans flat pages as `copydesk clean` does, many at hand, once a round. Usage: clean-pages.ts PAGES.ndjson ({"text": …} a line)
import {createCleaner} from '@copydesk/cleaners'
import {cleanOutcomes, type RawDocument, type ReadDocument, success} from '@copydesk/core'
import {answerRounds, readInput} from './answer-rounds.js'

const pages = readInput<RawDocument>().map((document) => success<ReadDocument>({document, source: null, warnings: []}))
const clean = createCleaner()
await answerRounds(() => {
  for (const outcome of cleanOutcomes(clean, pages)) if (!outcome.ok) throw new Error(outcome.error.message)
})
