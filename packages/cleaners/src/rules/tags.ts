/**
 * Finds the tags and topics of the article: behind a label on its line (`Từ khóa: a, b`), on the lines under it, on lines
 * below the text that begin with `#`, and as short lines under the text whose words stand in it.
 *
 * Leaves alone what follows the list: it ends at a sentence, at a line that is too long for a tag, at a label of something
 * else, and after twelve lines.
 */
import {
  blockText,
  type Cleaner,
  classBit,
  type Doc,
  defineCleaner,
  endsWithStop,
  type Marks,
  phrasesIn,
  wordCount
} from '@copydesk/core'
import {standsInArticle} from '../facts/credits/in-article.js'
import {endOfText} from '../facts/credits/signature.js'
import {datesIn} from '../facts/dates/datelines.js'
import {hashtagsOf, splitTags} from '../facts/hashtags.js'
import {endsArticle} from '../facts/place.js'
import {smallTagsOf} from '../facts/small-tags.js'
import {isMasthead} from '../look/masthead.js'

/** Most lines of tags under a label. */
const mostLines = 12

/** Most words of one tag; titles of articles are longer. */
const mostWords = 6

export const tags: Cleaner = defineCleaner(
  {
    name: 'tags',
    role: 'tags',
    summary: 'tags and topics of the article'
  },
  (doc, marks) => {
    for (let i = 0; i < doc.count; i++) {
      if ((doc.hits.classes[i]! & classBit.tags) === 0) continue
      const [label] = phrasesIn(doc, i, 'tags')
      if (!label || wordCount(doc, i) > 80 || endsWithStop(doc, i)) continue
      const after = doc.text.slice(label.end, doc.layout.end[i]!).replace(/^[\s:：]+/u, '')
      const end = after === '' ? endOfList(doc, i) : /\p{L}/u.test(after) ? endOfBare(doc, i + 1) : i + 1
      const list = [...splitTags(after), ...readLines(doc, i + 1, end)]
      const because = `label \`${label.text}\`${list.length > 0 ? `, then ${countOf(list.length)}` : ''}`
      const own = i > doc.title && (i > doc.last - 3 || i < doc.first)
      marks.vote(i, end, {
        because,
        confidence: 0.96,
        evidence: label,
        fields: own && list.length > 0 ? {tags: list} : undefined
      })
    }
    for (const {from, to, list} of hashtagsOf(doc)) {
      const because = `${countOf(list.length)} with \`#\``
      marks.vote(from, to, {because, confidence: 0.95, fields: from >= doc.last ? {tags: list} : undefined})
    }
    markBare(doc, marks)
    const small = smallTagsOf(doc)
    if (small) {
      const [from, to] = small
      const because = `${countOf(to - from)} at the end of the page, which begin small`
      marks.vote(from, to, {because, confidence: 0.97, fields: {tags: readLines(doc, from, to)}})
    }
  }
)

/** How many blocks below the text tags without a label are looked for, and the fewest in a row. */
const bareReach = 10
const fewestBare = 2

/** Tags that nothing announces: lines in a row under the text, each a few words that the text has. */
function markBare(doc: Doc, marks: Marks): void {
  const end = endOfText(doc)
  for (let i = end + 1; i < Math.min(doc.count, doc.last + bareReach) && !endsArticle(doc, i); ) {
    const from = i
    while (i < doc.count && isBareTag(doc, i)) i++
    if (i - from >= fewestBare) {
      const because = `${countOf(i - from)} whose words the text has`
      // inside the frame the line above tells that the text has ended
      marks.vote(from, i, {because, confidence: end < doc.last ? 0.9 : 0.6, fields: {tags: readLines(doc, from, i)}})
    }
    i = Math.max(i, from + 1)
  }
}

/** The block after the tags that go on below the first, which stands beside the label. */
function endOfBare(doc: Doc, from: number): number {
  let end = from
  while (from > doc.last - 3 && end < doc.count && isBareTag(doc, end)) end++
  return end
}

function isBareTag(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words === 0 || words > mostWords || doc.hits.classes[i] !== 0 || endsWithStop(doc, i)) return false
  return doc.words.letters[i]! > 2 && standsInArticle(doc, i)
}

function countOf(tags: number): string {
  return tags === 1 ? 'one tag' : `${tags} tags`
}

/** The block after the last line of tags under the label at `i`. */
function endOfList(doc: Doc, i: number): number {
  let end = i + 1
  while (end < doc.count && end <= i + mostLines && isTagLine(doc, end)) end++
  return end
}

function isTagLine(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  const text = blockText(doc, i)
  if (words === 0 || endsWithStop(doc, i) || text.endsWith(':') || (doc.hits.classes[i] !== 0 && !text.includes(',')))
    return false
  if (datesIn(doc, i) || isMasthead(doc, i)) return false
  return words <= mostWords || (text.includes(',') && words / text.split(',').length <= mostWords)
}

function readLines(doc: Doc, from: number, to: number): string[] {
  const list: string[] = []
  for (let i = from; i < to; i++) list.push(...splitTags(blockText(doc, i)))
  return list
}
