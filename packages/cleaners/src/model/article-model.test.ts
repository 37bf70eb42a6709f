import {describe, expect, it} from 'vitest'
import {createCleaner} from '../create-cleaner.js'
import {createScorer} from './article-model.js'
import {blockColumns} from './block-columns.js'
import {secondPass} from './features.js'
import {type Forest, levels} from './forest.js'
import {createWordTable} from './word-table.js'

const words = secondPass.findIndex(({column, offset}) => column === blockColumns.indexOf('words') && offset === 0)

/** A tree that asks six times whether a block has more words than `most`. */
function longerThan(most: number, no: number, yes: number): Omit<Forest, 'bias'> {
  const leaf = new Float32Array(2 ** levels)
  leaf[0] = no
  leaf[leaf.length - 1] = yes
  return {feature: new Uint8Array(levels).fill(words), threshold: new Float32Array(levels).fill(most), leaf}
}

/** −4 for blocks of up to three words, −0.4 for up to twelve, 1 for longer ones. */
const [short, long] = [longerThan(3.5, -4, -0.4), longerThan(12.5, 0, 1.4)]
const score = createScorer({
  first: {bias: 2, feature: new Uint8Array(0), threshold: new Float32Array(0), leaf: new Float32Array(0)},
  words: createWordTable([]),
  second: {
    bias: 0,
    feature: Uint8Array.of(...short.feature, ...long.feature),
    threshold: Float32Array.of(...short.threshold, ...long.threshold),
    leaf: Float32Array.of(...short.leaf, ...long.leaf)
  }
})

function scoresOf(lines: readonly string[]): number[] {
  let scores = new Float32Array(0)
  const clean = createCleaner({
    cleaners: [],
    detect: () => 'en',
    scorer: (page) => {
      scores = Float32Array.from(score(page))
      return scores
    }
  })
  clean({id: 'page', text: lines.join('\n')})
  return [...scores].map((value) => Math.round(10 * value) / 10)
}

const prose = [
  'The ferry between the two towns will stop in June, the council said after a long meeting on Monday.',
  'Its captain, who has crossed the river for thirty years, said that nobody had asked him about it.',
  'A bridge is to take its place, but the builders say that it will not be ready before autumn.'
]
const doubtfulSentence = 'The old boat goes to a museum.'
const doubtfulLine = 'The captain on the old boat in May'

describe('a text that was cleaned before', () => {
  it('is raised: likely blocks to 2, doubtful ones to 0.7', () => {
    expect(scoresOf([...prose, doubtfulSentence, doubtfulLine])).toEqual([2, 2, 2, 0.7, 0.7])
  })

  it('is raised with the fronts of its sentences, where a long line was cut behind names', () => {
    const named =
      'Northern Harbour Board Deputy Chair Anne Mary Morrow said after the meeting that the people on both banks had not been asked about any of it.'
    const line = [...prose, ...prose, ...prose, named, ...prose, ...prose].join(' ')
    const scores = scoresOf([line])
    expect(scores).toHaveLength(17)
    expect(scores.every((value) => value === 2)).toBe(true)
  })

  it('is raised by whole sentences where a few words on it are furniture', () => {
    expect(scoresOf([...prose, doubtfulSentence, doubtfulLine, 'Read more'])).toEqual([2, 2, 2, 0.7, -0.4, -4])
  })

  it('is not one where more than a twentieth of its words is furniture', () => {
    const menu = ['Read more', 'Sign in', 'Sport news']
    expect(scoresOf([...prose, doubtfulSentence, ...menu])).toEqual([1, 1, 1, -0.4, -4, -4, -4])
  })
})
