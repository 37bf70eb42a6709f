/**
 * Takes out the second copy of the text: a page that holds its article once for wide screens and once for small ones, or
 * tells it again as a series of slides.
 *
 * It looks for runs of paragraphs that stand above in the same order. It must leave alone what is said again on purpose:
 * refrains, exercises, conditions of several offers; a run is of several paragraphs, and long.
 */
import {type Cleaner, type Doc, defineCleaner, wordCount} from '@copydesk/core'
import {repeatedOf, wordKeysOf} from '../look/repeats.js'

/** Words of a block that can tell a copy; shorter ones return by chance. */
const fewestWords = 10

/** Blocks and words of a run, at least. */
const shortestRun = {blocks: 4, words: 120}

export const textCopy: Cleaner = defineCleaner(
  {
    name: 'text-copy',
    role: 'other',
    summary: 'the text of the article a second time'
  },
  (doc, marks) => {
    const long = longRepeated(doc)
    if (long.length < 2 * shortestRun.blocks) return
    for (const {from, to, blocks, words} of copiesIn(doc, long)) {
      const because = `${blocks} passages of ${words} words that stand above in the same order`
      for (let i = from; i <= to; i++) if (repeatedOf(doc)[i]) marks.vote(i, i + 1, {because, confidence: 0.997})
    }
  }
)

interface Run {
  from: number
  to: number
  blocks: number
  words: number
}

function longRepeated(doc: Doc): number[] {
  const repeated = repeatedOf(doc)
  const long: number[] = []
  for (let i = 0; i < doc.count; i++) if (repeated[i] && wordCount(doc, i) >= fewestWords) long.push(i)
  return long
}

/** Runs of blocks each of which stands above, behind the one that the block before it stands for. */
function copiesIn(doc: Doc, long: readonly number[]): Run[] {
  const keys = wordKeysOf(doc)
  const runs: Run[] = []
  const above = new Map<number, number>()
  let run: Run | undefined
  let last = -1
  for (const i of long) {
    const key = keys[i]!
    const other = above.get(key)
    if (other === undefined) {
      above.set(key, i)
      run = undefined
      continue
    }
    const goesOn: boolean = run !== undefined && other > last && other < run.from && !hasOwnParagraph(doc, run.to, i)
    if (!goesOn || !run) {
      run = {from: i, to: i, blocks: 0, words: 0}
      runs.push(run)
    }
    run.to = i
    run.blocks++
    run.words += wordCount(doc, i)
    last = other
  }
  return runs.filter(({blocks, words}) => blocks >= shortestRun.blocks && words >= shortestRun.words)
}

/** True if a paragraph that the page has only once stands between two blocks. */
function hasOwnParagraph(doc: Doc, from: number, to: number): boolean {
  const repeated = repeatedOf(doc)
  for (let i = from + 1; i < to; i++) if (!repeated[i] && wordCount(doc, i) >= 2 * fewestWords) return true
  return false
}
