/** Lines that stand about readers' comments and the posts of a forum. */
import {blockText, type Doc, wordCount} from '@copydesk/core'
import {replyButtonsOf} from '../look/line-words.js'
import {standsAt} from '../look/word-list.js'

const hash = 35

/** `#12`: forums number the posts of a thread. */
export function isPostNumber({units, layout, words}: Doc, i: number): boolean {
  return units[layout.start[i]!] === hash && words.letters[i] === 0 && words.first[i + 1]! - words.first[i]! === 1
}

/** Words of the label of a field, and of a button to reply, at most. */
const [longestFieldLabel, longestReply] = [3, 4]

/** True for an input field, with its label or without: `Email [____]`. */
export function isField(doc: Doc, i: number): boolean {
  return wordCount(doc, i) <= longestFieldLabel && /^[^[]*\[[\s_]+\]$/.test(blockText(doc, i))
}

/** True for a button to reply. */
export function isReply(doc: Doc, i: number): boolean {
  const {first, size} = doc.words
  const [from, to] = [first[i]!, first[i + 1]!]
  if (to - from > longestReply) return false
  const buttons = replyButtonsOf(doc)
  for (let w = from; w < to; w++) {
    // where a character is a word, four of them may be any phrase: the button begins the block
    if (standsAt(buttons, doc, w, to) && (w === from || size[w]! > 1)) return true
  }
  return false
}
