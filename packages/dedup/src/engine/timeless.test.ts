import {expect, test} from 'vitest'
import {article, type Draft} from '../../test/articles.js'
import {strategies} from '../options.js'
import {compare} from './compare.js'
import {addArticles, createGraph} from './stream/graph.js'
import {timelessness} from './timeless.js'

/** A text of 900 different words, or of fewer, all of its own. */
function guide(topic: string, words = 900): string {
  return Array.from({length: words}, (_, i) => `${topic}${i}`).join(' ')
}

function timelessnessOf(one: Partial<Draft>, other: Partial<Draft>): number {
  const graph = createGraph(strategies, 24 * 14)
  const drafts = [one, other].map((draft, i): Draft => ({lang: 'en', text: guide('ab'[i]!), ...draft}))
  addArticles(graph, drafts.map(article))
  return timelessness(compare(graph.entries[0]!, graph.entries[1]!))
}

test('two long texts of which neither is dated or names a day tell of no event', () => {
  expect(timelessnessOf({}, {})).toBe(1)
})

test('the shorter they are, the less sure it is', () => {
  expect(timelessnessOf({text: guide('a', 203)}, {})).toBe(0.25)
})

test.each<readonly [string, Partial<Draft>, Partial<Draft>]>([
  ['both are dated', {at: '2025-06-05'}, {at: '2025-06-06'}],
  ['one names a weekday', {text: `It began on Friday. ${guide('a')}`}, {}],
  ['one names a date', {}, {text: `It began on 5 May. ${guide('b')}`}],
  ['the weekdays of the language are not known', {lang: 'hr'}, {lang: 'hr'}],
  ['they have passages in common', {text: `${guide('c')} ${guide('a')}`}, {text: `${guide('c')} ${guide('b')}`}]
])('nothing is said where %s', (_, one, other) => {
  expect(timelessnessOf(one, other)).toBe(0)
})

test('where one is dated it is the other that would have to name a day', () => {
  expect(timelessnessOf({at: '2025-06-05'}, {})).toBe(1)
})
