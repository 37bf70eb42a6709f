import type {Article, Filled} from '@copydesk/core'
import {interval} from '../text/moments.js'

/** An article of the event beside the canonical one, and whether it is the same text. */
export interface Donor {
  readonly article: Article
  readonly sameText: boolean
}

/** Facts about the event: any report may give them. */
const ofEvent = ['title', 'tags'] as const
/** Facts about the text: only a copy of the same text may give them. */
const ofText = ['lead', 'authors', 'agency', 'sourceUrl'] as const

/**
 * Fills what the canonical report lacks from the others, in the order given but copies of its text first, and says
 * from whom. A date that is missing or known to the month or year only is taken from the first report that has the day
 * and does not contradict it.
 */
export function fill(
  canonical: Article,
  donors: readonly Donor[]
): {readonly article: Article; readonly filled: readonly Filled[]} {
  const filled: Filled[] = []
  let article = canonical
  const ordered = [...donors.filter(({sameText}) => sameText), ...donors.filter(({sameText}) => !sameText)]
  const take = (field: keyof Article, from: Article): void => {
    article = {...article, [field]: from[field]}
    filled.push({field, from: from.id})
  }
  for (const donor of ordered) {
    for (const field of [...ofEvent, ...(donor.sameText ? ofText : [])]) {
      if (isEmpty(article[field]) && !isEmpty(donor.article[field])) take(field, donor.article)
    }
    if (completesDate(article, donor.article)) take('published', donor.article)
  }
  return {article, filled}
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

function completesDate({published: mine}: Article, {published: theirs}: Article): boolean {
  const [known, offered] = [interval(mine), interval(theirs)]
  if (offered === null || offered.to - offered.from > 24) return false
  if (known === null) return true
  return known.to - known.from > 24 && offered.from >= known.from && offered.to <= known.to
}
