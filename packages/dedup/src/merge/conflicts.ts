import type {Article, Conflict} from '@copydesk/core'
import {NUMBER, readWords, type Words, wordBuffer} from '../text/words.js'

/** Where a report says what matters: headline and the first words of its text. */
const wordsRead = 120
/** Words after a number that say what it counts. */
const unitWords = 2

/**
 * In what the reports of an event disagree: the day of publication, and numbers of the same thing
 * (`3 người chết`, `5 người chết`) in headline and opening. Nothing is decided, all values are listed with who says so.
 */
export function conflicts(articles: readonly Article[]): readonly Conflict[] {
  if (articles.length < 2) return []
  const said = new Map<string, Map<string, Set<string>>>()
  const note = (field: string, value: string, article: Article): void => {
    const values = said.get(field) ?? new Map<string, Set<string>>()
    said.set(field, values)
    values.set(value, (values.get(value) ?? new Set<string>()).add(article.id))
  }
  for (const article of articles) {
    if (article.published !== null && article.published.at.length >= 10) {
      note('published', article.published.at.slice(0, 10), article)
    }
    for (const [unit, value] of numbersIn(article)) note(`number: ${unit}`, value, article)
  }
  return [...said]
    .filter(([, values]) => disagree([...values.values()]))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, values]) => ({
      field,
      values: [...values]
        .map(([value, ids]) => ({value, articles: [...ids].sort()}))
        .sort((a, b) => (a.value < b.value ? -1 : 1))
    }))
}

/** Two reports must have no value in common: who gives several (bid and offer, then and now) merely tells more. */
function disagree(values: readonly ReadonlySet<string>[]): boolean {
  const speakers = [...new Set(values.flatMap((ids) => [...ids]))]
  const agree = (one: string, other: string): boolean => values.some((ids) => ids.has(one) && ids.has(other))
  return speakers.some((one, i) => speakers.slice(i + 1).some((other) => !agree(one, other)))
}

/** The words that were read last. */
const list = wordBuffer(wordsRead)

/** What the numbers count, and the numbers. */
function numbersIn(article: Article): readonly (readonly [unit: string, number: string])[] {
  const found: (readonly [string, string])[] = []
  for (const part of [article.title ?? '', article.text]) {
    const text = readWords(part, list)
    for (let i = 0; i + unitWords < list.count; i++) {
      if ((list.flags[i]! & NUMBER) === 0 || isOfDate(text, list, i)) continue
      const number = text.slice(list.start[i]!, list.end[i]!).toLowerCase()
      const phrase = text.slice(list.start[i]!, list.end[i + unitWords]!).toLowerCase()
      // Digits, spaces, letters, with nothing between: `3 người chết`, not `3/5 ở Hà Nội`.
      const unit = /^\d[\d.,]* (\p{L}[\p{L}\p{M}]* \p{L}[\p{L}\p{M}]*)$/u.exec(phrase)
      if (unit !== null) found.push([unit[1]!, number])
    }
  }
  return found
}

/** The month of `22/10` and `tháng 10`, and a year, count nothing that follows them. */
function isOfDate(text: string, {start, end}: Words, i: number): boolean {
  const joint = text[start[i]! - 1]
  if (joint === '/' || joint === '-') return true
  if (i > 0 && text.slice(start[i - 1]!, end[i - 1]!).toLowerCase() === 'tháng') return true
  return /^(?:19|20)\d\d$/.test(text.slice(start[i]!, end[i]!))
}
