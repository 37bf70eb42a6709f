import fc from 'fast-check'
import {expect, test} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {en} from '../../locales/en.js'
import {nl} from '../../locales/nl.js'
import {tr} from '../../locales/tr.js'
import {vi} from '../../locales/vi.js'
import {wordsOfBlock} from '../tokens/token-words.js'
import {creditWordsOf} from './credit-words.js'
import {readCredits} from './credits.js'
import {readGlued} from './glued-labels.js'
import {mayBeNames, mayHaveGluedLabel, mayHaveLabel, opensAsSentence} from './may-be-credits.js'

/** The page of one line, with the packs of four languages. */
const pageOf = pageReader('und', [vi, en, tr, nl])

const pieces = [
  ...['Lam Giang', 'Jane van Doe', 'PV', 'Q.C', 'O’Brien', 'AFP', 'kenh14.vn', 'Reuters', 'VOV-Miền Trung', 'THẢO VY'],
  ...[
    'Theo',
    'By',
    'Tác giả:',
    'Nguồn',
    'Ảnh:',
    'Photo:',
    'tổng hợp',
    'Chia sẻ',
    'Share',
    'İHA',
    'Kaynak:',
    'and',
    'và'
  ],
  ...[
    'the bridge',
    '7',
    'kenh14',
    '24Share',
    '07Theo',
    'và7',
    '/',
    ' - ',
    ' – ',
    '(',
    ')',
    ', ',
    ' ',
    ' ',
    ' ',
    '| ',
    '. ',
    '"'
  ]
]

const line = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 7}).map((parts) => parts.join(''))

test('no line that holds credits is turned away', () => {
  fc.assert(
    fc.property(line, (text) => {
      const doc = pageOf(text)
      fc.pre(doc.count === 1)
      const start = doc.layout.start[0]!
      const block = doc.text.slice(start, doc.layout.end[0])
      const words = wordsOfBlock(doc, 0)
      const credits = readCredits(block, creditWordsOf(doc))
      if (credits?.labelled) expect(mayHaveLabel(doc, words)).toBe(true)
      if (credits) expect(mayHaveLabel(doc, words) || mayBeNames(doc, words, start)).toBe(true)
      const glued = readGlued(block, creditWordsOf(doc))
      if (glued) expect(mayHaveLabel(doc, words) || mayHaveGluedLabel(doc, words)).toBe(true)
      if (credits || glued) expect(opensAsSentence(doc, words, start)).toBe(false)
    }),
    {numRuns: 2000, seed: 5}
  )
})

test.each([
  ['The council said that the bridge would be closed', false],
  ['Most read', false],
  ['Menu', false],
  ['Lam Giang', true],
  ['Ludwig van Beethoven', true]
])('`%s` may be names: %s', (text, may) => {
  const doc = pageOf(text)
  expect(mayBeNames(doc, wordsOfBlock(doc, 0), doc.layout.start[0]!)).toBe(may)
})

test.each([
  ['The council said that the bridge would be closed', true],
  ['Share this with friends', true],
  ['3 comments', true],
  ['The Council: the bridge', false],
  ['Lam Giang', false],
  ['Ludwig van Beethoven', false],
  ['By Jane Doe on Monday', false],
  ['(The council said so)', false]
])('`%s` opens as a sentence: %s', (text, opens) => {
  const doc = pageOf(text)
  expect(opensAsSentence(doc, wordsOfBlock(doc, 0), doc.layout.start[0]!)).toBe(opens)
})

test('a label is found in a word that lost its space, and nowhere else', () => {
  const may = (text: string): boolean => {
    const doc = pageOf(text)
    return mayHaveGluedLabel(doc, wordsOfBlock(doc, 0))
  }
  expect(may('Minh PhươngTheo AFP')).toBe(true)
  expect(may('JavaScript on the iPhone')).toBe(false)
})
