import type {Article} from '@copydesk/core'

/**
 * Throws a TypeError where something is no article record, judged by what dedup reads of every one. That all of it is as it
 * should be is the matter of `articleSchema` (`@copydesk/core/schemas`).
 */
export function checkArticle(given: Article): void {
  const {id, text, lang, source} = (given ?? {}) as Partial<Article>
  if (typeof id === 'string' && typeof text === 'string' && typeof lang === 'string' && source !== undefined) return
  const what = typeof given === 'object' && given !== null ? `an object with ${Object.keys(given).join(', ')}` : given
  throw new TypeError(
    `Expected an article record with \`id\`, \`source\`, \`lang\` and \`text\`, got \`${what}\`; make one of a document by \`createCleaner\` of @copydesk/cleaners`
  )
}
