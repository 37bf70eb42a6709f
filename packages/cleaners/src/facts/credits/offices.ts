import type {NameWords} from './names.js'

/** `Kim Chung (P/v TTXVN tại Brussels)`: the post of a reporter in brackets is shortened to the name of the agency. */
export function withoutPost(line: string, {reporterWords}: NameWords): string {
  const open = line.indexOf('(')
  if (open < 0) return line
  const inside = line.slice(open + 1).toLowerCase()
  const word = reporterWords.find((each) => inside.startsWith(each) && /^\.?\s+\S/u.test(inside.slice(each.length)))
  if (word === undefined) return line
  const agency = /^\.?\s+((?:\p{Lu}[^\s()]*\s?)+)/u.exec(line.slice(open + 1 + word.length))?.[1]
  return agency === undefined ? line : `${line.slice(0, open)}(${agency.trim()})`
}

/** `báo Pháp luật`: the name of an outlet without the small words that say what it is. */
export function withoutOffice(text: string, {officeWords}: NameWords): string {
  const words = text.split(' ')
  const first = words.findIndex((word) => !officeWords.has(word))
  return first > 0 ? words.slice(first).join(' ') : text
}
