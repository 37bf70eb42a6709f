// Cleans flat pages, once a round. Usage: clean-pages.ts PAGES.ndjson ({"text": …} a line)
import {createCleaner} from '@copydesk/cleaners'
import type {RawDocument} from '@copydesk/core'
import {answerRounds, readInput} from './answer-rounds.js'

const pages = readInput<RawDocument>()
const clean = createCleaner()
await answerRounds(() => {
  for (const page of pages) clean(page)
})
