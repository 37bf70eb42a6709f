/** Pages on one subject that are no news: long, without dates, each the nearest of what there is. */
import {asIs, createCleaner} from '@copydesk/cleaners'
import type {Article} from '@copydesk/core'
import {expect, test} from 'vitest'
import {dedup} from '../src/index.js'

const clean = createCleaner(asIs)

/** Numbers of one seed (mulberry32): whole ones from 0 to `below`. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** Two guides of 900 words to each of some subjects: of a hundred words a few are the subject's, fifteen everybody's. */
function guides(subjects: number, ofSubject: number): readonly Article[] {
  const draw = random(5)
  const letter = (letters: string): string => letters[draw(letters.length)]!
  const word = (): string =>
    Array.from({length: 2 + draw(2)}, () => letter('bcdfglmnprstv') + letter('aeiou')).join('') + letter('nrst')
  const words = (count: number): readonly string[] => Array.from({length: count}, word)
  const everybodys = words(300)
  const guide = (subject: readonly string[], id: string): Article => {
    const own = words(500)
    const said = Array.from({length: 900}, (_, i) => {
      const kind = draw(100)
      const from = kind < ofSubject ? subject : kind < ofSubject + 15 ? everybodys : own
      const one = from[draw(from.length)]!
      return i % 14 === 13 ? `${one}.` : one
    })
    return clean({id, text: `Growing ${subject[0]} ${subject[1]}: a guide\n${said.join(' ')}`})
  }
  return Array.from({length: subjects}, (_, i) => {
    const subject = words(30)
    return [guide(subject, `${i}a`), guide(subject, `${i}b`)]
  }).flat()
}

test('what is nearest by its subject alone is no report of one event', () => {
  expect(dedup(guides(30, 4)).filter(({members}) => members.length > 1)).toEqual([])
})
