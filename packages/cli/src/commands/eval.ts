import type {Article, NewsEvent} from '@copydesk/core'
import {readRecords} from '@copydesk/core/io'
import {dedup} from '@copydesk/dedup'
import {readLabels} from '../eval/labels.js'
import {eventQuality, qualityText} from '../eval/quality.js'
import {ALL_GOOD, SOME_FAILED, usageError} from '../exit.js'
import {type MergingOptions, readMerging} from '../options/merging.js'
import {complain} from '../terminal/complain.js'
import {openRecordFile} from '../terminal/record-file.js'

/** Options of `copydesk eval`; how readily reports are merged is for articles, since events are grouped already. */
export interface EvalOptions extends MergingOptions {
  readonly gold: string
  readonly json?: boolean
}

interface Records {
  readonly articles: readonly Article[]
  readonly events: readonly NewsEvent[]
  readonly failed: boolean
}

/** `copydesk eval`: how well events, or the events that articles are put together to, fit labels. Gives the exit code. */
export async function evaluate(file: string, options: EvalOptions): Promise<number> {
  const {gold, json} = options
  const merging = readMerging(options)
  const labels = await readLabels(gold)
  const {articles, events, failed} = await readAll(file)
  if (articles.length > 0 && events.length > 0) {
    throw usageError(`Expected \`${file}\` to hold articles or events, got both; give one of the two`)
  }
  const quality = eventQuality(labels, articles.length > 0 ? dedup(articles, merging) : events)
  if (quality.missing === quality.labelled) {
    throw usageError(
      `Expected \`${gold}\` to label documents of \`${file}\` by article or document id, got none of them; check the ids`
    )
  }
  process.stdout.write(json === true ? `${JSON.stringify(quality)}\n` : qualityText(quality))
  return failed ? SOME_FAILED : ALL_GOOD
}

async function readAll(file: string): Promise<Records> {
  const articles: Article[] = []
  const events = new Map<string, NewsEvent>()
  let failed = false
  const {stream, name} = await openRecordFile(file)
  for await (const outcome of readRecords(stream, name)) {
    if (!outcome.ok) {
      complain(outcome.error.message)
      failed = true
    } else if ('members' in outcome.value) {
      for (const gone of outcome.value.absorbed) events.delete(gone)
      events.set(outcome.value.id, outcome.value)
    } else articles.push(outcome.value)
  }
  return {articles, events: [...events.values()], failed}
}
