import type {Article} from '@copydesk/core'
import {interval} from '../text/moments.js'

/** What the order of arrival must not decide, so articles are numbered by it. */
export interface Order {
  /** First hour of publication, hours since 1970; Infinity where it is not known. */
  readonly from: number
  readonly id: string
  readonly source: string
}

/** Where an article stands: by first hour of publication, then by id, then by source. */
export function orderOf(article: Article): Order {
  return {
    from: interval(article.published)?.from ?? Number.POSITIVE_INFINITY,
    id: article.id,
    source: article.source.id
  }
}

/** Known dates first and in order, then by id: the order of arrival does not matter. */
export function byOrder(a: Order, b: Order): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return compareText(a.id, b.id) || compareText(a.source, b.source)
}

/** Articles in the order in which they are numbered. */
export function inOrder(articles: readonly Article[]): readonly Article[] {
  const ordered = articles.map((article) => ({article, order: orderOf(article)}))
  return ordered.sort((a, b) => byOrder(a.order, b.order)).map(({article}) => article)
}

/** Compares by UTF-16 units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
