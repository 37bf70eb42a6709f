// Extracts pages by Readability over linkedom, once a round. Usage: readability-pages.ts PAGES.ndjson ({"html": …} a line)
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {answerRounds, readInput} from './answer-rounds.js'

const pages = readInput<{readonly html: string}>()
await answerRounds(() => {
  for (const {html} of pages) new Readability(parseHTML(html).document as never).parse()
})
