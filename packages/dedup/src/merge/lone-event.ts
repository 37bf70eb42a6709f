import type {Article, NewsEvent} from '@copydesk/core'

/** The record of an event that only one article reports; `id` is that of the event. */
export function loneEvent(id: string, article: Article): NewsEvent {
  const {lang, title, source, published} = article
  const at = published?.at ?? null
  return {
    schema: 1,
    id,
    lang,
    title,
    firstAt: at,
    lastAt: at,
    members: [article.id],
    outlets: source.outlet === null ? [] : [source.outlet],
    reports: [
      {
        article: article.id,
        source: source.id,
        outlet: source.outlet,
        url: source.url,
        title,
        publishedAt: at,
        relation: 'canonical',
        score: 1
      }
    ],
    links: [],
    absorbed: [],
    article: {...article, filled: [], conflicts: []}
  }
}
