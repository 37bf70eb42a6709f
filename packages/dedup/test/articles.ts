import type {Article, Precision} from '@copydesk/core'
import {textId} from '../src/text/hash.js'

/** What a test says about an article; the rest is empty. */
export interface Draft extends Partial<Omit<Article, 'published'>> {
  readonly text: string
  readonly outlet?: string
  readonly at?: string
}

/** An article record as the cleaner would make it. */
export function article(draft: Draft): Article {
  const {outlet, at, ...given} = draft
  const title = given.title ?? null
  const lang = given.lang ?? 'vi'
  const id = textId(JSON.stringify([lang, title, given.text]))
  return {
    schema: 1,
    id,
    source: {id: `${outlet ?? 'source'}-${id}`, outlet: outlet ?? null, url: null, digest: textId(given.text)},
    lead: null,
    body: [],
    captions: [],
    authors: [],
    agency: null,
    sourceUrl: null,
    tags: [],
    modified: null,
    viewCount: null,
    spans: [],
    removals: [],
    repairs: {},
    confidence: 0.9,
    warnings: [],
    made: {by: 'test', config: 'test', site: null},
    ...given,
    lang,
    title,
    published: at === undefined ? null : {at, precision: precisionOf(at), raw: null}
  }
}

function precisionOf(at: string): Precision {
  const precisions: Readonly<Record<number, Precision>> = {4: 'year', 7: 'month', 10: 'day'}
  return precisions[at.length] ?? 'minute'
}
