import type {Article} from '@copydesk/core'
import type {Comparison} from './engine/compare.js'
import {headlineLikeness} from './headline.js'
import {namesIn} from './text/names.js'
import {readArticle} from './text/terms.js'
import {words} from './text/words.js'

const namesShown = 5
const wordsShown = 6

/** What speaks for one event in a pair: shared names, time apart, what the headlines share, in one line. */
export function explainPair(pair: Comparison): string {
  return [sharedNames(pair), timeApart(pair), headlines(pair), `texts ${pair.cosine.toFixed(2)} alike`]
    .filter(Boolean)
    .join('; ')
}

/** Time between two articles in words; empty where one has no date. */
export function timeApart({a, b, hours}: Comparison): string {
  if (Number.isNaN(hours)) return ''
  const coarse = [a, b].find(({article}) => article.published !== null && article.published.at.length < 10)
  if (coarse !== undefined && hours === 0) return `dates agree (one is known as ${coarse.article.published!.at} only)`
  if (hours < 1) return 'within the hour'
  if (hours < 24) return `${Math.round(hours)} hours apart`
  const days = Math.round(hours / 24)
  return days === 1 ? 'one day apart' : `${days} days apart`
}

function sharedNames({a, b}: Comparison): string {
  const mine = names(a.article)
  const theirs = names(b.article)
  const found = [...mine.keys()].filter((name) => theirs.has(name))
  // A longer name says more; names inside a longer shared one add nothing.
  found.sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
  const shown = found
    .filter((name, i) => !found.slice(0, i).some((longer) => longer.includes(name)))
    .slice(0, namesShown)
  return shown.length > 0 ? `both name ${shown.map((name) => mine.get(name)).join(', ')}` : 'no name in common'
}

function names(article: Article): ReadonlyMap<string, string> {
  const text = `${article.title ?? ''}\n${article.text}`.normalize('NFC')
  return namesIn(text, words(text, 1200))
}

function headlines({a, b}: Comparison): string {
  if (a.article.title === null || b.article.title === null) return ''
  const [one, other] = [headlineWords(a.article), headlineWords(b.article)]
  const both = [...one].filter((word) => other.has(word)).slice(0, wordsShown)
  const likeness = headlineLikeness(a.sketch.headline, b.sketch.headline).toFixed(2)
  return both.length > 0 ? `headlines share “${both.join(' ')}” (${likeness} alike)` : `headlines ${likeness} alike`
}

function headlineWords(article: Article): ReadonlySet<string> {
  const {title} = readArticle(article)
  const text = article.title!.normalize('NFC').toLowerCase()
  return new Set(Array.from({length: title.count}, (_, i) => text.slice(title.start[i]!, title.end[i]!)))
}
