import {createReadStream} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Article, Failure, NewsEvent, RawDocument} from '@copydesk/core'
import {type BadLine, type Line, parseRecord, readLines} from '@copydesk/core/io'
import {articleSchema, eventSchema, rawDocumentSchema} from '@copydesk/core/schemas'
import type {NearMiss} from '@copydesk/dedup'
import {usageError} from '../exit.js'

/** The records of a run, read one by one, so that a run of any size fits. Files that a run need not have give nothing. */
export interface Run {
  readonly dir: string
  readonly articles: () => AsyncIterable<Article>
  /** The documents as they were read. */
  readonly raw: () => AsyncIterable<RawDocument>
  readonly events: () => AsyncIterable<NewsEvent>
  readonly failures: () => AsyncIterable<Failure>
  /** Pairs of reports that are nearly one event. */
  readonly nearMisses: () => AsyncIterable<NearMiss>
  /** The program that made the run. */
  readonly by: string
}

/** Opens what `copydesk run` wrote to `dir`. Throws a usage error where there is no run. */
export async function openRun(dir: string): Promise<Run> {
  const file = (name: string): string => join(dir, name)
  const summary = await readFile(file('summary.json'), 'utf8').catch(() => {
    throw usageError(
      `Expected \`${dir}\` to hold a run (summary.json), got none; name the --out directory of \`copydesk run\``
    )
  })
  return {
    dir,
    articles: () => records(file('articles.ndjson'), (line, path) => valid(parseRecord(line, path, articleSchema))),
    raw: () => records(file('raw.ndjson'), (line, path) => valid(parseRecord(line, path, rawDocumentSchema))),
    events: () => records(file('events.ndjson'), (line, path) => valid(parseRecord(line, path, eventSchema))),
    failures: () =>
      records(file('errors.ndjson'), (line, path) => withFields<Failure>(line, path, ['code', 'message'])),
    nearMisses: () =>
      records(file('near-misses.ndjson'), (line, path) =>
        withFields<NearMiss>(line, path, ['a', 'b', 'strategy', 'because'])
      ),
    by: madeBy(summary, file('summary.json'))
  }
}

function madeBy(summary: string, path: string): string {
  try {
    return String((JSON.parse(summary) as {readonly by?: unknown} | null)?.by ?? 'copydesk')
  } catch {
    throw usageError(`Expected \`${path}\` to be the summary of a run, got something else; run again`)
  }
}

async function* records<T>(path: string, parse: (line: Line | BadLine, path: string) => T): AsyncGenerator<T, void> {
  try {
    for await (const line of readLines(createReadStream(path))) yield parse(line, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function valid<T>(outcome: ReturnType<typeof parseRecord<T>>): T {
  if (outcome.ok) return outcome.value
  throw usageError(outcome.error.message)
}

/** Records without a published schema are trusted when the fields that name them are texts. */
function withFields<T>(line: Line | BadLine, path: string, fields: readonly (keyof T & string)[]): T {
  const value = jsonOf(line)
  const found = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const missing = fields.find((field) => typeof found[field] !== 'string')
  if (missing === undefined) return value as T
  throw usageError(
    `Expected \`${missing}\` to be a string in ${path}, line ${line.number}, got something else; run again`
  )
}

/** What the JSON of a line says; null where it is none. */
function jsonOf(line: Line | BadLine): unknown {
  if ('code' in line) return null
  try {
    return JSON.parse(line.text)
  } catch {
    return null
  }
}
