import {describe, expect, it} from 'vitest'
import {articleReader, blockOf} from '../../test/page-reader.js'
import {hasListMark, isParagraph} from '../look/paragraph.js'
import {endsArticle, headOf, opensOthers, tailOf} from './head-and-tail.js'

const read = articleReader('en')
const headline = 'Ferry to Inch Island sails again after repair'
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.',
  'Islanders had relied on fishing boats for food and mail since the middle of the month before.'
]

it('a paragraph has its full stop and enough words', () => {
  const doc = read(headline, text[0]!, 'It sails.')
  expect([0, 1, 2, 3, -1].map((i) => isParagraph(doc, i, 10))).toEqual([false, true, false, false, false])
  expect(isParagraph(doc, 2, 2)).toBe(true)
})

it('a list item is told by its mark', () => {
  const doc = read(headline, '* Two sailings a day', 'Two sailings a day')
  expect([1, 2].map((i) => hasListMark(doc, i))).toEqual([true, false])
})

it('headings end the article, those of other articles open them', () => {
  const doc = read(
    headline,
    ...text,
    'Related articles',
    'Comments',
    'Related articles may be read in the library of the house'
  )
  const [related, comments] = [blockOf(doc, 'Related articles'), blockOf(doc, 'Comments')]
  expect([related, comments].map((i) => endsArticle(doc, i))).toEqual([true, true])
  expect([related, comments].map((i) => opensOthers(doc, i))).toEqual([true, false])
  // a phrase that is little of its block heads nothing
  expect(endsArticle(doc, comments + 1)).toBe(false)
})

describe('the head of an article', () => {
  it('begins three lines above the headline, lines of one word aside', () => {
    const doc = read('Far above', 'Third line', 'Second line', 'A+', 'First line', headline, ...text)
    expect(headOf(doc).from).toBe(blockOf(doc, 'Third line'))
  })

  it('takes in the lines between a lead and the next paragraph', () => {
    const doc = read(headline, text[0]! + text[1]!, 'Mary Quill', 'Thursday', 'Share', text[1]! + text[2]!)
    expect(headOf(doc).to).toBeGreaterThan(blockOf(doc, 'Share'))
  })
})

it('the tail begins inside the frame where few paragraphs stand below', () => {
  const doc = read(headline, ...text, 'Mary Quill')
  const {from, to} = tailOf(doc)
  expect(from).toBeLessThanOrEqual(blockOf(doc, text[2]!))
  expect(to).toBe(doc.count)
})
