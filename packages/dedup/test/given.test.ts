import type {Article} from '@copydesk/core'
import {expect, test} from 'vitest'
import {createIndex, type DedupOptions, dedup, type IndexState} from '../src/index.js'
import {seeds} from './seeds.js'

test.each<readonly [DedupOptions, string]>([
  [{windowDays: '14' as unknown as number}, 'Expected `windowDays` to be a number of days above 0, got `14`'],
  [{windowDays: 0}, 'Expected `windowDays` to be a number of days above 0, got `0`'],
  [
    {threshold: Number.NaN},
    'Expected `threshold` to be log-odds above -4 and up to 6, got `NaN`; leave it out for 0.5'
  ],
  [{threshold: '0.6' as unknown as number}, 'Expected `threshold` to be log-odds above -4 and up to 6, got `0.6`'],
  [{threshold: -4}, 'got `-4`'],
  [{threshold: 6.1}, 'got `6.1`'],
  [{strategies: []}, 'Expected `strategies` to have one at least, got none']
])('options that make no sense are refused: %j', (options, message) => {
  expect(() => dedup(seeds, options)).toThrow(message)
  expect(() => createIndex(options)).toThrow(message)
})

test('what is no article record is named, and nothing of its batch is taken in', () => {
  const document = {id: 'a', text: 'Cầu mới thông xe.'} as unknown as Article
  const message = 'Expected an article record with `id`, `source`, `lang` and `text`, got `an object with id, text`'
  expect(() => dedup([...seeds, document])).toThrow(message)
  const index = createIndex()
  expect(() => index.add([...seeds, document])).toThrow(message)
  expect(index.size()).toBe(0)
  expect(() => index.add([null as unknown as Article])).toThrow('got `null`')
})

test('a canonical report that is none of those given is refused', () => {
  const stranger = {...seeds[0]!, id: 'elsewhere'}
  expect(() => dedup(seeds, {canonical: () => stranger})).toThrow(
    'Expected `canonical` to give one of the reports that it is given, got `elsewhere`; return one of them'
  )
})

test('a language may be called whatever it is', () => {
  const strange = seeds.map((seed) => ({...seed, lang: 'constructor'}))
  expect(dedup(strange).flatMap(({members}) => members)).toHaveLength(5)
})

test('an index goes on from a clone of a state, and not from one that went through JSON', () => {
  const index = createIndex()
  index.add(seeds.slice(0, 3))
  const again = createIndex({}, structuredClone(index.state()))
  expect(again.add(seeds.slice(3))).toEqual(index.add(seeds.slice(3)))
  expect(again.events()).toEqual(index.events())
  const json: IndexState = JSON.parse(JSON.stringify(index.state()))
  expect(() => createIndex({}, json)).toThrow('got one without typed arrays; keep an index on disk with `openIndex`')
})
