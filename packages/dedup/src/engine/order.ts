import type {Article} from '@copydesk/core'
import {interval} from '../text/moments.js'

/** What the order of arrival must not decide, so articles are numbered by it. */
export interface Order {
  /** First hour of publication, hours since 1970; Infinity where it is not known. */
  readonly from: number
  /** Last hour of publication: of two records of one text the one with the more exact date comes first. */
  readonly to: number
  readonly article: Article
}

/** Where an article stands: by first hour of publication, then by id, then by what its record says. */
export function orderOf(article: Article): Order {
  const {from, to} = interval(article.published) ?? unknown
  return {from, to, article}
}

const unknown = {from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY}

/** Known dates first and in order, then by id: the order of arrival does not matter. */
export function byOrder(a: Order, b: Order): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return compareText(a.article.id, b.article.id) || byRecord(a, b)
}

/** Two records of one id: one text from two sources, or taken twice from one, with another date or by another cleaner. */
function byRecord({article: a, to: endOfA}: Order, {article: b, to: endOfB}: Order): number {
  if (endOfA !== endOfB) return endOfA < endOfB ? -1 : 1
  return compareText(a.source.id, b.source.id) || compareText(JSON.stringify(a), JSON.stringify(b))
}

/** Articles in the order in which they are numbered. */
export function inOrder(articles: readonly Article[]): readonly Article[] {
  return articles
    .map(orderOf)
    .sort(byOrder)
    .map(({article}) => article)
}

/** Compares by UTF-16 units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
