import {type Article, articleSchema} from '@copydesk/core'
import {parseRecord, readLines, toLine} from '@copydesk/core/io'
import {dedup} from '@copydesk/dedup'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import {createOutput} from '../terminal/output.js'

/** `copydesk dedup`: articles on standard input to events on standard output. Gives the exit code. */
export async function dedupCommand(): Promise<number> {
  const articles: Article[] = []
  let code = ALL_GOOD
  for await (const line of readLines(process.stdin)) {
    const outcome = parseRecord(line, 'stdin', articleSchema)
    if (outcome.ok) {
      articles.push(outcome.value)
    } else {
      process.stderr.write(`copydesk: ${outcome.error.message}\n`)
      code = SOME_FAILED
    }
  }
  const output = createOutput(process.stdout)
  for (const event of dedup(articles)) await output.write(toLine(event))
  await output.end()
  return code
}
