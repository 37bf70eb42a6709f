import type {Scorer} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {articleReader, pageReader} from '../../../test/page-reader.js'
import {locales} from '../../locales/index.js'
import {unlabelledCredit} from './unlabelled-credits.js'

const english = articleReader('en')
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.',
  'Islanders had relied on fishing boats for food and mail since the middle of the month before.'
]

/** The maker named at the end of a line between the paragraphs. */
function maker(line: string): string | undefined {
  return unlabelledCredit(english('Ferry to Inch Island sails again', text[0]!, line, text[1]!, text[2]!), 2)?.maker
}

describe('the maker at the end of a caption', () => {
  it.each([
    ['The ferry at the quay after the fire. © dpa | Jens Kalaene', 'dpa | Jens Kalaene'],
    ['The ferry leaves the quay on its first day. (Adel Hana/The Associated Press)', 'Adel Hana/The Associated Press'],
    ['The ferry leaves the quay on its first day. (Ida Brook for The Post)', 'Ida Brook for The Post'],
    ["The ferry leaves the quay on its first day. (ABC Rural: Bridget O'Dea)", "ABC Rural: Bridget O'Dea"],
    ['The ferry leaves the quay on Tuesday [Hassan Guyo/Anadolu]', 'Hassan Guyo/Anadolu'],
    ['The ferry leaves the quay on Monday. REUTERS - Yves Herman', 'REUTERS - Yves Herman'],
    ['The ferry behind the family photo AFP/ J.J. Guillén', 'AFP/ J.J. Guillén'],
    ['The ferry leaves the quay on Friday night. Jonas Wray', 'Jonas Wray']
  ])('%s', (line, name) => expect(maker(line)).toBe(name))

  it.each([
    ['the owner of a page', '© 2025 Harbour Post'],
    ['a remark in brackets', 'The ferry sails twice a day now. (This page was changed later.)'],
    ['an unknown name behind few words', 'It sails. (Ida Brook)'],
    ['words that the page has in small letters', 'The ferry leaves the quay on Friday night. Sound Shaft'],
    ['a caption that ends with its sentence', 'The ferry leaves the quay on Friday night.']
  ])('is not read from %s', (_, line) => expect(maker(line)).toBeUndefined())

  it('is not read from the last block of the text, which may name the source of the report', () => {
    const last = `${text[2]} (Adel Hana/The Associated Press)`
    const allText: Scorer = ({count}) => new Float32Array(count).fill(4)
    const doc = pageReader('en', locales, allText)(['Ferry sails', ...text.slice(0, 2), last].join('\n'))
    expect(doc.last).toBe(3)
    expect(unlabelledCredit(doc, 3)).toBeUndefined()
  })
})
