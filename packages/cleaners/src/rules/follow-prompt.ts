/**
 * Takes out prompts to follow the outlet, to join its channels, to get its app, to listen instead of reading, with the
 * running times of the player below.
 *
 * It looks for labels that are the whole block (`Nghe bài viết`, `Follow us`) and for lines that open with a prompt
 * (`Theo dõi chúng tôi …`, `Download our app …`).
 *
 * It must leave alone sentences about people who follow, listen or download: the verb alone opens prose. So it must the
 * hours that head the entries of a ticker.
 */
import {blockText, type Cleaner, type Doc, defineCleaner, type Marks, wordCount} from '@copydesk/core'
import {labelsOf} from '../look/labels.js'
import {voteOnLabels} from '../look/vote-on-labels.js'

export const followPrompt: Cleaner = defineCleaner(
  {
    name: 'follow-prompt',
    role: 'share',
    summary: 'prompts to follow the outlet, get its app or listen',
    when: ['follow']
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'follow', 'follow prompt')
    voteOnTimes(doc, marks)
  }
)

/** Lines of a player below its label, at most, and words of such a line: `3:05`, `00:00 / 04:12`, `1x`. */
const mostLines = 4
const longestLine = 4
const runningTime = /^(?:\d{1,2}(?::\d{2}){1,2}(?:\s?\/\s?\d{1,2}(?::\d{2}){1,2})?|\d(?:[.,]\d{1,2})?x|\/)$/u

/** Running times under a prompt that stands above the text. */
function voteOnTimes(doc: Doc, marks: Marks): void {
  for (const {block, sure} of labelsOf(doc, 'follow')) {
    if (!sure || block > doc.first + mostLines) continue
    let end = block + 1
    while (end <= block + mostLines && end < doc.count && isRunningTime(doc, end)) end++
    if (end > block + 1)
      marks.vote(block + 1, end, {because: 'running times of a player', confidence: 0.985, role: 'notice'})
  }
}

function isRunningTime(doc: Doc, i: number): boolean {
  return wordCount(doc, i) <= longestLine && runningTime.test(blockText(doc, i))
}
