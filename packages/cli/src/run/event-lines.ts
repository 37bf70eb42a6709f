import type {NewsEvent} from '@copydesk/core'

/**
 * An event and its canonical article as NDJSON, without the line ends; the article, most of both, is put into words once.
 */
export function eventLines({article, ...rest}: NewsEvent): {readonly event: string; readonly canonical: string} {
  const canonical = JSON.stringify(article)
  return {event: `${JSON.stringify(rest).slice(0, -1)},"article":${canonical}}`, canonical}
}
