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
import {endOfText} from '../facts/credits/end-of-text.js'
import {endsArticle} from '../facts/head-and-tail.js'
import {smallTagsOf} from '../facts/tags/small-tags.js'
import {isBareTag, isTagLine, splitTags, tagsOnLines} from '../facts/tags/tag-lines.js'
import {isMasthead} from '../look/masthead.js'

/** Most lines of tags under a label. */
const mostLines = 12

/** Fewest lines of tags where one of them may be the name of the site above its imprint. */
const fewestAboveImprint = 3

/** Most words of a line of tags behind their label, and of one of hashtags. */
const [longestList, longestHashtags] = [80, 60]

/** Tags of the article stand from so many blocks above its last on. */
const aboveEnd = 3

export const tags: Cleaner = defineCleaner(
  {
    name: 'tags',
    role: 'tags',
    summary: 'tags and topics of the article'
  },
  (doc, marks) => {
    voteOnLabelled(doc, marks)
    voteOnHashtags(doc, marks)
    voteOnBare(doc, marks)
    voteOnSmall(doc, marks)
  }
)

/** A label with the tags on its line, or on the lines under it. */
function voteOnLabelled(doc: Doc, marks: Marks): void {
  for (let i = 0; i < doc.count; i++) {
    if ((doc.hits.classes[i]! & classBit.tags) === 0) continue
    const [label] = phrasesIn(doc, i, 'tags')
    if (!label || wordCount(doc, i) > longestList || endsWithStop(doc, i)) continue
    const after = doc.text.slice(label.end, doc.layout.end[i]!).replace(/^[\s:：]+/u, '')
    const end = after === '' ? endOfList(doc, i) : /\p{L}/u.test(after) ? endOfBare(doc, i + 1) : i + 1
    const list = [...splitTags(after), ...tagsOnLines(doc, i + 1, end)]
    const because = `label \`${label.text}\`${list.length > 0 ? `, then ${countOf(list.length)}` : ''}`
    const own = i > doc.title && (i > doc.last - aboveEnd || i < doc.first)
    const fields = own && list.length > 0 ? {tags: list} : undefined
    marks.vote(i, end, {because, confidence: 0.96, evidence: label, fields})
  }
}

/** How many blocks below the text tags without a label are looked for, and the fewest in a row. */
const bareReach = 10
const fewestBare = 2

/** Tags that nothing announces: lines in a row under the text, each a few words that the text has. */
function voteOnBare(doc: Doc, marks: Marks): void {
  const end = endOfText(doc)
  for (let i = end + 1; i < Math.min(doc.count, doc.last + bareReach) && !endsArticle(doc, i); ) {
    const from = i
    while (i < doc.count && isBareTag(doc, i)) i++
    if (i - from >= fewestBare) {
      const because = `${countOf(i - from)} whose words the text has`
      // inside the frame the line above tells that the text has ended
      marks.vote(from, i, {because, confidence: end < doc.last ? 0.9 : 0.6, fields: {tags: tagsOnLines(doc, from, i)}})
    }
    i = Math.max(i, from + 1)
  }
}

/** The block after the tags that go on below the first, which stands beside the label. */
function endOfBare(doc: Doc, from: number): number {
  let end = from
  while (from > doc.last - aboveEnd && end < doc.count && isBareTag(doc, end)) end++
  return end
}

function countOf(tags: number): string {
  return tags === 1 ? 'one tag' : `${tags} tags`
}

/** The block after the last line of tags under the label at `i`. */
function endOfList(doc: Doc, i: number): number {
  let end = i + 1
  while (end < doc.count && end <= i + mostLines && isTagLine(doc, end)) end++
  let named = i + 1
  while (named < end && !isMasthead(doc, named)) named++
  // a line or two above the imprint may be the name and the address of the site, more of one tag each are tags
  return named === end || areSingleTags(doc, i + 1, end) ? end : named
}

function areSingleTags(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.hits.classes[i] !== 0 || blockText(doc, i).includes(',')) return false
  return to - from >= fewestAboveImprint
}

const hash = 35

/** How many blocks below the text hashtags are looked for. */
const hashtagReach = 12

/** Lines of nothing but hashtags; those one below the other are one list. */
function voteOnHashtags(doc: Doc, marks: Marks): void {
  const end = Math.min(doc.count, doc.last + hashtagReach)
  for (let i = Math.max(0, doc.last); i < end; i++) {
    const from = i
    const list: string[] = []
    for (; i < end && isHashtags(doc, i); i++) list.push(...splitTags(blockText(doc, i).replaceAll('# ', '#')))
    if (list.length > 0) {
      marks.vote(from, i, {because: `${countOf(list.length)} with \`#\``, confidence: 0.95, fields: {tags: list}})
    }
  }
}

function isHashtags(doc: Doc, i: number): boolean {
  return doc.units[doc.layout.start[i]!] === hash && doc.words.letters[i]! > 0 && wordCount(doc, i) <= longestHashtags
}

/** Tags at the end of the text that begin in small letters. */
function voteOnSmall(doc: Doc, marks: Marks): void {
  const small = smallTagsOf(doc)
  if (!small) return
  const [from, to] = small
  const because = `${countOf(to - from)} at the end of the page, which begin small`
  marks.vote(from, to, {because, confidence: 0.97, fields: {tags: tagsOnLines(doc, from, to)}})
}
