import {describe, expect, it} from 'vitest'
import {articleReader} from '../../test/page-reader.js'
import {isInMenu, menusOf} from './menus.js'

const read = articleReader('en')
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.'
]
const menu = ['Home', 'City desk', 'Markets', 'Weather map', 'Tide tables', 'Sport']

describe('menus', () => {
  it('are runs of short lines outside the article', () => {
    const doc = read(...menu, 'Ferry to Inch Island sails again', ...text)
    expect(menusOf(doc)).toMatchObject([{from: 0, end: menu.length}])
    expect(menusOf(doc)[0]!.labels).toBeGreaterThan(0)
    expect([0, menu.length - 1, menu.length].map((i) => isInMenu(doc, i))).toEqual([true, true, false])
  })

  it('bear one long item, but end at a sentence', () => {
    const long = 'Stories about the islands that our readers sent in'
    expect(menusOf(read(...menu, long, ...menu, 'Ferry to Inch Island sails again', ...text))[0]!.end).toBe(
      2 * menu.length + 1
    )
    expect(
      menusOf(read(...menu, 'We use our own cookies.', ...menu, 'Ferry to Inch Island sails again', ...text))
    ).toHaveLength(2)
  })

  it.each([
    ['four lines', menu.slice(0, 4)],
    ['titles', Array.from({length: 8}, (_, n) => `Council asks for a second vessel before autumn ${n}`)],
    ['lines inside the article', [text[0]!, ...menu.slice(1, 5), text[1]!]]
  ])('are not %s', (_, lines) => expect(menusOf(read('Ferry sails again', ...text, ...lines))).toEqual([]))
})
