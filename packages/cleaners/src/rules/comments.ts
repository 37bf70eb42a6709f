/**
 * Takes out readers' comments with their headings, prompts, forms and counts.
 *
 * It looks for labels (`Ý kiến bạn đọc (5)`, `Leave a reply`), for the lines of forms (`Vui lòng nhập …`, `[____]`), and
 * for runs of comments: from the heading to the last of two or more `Reply` buttons, or of three or more lines that sign
 * with day and minute or with a word of speaking. Below the article buttons that put comments in order, and what stands
 * between two labels of one form, are theirs, too. An input field is empty brackets.
 *
 * It must leave alone what stands before the heading, and an article that reports on comments. A heading above the text
 * is a link to the comments, so nothing after it is taken.
 */
import {type Cleaner, classBit, type Doc, defineCleaner, type Marks, wordCount} from '@copydesk/core'
import {isField, isPostNumber, isReply} from '../facts/comment-lines.js'
import {commentThreadOf} from '../facts/comment-threads.js'
import {isLabel, isSureLabel, labelsOf, quote} from '../look/labels.js'
import {lineWordsOf, REPLYING} from '../look/line-words.js'
import {isParagraph} from '../look/paragraph.js'
import {isHeadline} from '../look/shape.js'
import {blocksWith, ENDS_BRACKET} from '../look/signs.js'
import {voteOnLabels} from '../look/vote-on-labels.js'

/** Blocks that one comment may have between two reply buttons. */
const longestComment = 12

export const comments: Cleaner = defineCleaner(
  {
    name: 'comments',
    role: 'comments',
    summary: 'readers’ comments, their headings, prompts and forms'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'comments', 'comment label')
    voteForAnswers(doc, marks)
    voteOnForms(doc, marks)
    voteOnOrders(doc, marks)
    voteOnThread(doc, marks)
    voteOnReplies(doc, marks)
    for (let i = 0; i < doc.count; i++) {
      if (isPostNumber(doc, i)) marks.vote(i, i + 1, {because: 'the number of a post', confidence: 0.97})
    }
    for (const i of blocksWith(doc, ENDS_BRACKET)) {
      if (isField(doc, i)) marks.vote(i, i + 1, {because: 'an empty input field', confidence: 0.95})
    }
  }
)

/** Words of a question to an expert and of the answer to it, at least. */
const fewestInAnswer = 12

/** `Trả lời:` between a reader's question and the expert's answer heads a part of the text. */
function voteForAnswers(doc: Doc, marks: Marks): void {
  for (const {block: i} of labelsOf(doc, 'comments')) {
    if (i <= doc.first || i >= doc.last || doc.units[doc.layout.end[i]! - 1] !== colon) continue
    if (!isParagraph(doc, i - 1, fewestInAnswer) || !isParagraph(doc, i + 1, fewestInAnswer)) continue
    marks.vote(i, i + 1, {because: 'heads the answer to the paragraph above', confidence: 0.99, role: 'subhead'})
  }
}

const colon = 58

/** Takes what stands over two or more buttons that follow each other: with the second the first is known for one. */
function voteOnReplies(doc: Doc, marks: Marks): void {
  const {any} = lineWordsOf(doc)
  let run: number[] = []
  for (let i = 0; i < doc.count; i++) {
    if (!(any[i]! & REPLYING) || !isReply(doc, i)) continue
    if (run.length > 0 && i - run.at(-1)! > longestComment) run = []
    run.push(i)
    if (run.length < 2) continue
    const from = run.length === 2 ? headingBefore(doc, run[0]!) : run.at(-2)! + 1
    marks.vote(from, i + 1, {because: `comments up to \`${quote(doc, i)}\``, confidence: 0.95})
  }
}

function voteOnThread(doc: Doc, marks: Marks): void {
  const thread = commentThreadOf(doc)
  if (!thread) return
  const because = `comments under \`${quote(doc, thread.from)}\`, ${thread.stamps} of them signed`
  marks.vote(thread.from, thread.to, {because, confidence: thread.stamps > 3 ? 0.997 : 0.98})
}

/** Words of a button that puts comments in order: `Mới nhất`, `Quan tâm nhất`. */
const longestOrder = 4

/** What heads a list of articles elsewhere orders the comments right under their heading. */
function voteOnOrders(doc: Doc, marks: Marks): void {
  for (const {block, sure} of labelsOf(doc, 'comments')) {
    if (block <= doc.last || !sure) continue
    let end = block + 1
    while (end < doc.count && wordCount(doc, end) <= longestOrder && isSureLabel(doc, end, classBit.mostRead)) end++
    if (end > block + 1 && (end - block > 2 || !isHeadline(doc, end)))
      marks.vote(block + 1, end, {because: `order of the comments under \`${quote(doc, block)}\``, confidence: 0.985})
  }
}

/** Most lines between two labels of one form, and the longest of them in words. */
const formGap = 10
const longestField = 12

/** Dialogs, buttons and fields between two labels of comments below the article are the form's. */
function voteOnForms(doc: Doc, marks: Marks): void {
  let last = -1
  for (const {block, sure} of labelsOf(doc, 'comments')) {
    if (block <= doc.last || !sure) continue
    if (last >= 0 && block - last > 1 && block - last - 1 <= formGap && !hasTitleLike(doc, last + 1, block + 1)) {
      const because = `form between \`${quote(doc, last)}\` and \`${quote(doc, block)}\``
      marks.vote(last + 1, block, {because, confidence: 0.982})
    }
    last = block
  }
}

function hasTitleLike(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTitleLike(doc, i)) return true
  return false
}

function isTitleLike(doc: Doc, i: number): boolean {
  return wordCount(doc, i) > longestField || isLabel(doc, i, classBit.related | classBit.tags)
}

/** The comments heading that a run of comments stands under, or the button's own block. */
function headingBefore(doc: Doc, button: number): number {
  for (let i = button - 1; i >= Math.max(0, button - longestComment); i--)
    if (isSureLabel(doc, i, classBit.comments)) return i
  return button
}
