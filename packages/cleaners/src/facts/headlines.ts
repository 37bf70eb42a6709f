import {type Doc, wordCount} from '@copydesk/core'
import {repeatedOf, wordsKey} from '../look/shape.js'

/** The words of a text in lower case, parted by one space, without marks. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** True if the page has the words of block `i` in another block. */
export function isRepeated(doc: Doc, i: number): boolean {
  return repeatedOf(doc)[i] === 1
}

/** True if block `i` is the headline over again, marks aside. */
export function isCopyOfHeadline(doc: Doc, i: number): boolean {
  return (
    doc.title >= 0 && wordCount(doc, i) === wordCount(doc, doc.title) && wordsKey(doc, i) === wordsKey(doc, doc.title)
  )
}
