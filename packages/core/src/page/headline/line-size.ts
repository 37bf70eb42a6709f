import {type Page, wordCount} from '../doc.js'

/** Languages that part no words by spaces. */
const withoutSpaces: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** True for a page in a language without spaces; pages in others may name such a language in its own script. */
export function isWide(page: Page): boolean {
  return page.words.wide && withoutSpaces.has(page.lang)
}

/** Characters that stand for one word where a script has no spaces, so that lengths can be compared. */
const charactersInWord = 2

/** Words of block `i`; in a language without spaces, so many as its characters may stand for. */
export function sizeOf(page: Page, i: number): number {
  const words = wordCount(page, i)
  return isWide(page) ? Math.ceil(words / charactersInWord) : words
}
