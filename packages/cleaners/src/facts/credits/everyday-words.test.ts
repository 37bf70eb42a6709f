import {expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {hasEverydayWord, hasOnlyEverydayWords} from './everyday-words.js'
import {standsInArticle} from './stands-in-article.js'

const text = [
  'The editor said that recent posts on the ferry had been read by more people than any others in the year.',
  'The ferry sailed again on Thursday morning, five weeks after a crack was found in its shaft by divers.'
]

/** Whether a line has any, and whether it has only words that the page writes small. */
function everyday(line: string, lang = 'en'): readonly [boolean, boolean] {
  const doc = articleReader(lang)('Ferry to Inch Island sails again', ...text, line)
  const stretch = [doc, doc.count - 1, doc.layout.start[doc.count - 1]!, doc.layout.end[doc.count - 1]!] as const
  return [hasEverydayWord(...stretch), hasOnlyEverydayWords(...stretch)]
}

it('tells labels from names by words that stand in small letters elsewhere', () => {
  expect(everyday('Recent Posts')).toEqual([true, true])
  expect(everyday('Ida Posts')).toEqual([true, false])
  expect(everyday('Ida Brook')).toEqual([false, false])
  // a word of two letters is in many names
  expect(everyday('By Ida Brook')).toEqual([false, false])
})

it('says nothing where names are made of everyday words', () => {
  expect(everyday('Recent Posts', 'vi')).toEqual([false, false])
})

it('a line stands in the article with all its words in a row, whatever their case', () => {
  const lines = ['Recent posts', 'posts recent', 'Thursday morning five', '…']
  const doc = articleReader('en')('Ferry to Inch Island sails again', ...text, ...lines)
  expect([3, 4, 5].map((i) => standsInArticle(doc, i))).toEqual([true, false, true])
})
