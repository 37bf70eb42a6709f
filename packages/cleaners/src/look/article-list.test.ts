import {blockText, type Scorer} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {articleReader, blockOf, bySentences, pageReader} from '../../test/page-reader.js'
import {locales} from '../locales/index.js'
import {readList} from './article-list.js'

const read = articleReader('en')
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.'
]
const titles = [
  'Council asks for a second vessel before the autumn',
  'Harbour wall to be repaired before the winter storms',
  'Market moves to the old customs house this summer'
]
const teaser = 'The council wants it in service by the autumn, when the storms begin.'

/** Size, titles and teasers of the list under a heading behind the article. */
function list(...lines: readonly string[]): readonly [number, number, number] {
  const doc = read('Ferry to Inch Island sails again', ...text, 'Related stories', ...lines)
  const {from, end, titles, teasers} = readList(doc, blockOf(doc, 'Related stories') + 1)
  return [end - from, titles, teasers]
}

describe('readList', () => {
  it('reads titles, with dates or with teasers', () => {
    expect(list(...titles)).toEqual([3, 3, 0])
    expect(list(titles[0]!, '14/05/2025', titles[1]!, '13/05/2025')).toEqual([4, 2, 0])
    expect(list(titles[0]!, teaser, titles[1]!, teaser, titles[2]!, teaser)).toEqual([6, 3, 3])
  })

  it('ends where two paragraphs follow each other, and leaves the first of them to the article', () => {
    expect(list(titles[0]!, titles[1]!, text[0]!, text[1]!)).toEqual([2, 2, 0])
  })

  it('ends where list marks stop', () => {
    expect(list(`* ${titles[0]}`, `* ${titles[1]}`, titles[2]!)).toEqual([2, 2, 0])
  })

  it('ends at another label, and behind it counts no names', () => {
    expect(list(titles[0]!, titles[1]!, 'Comments', titles[2]!)).toEqual([2, 2, 0])
    expect(list(titles[0]!, titles[1]!, 'Islands', 'Ida Brook')).toEqual([2, 2, 0])
  })

  it('goes on over pictures’ placeholders, and ends at three names in a row', () => {
    expect(list('[ferry-at-quay]', titles[0]!, '[harbour-wall]', titles[1]!)).toEqual([4, 2, 0])
    expect(list(titles[0]!, 'Islands', 'Ida Brook', 'Tom Reed', titles[1]!)).toEqual([1, 1, 0])
  })

  it('ends where the article goes on below a box inside it, with its own list', () => {
    const item = '* The shaft was last looked at in the spring of 2019, the yard said'
    const page = ['Ferry to Inch Island sails again', ...text, 'Related stories', titles[0], titles[1], item, ...text]
    const size = (scorer: Scorer): number => {
      const doc = pageReader('en', locales, scorer)(page.join('\n'))
      return readList(doc, blockOf(doc, 'Related stories') + 1).titles
    }
    expect(size(bySentences)).toBe(3)
    expect(size((doc) => bySentences(doc).map((odds, i) => (blockText(doc, i).includes('2019') ? 2 : odds)))).toBe(2)
  })

  it('is empty under a heading whose list a script would have filled', () => {
    expect(list(text[0]!)).toEqual([0, 0, 0])
  })

  it('ends where the article begins', () => {
    const doc = read('Related stories', titles[0]!, titles[1]!, 'Ferry to Inch Island sails again', ...text)
    expect(readList(doc, 1).end).toBeLessThanOrEqual(3)
  })
})
