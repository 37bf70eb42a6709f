import {type Doc, LIST_ITEM, wordCount} from '@copydesk/core'
import {isStopped} from './shape.js'

/** True for a paragraph of running text: a full stop and enough words. */
export function isParagraph(doc: Doc, i: number, words = 20): boolean {
  return i >= 0 && i < doc.count && wordCount(doc, i) >= words && isStopped(doc, i)
}

/** True for a line with the mark of a list item before it. Not all are items: answers of an interview stand behind dashes. */
export function hasListMark(doc: Doc, i: number): boolean {
  return (doc.layout.flags[i]! & LIST_ITEM) !== 0
}
