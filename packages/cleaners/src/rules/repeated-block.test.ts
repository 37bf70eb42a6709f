import {type Article, clerk, newsroom} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {locales} from '../index.js'
import {repeatedBlock} from './repeated-block.js'

const paragraphs = [
  'The ferry carried four hundred people on its last day, more than in any single month before the bridge was built.',
  'A brass band played on the quay, and the oldest passenger was given the rope that had tied the boat for sixty years.'
]
const teasers = [
  'Bakers of the valley meet for a contest that will be judged by three millers and a bishop from the far shore.',
  'The narrow railway gets a second engine, bought from a museum that had no track long enough to let it run.'
]

/** Cleans lines of which the first `inside` are held for article and the others for furniture. */
function clean(lines: readonly string[], inside: number): string {
  return createReader(inside)(lines).text
}

function createReader(inside: number): (lines: readonly string[]) => Article {
  const scorer = ({count}: {readonly count: number}): Float32Array =>
    Float32Array.from({length: count}, (_, i) => (i < inside ? 1 : -5))
  const read = clerk(newsroom({locales, cleaners: [repeatedBlock], scorer, detect: () => 'en'}))
  return (lines) => read({id: 'page', text: lines.join('\n')})
}

describe('teasers inside the article', () => {
  it('go where the page has them again among other articles', () => {
    const text = clean([...teasers, ...paragraphs, ...teasers], 4)
    expect(text.split(/\n+/)).toEqual(paragraphs)
  })

  it('leaves one alone, which may be the lead in a list', () => {
    const text = clean([teasers[0]!, ...paragraphs, teasers[0]!], 3)
    expect(text.split(/\n+/)).toEqual([teasers[0], ...paragraphs])
  })
})

describe('a menu', () => {
  const menu = ['Harbour', 'Valley', 'Railways', 'Museums', 'Ferries']

  it.each([
    [2, 'twice'],
    [3, 'again and again']
  ])('that stands there %i times goes as a whole, which is said once', (times, how) => {
    const read = createReader(paragraphs.length)
    const {removals} = read([...paragraphs, ...Array.from({length: times}, () => menu).flat()])
    expect(removals.map(({reason}) => reason)).toEqual([`5 short lines that the page has ${how}`])
  })
})
