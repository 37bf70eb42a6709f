// What a line's words and figures say of dates in it, wherever a language puts them.
import {type Page, wordCount} from '../doc.js'

/** Figures of a date, at least: a line with fewer holds none. */
export const fewestOfDate = 4

/** A block with this many figures is a date, a count or a table row. */
export const manyFigures = 6

/** Words and figures of a line that is little more than a date: `Monday, October 20, 2025`, `5 May 2025`. */
export const wordsOfDate = 4
export const figuresOfDate = 5

/** Words of a date with its clock, at most. */
export const wordsOfStamp = 9

/** Words and figures of a line that says how old a report is and what else a list says of it, at most. */
const [wordsWithAge, figuresWithAge] = [12, 6]

/** A few hours and a dot, as posts begin: `2 giờ · Công khai`, `3h · Edited`. */
const ageOfPost = /^\d{1,2}\s?\p{L}{1,8}\.?\s*[·•]/u

/**
 * True for a line about a report in a list or a post, by its age with a figure or a mark beside it: `Báo Mới 3 giờ trước 12
 * liên quan`, `Reuters · 3 hours ago`. A headline may have an age as well: `Thirty years ago the river froze`.
 */
export function tellsAge(page: Page, i: number): boolean {
  const {text, layout, words, locale} = page
  const figures = words.digits[i]!
  if (figures === 0 || figures > figuresWithAge || wordCount(page, i) > wordsWithAge) return false
  const line = text.slice(layout.start[i]!, layout.end[i]!).toLowerCase()
  if (ageOfPost.test(line)) return true
  return locale.dates.relative.some((age) => {
    const at = line.indexOf(age)
    if (at < 0 || !/\d\s?$/u.test(line.slice(0, at))) return false
    const behind = line.slice(at + age.length)
    return /^\s*[\d·•|]/u.test(behind) || (behind === '' && /[·•|]/u.test(line))
  })
}
