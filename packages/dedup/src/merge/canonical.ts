import type {Article} from '@copydesk/core'
import {compareText} from '../engine/order.js'
import {interval} from '../text/moments.js'

/**
 * Which report speaks for an event: the one with most points, the earlier one on a tie, then the lower id.
 * Complete: headline 3, date to the day 2 and to the minute 0.5 more, lead 1, captions 0.5, and up to 3 for its share of
 * the longest text. Clean: up to 2 for the confidence of its cleaning, minus 0.25 a warning, 1 at most.
 * Sourced: authors 1, agency, source address and outlet 0.5 each. Early: 1 for the first dated report.
 */
export function chooseCanonical(reports: readonly Article[]): Article {
  if (reports.length === 0) throw new RangeError('Expected `reports` to have an article, got none; give at least one')
  const longest = Math.max(...reports.map(({text}) => text.length), 1)
  const first = Math.min(...reports.map(startOf))
  const points = (article: Article): number =>
    complete(article, longest) + clean(article) + sourced(article) + (startOf(article) === first ? 1 : 0)
  const ranked = reports.map((article) => ({article, points: points(article)}))
  ranked.sort(
    (a, b) => b.points - a.points || startOf(a.article) - startOf(b.article) || compareText(a.article.id, b.article.id)
  )
  return ranked[0]!.article
}

function complete(article: Article, longest: number): number {
  const {precision} = article.published ?? {precision: 'year'}
  const exact = precision === 'minute' || precision === 'second'
  return (
    (article.title !== null ? 3 : 0) +
    (exact ? 2.5 : precision === 'day' ? 2 : 0) +
    (article.lead !== null ? 1 : 0) +
    (article.captions.length > 0 ? 0.5 : 0) +
    (3 * article.text.length) / longest
  )
}

function clean({confidence, warnings}: Article): number {
  return 2 * confidence - Math.min(1, 0.25 * warnings.length)
}

function sourced({authors, agency, sourceUrl, source}: Article): number {
  return (
    (authors.length > 0 ? 1 : 0) +
    (agency !== null ? 0.5 : 0) +
    (sourceUrl !== null ? 0.5 : 0) +
    (source.outlet !== null ? 0.5 : 0)
  )
}

function startOf({published}: Article): number {
  return interval(published)?.from ?? Number.MAX_SAFE_INTEGER
}
