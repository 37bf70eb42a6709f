import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/index.js'

const folder = fileURLToPath(new URL('../../../seeds/', import.meta.url))
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name, 'utf8'))
const clean = createCleaner()

describe('cleaning what was cleaned', () => {
  it.each(seeds.map((text, n) => [n, text] as const))('removes nothing from the text of seed %i', (_, text) => {
    const once = clean({id: 'once', text}).text
    const twice = clean({id: 'twice', text: once})
    expect(twice.text).toBe(once)
    expect(twice.removals).toEqual([])
  })

  it('removes nothing from the text of seeds that lost some lines', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.nat({max: 9}), {minLength: 200, maxLength: 200}),
        (seed, dice) => {
          const lines = seed.split('\n').filter((_, n) => dice[n % dice.length]! > 0)
          const once = clean({id: 'once', text: lines.join('\n')}).text
          // by words: where a paragraph of one line ends is not the promise
          expect(words(clean({id: 'twice', text: once}).text)).toEqual(words(once))
        }
      ),
      {seed: 11, numRuns: 150}
    )
  })

  it('removes nothing from a part of a cleaned text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.nat(), fc.integer({min: 3, max: 20}), (seed, from, length) => {
        const paragraphs = clean({id: 'once', text: seed}).text.split('\n\n')
        const part = paragraphs
          .slice(from % Math.max(1, paragraphs.length - 3))
          .slice(0, length)
          .join('\n\n')
        const twice = clean({id: 'twice', text: part})
        expect(twice.removals).toEqual([])
        // a part that begins with a subhead has it for its headline: known by another name, not taken out
        const headline = twice.title !== null && part.startsWith(twice.title) ? `${twice.title}\n\n` : ''
        expect(words(headline + twice.text)).toEqual(words(part))
      }),
      {seed: 11, numRuns: 100}
    )
  })
})

function words(text: string): readonly string[] {
  return text.split(/\s+/)
}
