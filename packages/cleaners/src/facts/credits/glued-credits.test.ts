import {type Scorer, wordCount} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {locales} from '../../locales/index.js'
import {gluedCreditsOf} from './glued-credits.js'

const first =
  'Làng chài ven vịnh vừa dựng lại cầu cảng bằng gỗ lim sau mùa bão kéo dài hơn ba tháng, giúp hơn hai trăm chiếc thuyền.'
const last = 'Cầu cảng dài bảy mươi mét, rộng bốn mét; huyện sẽ hỗ trợ thêm đèn chiếu sáng vào cuối năm nay.'

/** Takes all long lines for the text: one that ends with a name ends with no full stop. */
const byLength: Scorer = (page) => Float32Array.from({length: page.count}, (_, i) => (wordCount(page, i) > 10 ? 4 : -1))

const vietnamese = pageReader('vi', locales, byLength)
const english = pageReader('en', locales, byLength)

/** What is cut off the last paragraph, and who it names. */
function glued(end: string): readonly [string, readonly string[], string | undefined] | undefined {
  const doc = vietnamese(['Làng chài dựng lại cầu cảng', first, last + end].join('\n'))
  const [found] = gluedCreditsOf(doc)
  return found && [doc.text.slice(found.start, found.end), found.credits.authors, found.credits.agency]
}

describe('credits behind the last sentence', () => {
  it.each([
    [' Lam Khê', 'Lam Khê', ['Lam Khê'], undefined],
    ['Lam Khê', 'Lam Khê', ['Lam Khê'], undefined],
    ['PV', 'PV', ['PV'], undefined],
    [' Theo AFP', 'Theo AFP', [], 'AFP'],
    ['Minh PhươngTheo AFP', 'Minh PhươngTheo AFP', ['Minh Phương'], 'AFP'],
    [' theo TTXVN', 'theo TTXVN', [], 'TTXVN'],
    [' (Theo TTXVN)', '(Theo TTXVN)', [], 'TTXVN']
  ])('%j', (end, cut, authors, agency) => expect(glued(end)).toEqual([cut, authors, agency]))

  it.each([
    ['nothing', ''],
    ['one more sentence', ' Mai Hoa nói vậy.'],
    ['a small beginning', ' và hết']
  ])('are none: %s', (_, end) => expect(glued(end)).toBeUndefined())

  it('are signatures only where the language signs there', () => {
    const lines = [
      'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
      'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound. Ida Brook'
    ]
    expect(gluedCreditsOf(english(['Ferry sails again', ...lines].join('\n')))).toEqual([])
  })
})
