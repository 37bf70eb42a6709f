import {finish, hashSeed, mixUnit} from '../../text/hash.js'
import {plainWords} from '../../text/plain-words.js'
import type {Page} from '../doc.js'

/**
 * The words of the longest part of an address that are no figures (`gia-vang-giam-20260307.htm`), hashed as `plainWords`
 * hashes them.
 */
export function addressWords(url: string | undefined): ReadonlySet<number> {
  const words = new Set<number>()
  if (url === undefined) return words
  const part = longestPart(url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')).toLowerCase()
  let hash = hashSeed
  let size = 0
  let named = false
  for (let at = 0; at <= part.length; at++) {
    const unit = at < part.length ? part.charCodeAt(at) : 0
    const letter = unit >= 97 && unit <= 122
    if (letter || (unit >= 48 && unit <= 57)) {
      hash = mixUnit(hash, unit)
      size++
      named ||= letter
      continue
    }
    if (named && size > 1) words.add(finish(hash) | 0)
    hash = hashSeed
    size = 0
    named = false
  }
  return words
}

/** The part of a path with the most words, parted by `-` and `_`; of equals the first. */
function longestPart(path: string): string {
  let longest = ''
  let most = -1
  for (const part of path.split('/')) {
    let marks = 0
    for (let at = 0; at < part.length; at++) if (part[at] === '-' || part[at] === '_') marks++
    if (marks > most) {
      longest = part
      most = marks
    }
  }
  return longest
}

/** How well block and address agree: the F-measure of their words, 0 where either has under three. */
export function inAddress(page: Page, i: number, address: ReadonlySet<number>): number {
  if (address.size < 3) return 0
  const words = plainWords(page.units, page.layout.start[i]!, page.layout.end[i]!)
  if (words.length < 3) return 0
  let shared = 0
  for (let w = 0; w < words.length; w++) if (address.has(words[w]!)) shared++
  return (2 * shared) / (words.length + address.size)
}
