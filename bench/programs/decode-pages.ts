// Decodes pages from UTF-8, once a round. Usage: decode-pages.ts PAGES.ndjson ({"text": …} a line)
import {answerRounds, readInput} from './answer-rounds.js'

const pages = readInput<{readonly text: string}>().map(({text}) => Buffer.from(text))
await answerRounds(() => {
  let length = 0
  for (const page of pages) length += page.toString('utf8').length
  return length
})
