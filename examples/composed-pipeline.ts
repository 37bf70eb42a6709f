/** Composes the stages by hand, with one of one's own between cleaning and dedup. */
import {fileURLToPath} from 'node:url'
import {createCleaner} from '@copydesk/cleaners'
import {
  type Article,
  cleanDocuments,
  collect,
  type Failure,
  type NewsEvent,
  pipeline,
  type Stage,
  values
} from '@copydesk/core'
import {readDocuments} from '@copydesk/core/io'
import {dedupStage} from '@copydesk/dedup'

/** A stage is a function from one async iterable to another; this one lets only longer articles through. */
function atLeast(characters: number): Stage<Article, Article> {
  return async function* (articles) {
    for await (const article of articles) {
      if (article.text.length >= characters) yield article
      else console.log(`Left out, too short: ${article.source.id}`)
    }
  }
}

const failures: Failure[] = []
const stages = pipeline(
  cleanDocuments(createCleaner()),
  values<Article>((failure) => failures.push(failure)),
  atLeast(2500),
  dedupStage()
)

const seeds = fileURLToPath(new URL('../seeds/*.txt', import.meta.url))
export const events: readonly NewsEvent[] = await collect(stages(readDocuments([seeds])))

for (const event of events) console.log(`${event.firstAt ?? 'no date'}  ${event.title}`)
