import {describe, expect, it} from 'vitest'
import {articleReader, blockOf} from '../../test/page-reader.js'
import {commentThreadOf} from './comment-threads.js'

const read = articleReader('en')
const headline = 'Ferry to Inch Island sails again after repair'
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.'
]
const stamps = [
  'Milan on September 12, 2018 at 4:47 pm',
  'Good news for all of us on the island.',
  'Ada on September 12, 2018 at 5:02 pm',
  'About time too, after such a long wait.',
  'Milan writes:',
  'See you on the first sailing then.'
]

/** The first line of the thread, the first behind it, and how many stamps it has. */
function thread(...lines: readonly string[]): readonly [string, number, number] | undefined {
  const doc = read(...lines)
  const found = commentThreadOf(doc)
  return found && [doc.text.slice(doc.layout.start[found.from]!, doc.layout.end[found.from]!), found.to, found.stamps]
}

describe('a thread of comments', () => {
  it('runs from its heading to the last comment', () => {
    const lines = [headline, ...text, '3 Comments', ...stamps]
    expect(thread(...lines)).toEqual(['3 Comments', lines.length, 3])
  })

  it('ends where other articles begin', () => {
    const lines = [headline, ...text, '3 Comments', ...stamps, 'Related articles', 'Second vessel for the island']
    const doc = read(...lines)
    expect(commentThreadOf(doc)?.to).toBe(blockOf(doc, 'Related articles'))
  })

  it.each([
    ['without a heading', [headline, ...text, ...stamps]],
    ['with two stamps', [headline, ...text, '2 Comments', ...stamps.slice(0, 4)]],
    ['under a heading above the text', [headline, '3 Comments', ...stamps]],
    [
      'of titles with dates, which are no sentences',
      [
        headline,
        ...text,
        'Comments',
        ...[1, 2, 3].flatMap((n) => [`Council asks for vessel number ${n}`, `May ${n}, 2018 at 4:47 pm`])
      ]
    ]
  ])('is none %s', (_, lines) => expect(thread(...lines)).toBeUndefined())
})
