/**
 * The seeds against their expected records in `fixtures/articles`, each checked line by line against the raw text. A
 * record is told as a reader would check it: facts, and every stretch of the page with its role, in page order.
 * `UPDATE=1` rewrites the files, so a review is a diff; a missing file is a failure.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import type {Article} from '@copydesk/core'
import {expect, it} from 'vitest'
import {createCleaner} from '../src/index.js'

const root = new URL('../../../', import.meta.url)
const seeds = readdirSync(new URL('seeds/', root)).sort()
const clean = createCleaner()

/** One stretch of the page; of long ones the beginning and the end. */
interface Stretch {
  readonly role: string
  readonly text: string
}

function told(article: Article, raw: string): unknown {
  const {lang, title, published, modified, authors, agency, sourceUrl, tags, viewCount, captions, repairs} = article
  const credits = captions.map(({credit}) => credit)
  const facts = {lang, title, published, modified, authors, agency, sourceUrl, tags, viewCount, credits, repairs}
  return {...facts, lead: article.lead && short(article.lead), page: stretches(article, raw)}
}

/** Body blocks one by one; neighbouring stretches of one other role as one. */
function stretches({body, captions, spans, removals}: Article, raw: string): Stretch[] {
  const ranges = [...body, ...captions, ...spans, ...removals].sort((a, b) => a.start - b.start)
  const alone = new Set([...body, ...captions].map(({start}) => start))
  const joined: {role: string; start: number; end: number}[] = []
  for (const {role, start, end} of ranges) {
    const last = joined.at(-1)
    if (last?.role === role && !alone.has(start)) last.end = end
    else joined.push({role, start, end})
  }
  return joined.map(({role, start, end}) => ({role, text: short(raw.slice(start, end))}))
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 70)} … ${line.slice(-40)}` : line
}

it.each(seeds)('%s', (name) => {
  const raw = readFileSync(new URL(`seeds/${name}`, root), 'utf8')
  const record = told(clean({id: name, text: raw}), raw)
  const path = new URL(`fixtures/articles/${name.replace(/\.txt$/, '.json')}`, root)
  if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`)
  expect(existsSync(path), path.pathname).toBe(true)
  expect(record).toEqual(JSON.parse(readFileSync(path, 'utf8')))
})
