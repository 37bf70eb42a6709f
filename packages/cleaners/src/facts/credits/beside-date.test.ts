import {describe, expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {datelineAt} from '../dates/datelines.js'
import {readBesideDate} from './beside-date.js'

const headline = 'Ferry to Inch Island sails again after repair'
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.'
]

/** The authors beside the date of a line under the headline, and the part of it that names them. */
function beside(line: string, lang = 'en'): readonly [readonly string[], string] | undefined {
  const doc = articleReader(lang)(headline, line, ...text)
  const found = readBesideDate(doc, 1, datelineAt(doc, 1)!)
  return found && [found.credits.authors, doc.text.slice(found.part.start, found.part.end)]
}

describe('readBesideDate', () => {
  it.each([
    ['Ida Brook - 15 May 2025, 09:22', ['Ida Brook'], 'Ida Brook'],
    ['15 May 2025 | Ida Brook', ['Ida Brook'], 'Ida Brook'],
    ['Islands | Ida Brook | 15 May 2025', ['Ida Brook'], 'Ida Brook'],
    ['15 May 2025 · By Ida Brook and Tom Reed', ['Ida Brook', 'Tom Reed'], 'By Ida Brook and Tom Reed'],
    ['ByIda Brook, 15 May 2025', ['Ida Brook'], 'ByIda Brook'],
    ['Ida Brook, 15 May 2025', ['Ida Brook'], 'Ida Brook']
  ])('%s', (line, authors, part) => expect(beside(line)).toEqual([authors, part]))

  it('reads credits in fields beside the date of a Chinese page', () => {
    expect(beside('2025年5月15日 来源：海潮日报 作者：李文舟', 'zh')?.[0]).toEqual(['李文舟'])
  })

  it.each([
    ['nothing', '15 May 2025, 09:22'],
    ['a section', 'Islands | 15 May 2025'],
    ['an outlet', 'Reuters | 15 May 2025'],
    ['words that the page has in small letters', 'Repair Sound | 15 May 2025']
  ])('names nobody where %s stands there', (_, line) => expect(beside(line)).toBeUndefined())
})
