import {APART, CAPITAL, FIRST, type Words} from './words.js'

/** Words of a name at most. */
const longest = 6

/**
 * Names in a text: runs of capitalised words (a hyphened end belongs to its word). A single capital at the start of a
 * sentence is none. The key is the name in lower case, the value as it stands in the text.
 */
export function namesIn(text: string, words: Words): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (let i = 0; i < words.count; i++) {
    if ((words.flags[i]! & CAPITAL) === 0) continue
    let end = i + 1
    while (end < words.count && end - i < longest && continues(text, words, end)) end++
    const alone = end - i === 1
    if (alone && (words.flags[i]! & FIRST || words.end[i]! - words.start[i]! < 2)) continue
    const name = text.slice(words.start[i]!, words.end[end - 1]!)
    names.set(name.toLowerCase(), name)
    i = end - 1
  }
  return names
}

function continues(text: string, words: Words, i: number): boolean {
  const gap = text.slice(words.end[i - 1]!, words.start[i]!)
  if (gap === '-') return true
  return gap.trim() === '' && (words.flags[i]! & (CAPITAL | FIRST | APART)) === CAPITAL
}
