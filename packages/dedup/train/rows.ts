import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import type {Article} from '@copydesk/core'
import {textId} from '../src/text/hash.js'

/** A row of an evaluation set, as far as the training needs it. */
export interface Row {
  readonly id: string
  readonly cluster?: string
  readonly topic?: string
  readonly lang?: string
  readonly title?: string | null
  readonly text?: string
  readonly gold?: string
  readonly source?: string
  readonly publishedAt?: string | undefined
}

/** Where the evaluation sets are: beside the project, or where EVAL says. */
export const evaluationFolder: URL =
  process.env.EVAL === undefined
    ? new URL('../../../../shared/eval/', import.meta.url)
    : new URL(`file://${process.env.EVAL}/`)

/** Rows of a set such as `events/vmds.jsonl.gz`. */
export function readRows(set: string): readonly Row[] {
  return gunzipSync(readFileSync(new URL(set, evaluationFolder)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line))
}

const program = fileURLToPath(new URL('../../cli/bin/copydesk.js', import.meta.url))

/** The articles that the built program makes of rows, by the id of the row; given what `score-events.mjs` gives. */
export function cleanedArticles(rows: readonly Row[]): ReadonlyMap<string, Article> {
  const lines = rows.map(({id, title, text, lang, source, publishedAt}) =>
    JSON.stringify({id, title: title || undefined, text, lang, outlet: source || undefined, publishedAt})
  )
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, 'clean'], {
    input: lines.join('\n'),
    maxBuffer: 2 ** 30,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`Expected \`copydesk clean\` to end with 0, got \`${status}\`; ${stderr}`)
  const articles = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Article => JSON.parse(line))
  return new Map(articles.map((article) => [article.source.id, article]))
}

/** The article that a perfect cleaner would make of a row. */
export function toArticle(row: Row): Article {
  const text = row.text ?? row.gold ?? ''
  const at = row.publishedAt
  return {
    schema: 1,
    id: textId(`${row.lang} ${row.title} ${text}`),
    source: {id: row.id, outlet: row.source ?? null, url: null, digest: textId(text)},
    lang: row.lang ?? 'und',
    title: row.title || null,
    lead: null,
    text,
    body: [],
    captions: [],
    authors: [],
    agency: null,
    sourceUrl: null,
    tags: [],
    published:
      at === undefined ? null : {at, precision: at.length > 10 ? 'minute' : at.length > 7 ? 'day' : 'month', raw: null},
    modified: null,
    viewCount: null,
    spans: [],
    removals: [],
    repairs: {},
    confidence: 1,
    warnings: [],
    made: {by: 'training', config: '', site: null}
  }
}
