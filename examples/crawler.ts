/** A crawler that writes into the cleaner as it fetches: no page is kept, and a slow disk slows down the crawl. */
import {createCleaner} from '@copydesk/cleaners'
import {type Article, cleanDocuments, type Outcome, type ReadDocument, values} from '@copydesk/core'
import {readPage, writeNdjson} from '@copydesk/core/io'

/** Fetches pages from `start` on, following links on the same host. */
async function* crawl(start: string, limit: number): AsyncGenerator<Outcome<ReadDocument>, void> {
  const seen = new Set([start])
  for (const url of seen) {
    const response = await fetch(url)
    const contentType = response.headers.get('content-type') ?? ''
    if (!response.ok || !contentType.startsWith('text/html')) continue
    const bytes = new Uint8Array(await response.arrayBuffer())
    yield readPage(bytes, url, {id: url, url, contentType, fetchedAt: new Date().toISOString()})
    for (const [, href] of new TextDecoder().decode(bytes).matchAll(/<a\s[^>]*?href="([^"#]+)"/g)) {
      const next = new URL(href ?? '', url)
      if (next.host === new URL(start).host && seen.size < limit) seen.add(next.href)
    }
  }
}

/** Crawls a site and writes an article for each page that is one; gives their number. */
export async function crawlTo(path: string, start: string, limit = 1000): Promise<number> {
  const clean = cleanDocuments(createCleaner())
  const articles = values<Article>(({message}) => console.error(message))(clean(crawl(start, limit)))
  return writeNdjson(path, withText(articles))
}

/** Front pages and menus have no article; what the cleaner leaves of them is little. */
async function* withText(articles: AsyncIterable<Article>): AsyncGenerator<Article, void> {
  for await (const article of articles) if (article.text.length > 200) yield article
}
