import {describe, expect, it} from 'vitest'
import {articleReader, blockOf} from '../../../test/page-reader.js'
import {isNearFurniture, isTrusted, mayBeBare, mayStandBare} from './bare-names.js'
import {creditWordsOf} from './credit-words.js'
import {readCredits} from './credits.js'

const english = articleReader('en')

const headline = 'Ferry to Inch Island sails again after repair'
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.'
]
/** Labels that are capitalised word by word: there a line that looks like a name proves little. */
const labels = [
  'Daily Puzzles',
  'Garden Club',
  'Night Walks',
  'Open House',
  'Local Roads',
  'Farm Shop',
  'Book Corner',
  'Dog Shows',
  'Tide Tables'
]

describe('a name without a label', () => {
  it('is believed on a page whose labels are no names by their look', () => {
    const doc = english(headline, ...text, 'Ida Brook')
    expect(isTrusted(doc, blockOf(doc, 'Ida Brook'))).toBe(true)
  })

  it('is believed on other pages beside what corroborates it', () => {
    const far = (...lines: readonly string[]): boolean => {
      const doc = english(headline, ...text, ...lines, ...labels)
      return isTrusted(doc, blockOf(doc, 'Ida Brook'))
    }
    expect(far('Ida Brook')).toBe(false)
    expect(far('Ida Brook', 'Ida Brook is a reporter who covers the islands and the sound.')).toBe(true)
    expect(far('Ida Brook', 'ida.brook@harbour.example')).toBe(true)
    expect(far('Ida Brook', 'Source: Reuters')).toBe(true)
  })

  it('is believed on a page of which only some labels are capitalised', () => {
    const some = labels.map((label, n) => (n < 2 ? label : label.toLowerCase()))
    const doc = english(headline, ...text, 'Ida Brook', ...some)
    expect(isTrusted(doc, blockOf(doc, 'Ida Brook'))).toBe(true)
  })

  it('is believed right under the headline', () => {
    const doc = english(...labels, headline, 'Ida Brook', ...text)
    expect(isTrusted(doc, blockOf(doc, 'Ida Brook'))).toBe(true)
  })

  it('stands on no line that a pack knows as something else, and on no item of a list', () => {
    const doc = english(headline, ...text, 'Related stories', '* Ida Brook', 'Ida Brook')
    const lines = [3, 4, 5].map((i) => mayStandBare(doc, i))
    expect(lines).toEqual([false, false, true])
  })

  it('may stand on an item of a list whose next is the date', () => {
    const doc = english(headline, '* Ida Brook', '* May 4, 2021', ...text)
    expect(mayStandBare(doc, 1)).toBe(true)
  })
})

describe('mayBeBare', () => {
  function bare(line: string, ...below: readonly string[]): boolean {
    const doc = english(headline, ...text, line, ...below)
    const i = blockOf(doc, line)
    return mayBeBare(doc, i, readCredits(line, creditWordsOf(doc))!, {place: 'tail', distance: i - doc.last - 1})
  }

  it('is true of names below the text', () => expect(bare('Ida Brook, Tom Reed')).toBe(true))

  it('is false of a crowd', () =>
    expect(bare('Ida Brook, Tom Reed, Ann Moss, Lee Hart, Sue Pike, Jon Wray')).toBe(false))

  it('is false of a name made of words that the page has in small letters', () => {
    expect(bare('Shaft Sound')).toBe(false)
  })

  it('is false of one of several lines with notes in brackets', () => {
    const doc = english(headline, ...text, 'Ida Brook (Reuters)', 'Tom Reed (knee)')
    const credits = readCredits('Ida Brook (Reuters)', creditWordsOf(doc))!
    expect(mayBeBare(doc, 3, credits, {place: 'tail', distance: 0})).toBe(false)
  })

  it('takes initials for a signature only near the text', () => {
    expect(bare('I.B')).toBe(true)
    const doc = english(headline, ...text, 'One', 'Two', 'Three', 'Four', 'I.B')
    const credits = readCredits('I.B', creditWordsOf(doc))!
    expect(mayBeBare(doc, blockOf(doc, 'I.B'), credits, {place: 'tail', distance: 4})).toBe(false)
  })
})

it('sees the furniture that follows an article, up to the next paragraph', () => {
  const doc = english(headline, ...text, 'Ida Brook', 'Share', ...text, 'Tom Reed', text[0]!.repeat(2), 'Share')
  expect(isNearFurniture(doc, blockOf(doc, 'Ida Brook'))).toBe(true)
  expect(isNearFurniture(doc, blockOf(doc, 'Tom Reed'))).toBe(false)
})
