import type {Article} from '@copydesk/core'
import type {Comparison} from './engine/compare.js'
import type {Entry} from './engine/entry.js'
import {timelessness} from './engine/timeless.js'
import {rarityAt} from './engine/weights/vectors.js'
import {headlineLikeness} from './headline.js'
import {isCalendarName} from './text/calendar.js'
import {composed} from './text/composed.js'
import {sharedNames} from './text/names.js'
import {createWordReader, type PlacedWords} from './text/running-text.js'
import {readTitle, textLimit} from './text/terms.js'

const namesShown = 5
const wordsShown = 6

/** What speaks for one event in a pair: shared names, time apart, what the headlines share, in one line. */
export function explainPair(pair: Comparison): string {
  return [bothName(pair), timeApart(pair) || noDay(pair), headlines(pair), `texts ${pair.cosine.toFixed(2)} alike`]
    .filter(Boolean)
    .join('; ')
}

/** Time between two articles in words; empty where one has no date. */
export function timeApart({a, b, hours}: Comparison): string {
  if (Number.isNaN(hours)) return ''
  const coarse = [a, b].map(({read}) => read().published?.at ?? '').find((at) => at !== '' && at.length < 10)
  if (coarse !== undefined && hours === 0) return `dates agree (one is known as ${coarse} only)`
  const days = calendarDays(a, b)
  if (days === 0) return 'on the same day'
  if (days !== undefined) return inDays(days)
  if (hours < 1) return 'within the hour'
  if (hours < 1.5) return 'an hour apart'
  if (hours < 24) return `${Math.round(hours)} hours apart`
  return inDays(Math.round(hours / 24))
}

function noDay(pair: Comparison): string {
  return timelessness(pair) > 0 ? 'neither names a day' : ''
}

function inDays(days: number): string {
  return days === 1 ? 'one day apart' : `${days} days apart`
}

const dayLength = 'yyyy-mm-dd'.length

/** Days from one date to the other where of one of them no more than the day is known; undefined where both have a time. */
function calendarDays(a: Entry, b: Entry): number | undefined {
  const [one, other] = [a, b].map(({read}) => read().published?.at ?? '')
  if (Math.min(one!.length, other!.length) !== dayLength) return undefined
  return Math.abs(Date.parse(one!.slice(0, dayLength)) - Date.parse(other!.slice(0, dayLength))) / 86_400_000
}

/** Readers of the words of either text, made with the first pair: many programs explain none. */
let readers: readonly ((text: string) => PlacedWords)[] | undefined

function bothName({a, b}: Comparison): string {
  readers ??= [createWordReader(textLimit), createWordReader(textLimit)]
  const [mine, theirs] = [readers[0]!(wholeText(a.read())), readers[1]!(wholeText(b.read()))]
  const syllabic = a.sketch.syllabic + b.sketch.syllabic > 1
  const found = sharedNames(mine.composed, mine, theirs.composed, theirs, {syllabic}).map(({text, from, to}) => {
    let rarity = 0
    for (let i = from; i < to; i++) rarity += rarityOf(a, mine.hash[i]!)
    return {text, rarity}
  })
  found.sort((x, y) => y.rarity - x.rarity || (x.text < y.text ? -1 : 1))
  const {lang} = a.read()
  const shown: string[] = []
  for (const {text} of found) {
    // A name inside one that is shown already adds nothing.
    if (shown.some((other) => other.includes(text)) || isCalendarName(text, lang)) continue
    if (shown.push(text) === namesShown) break
  }
  return shown.length > 0 ? `both name ${shown.join(', ')}` : 'no name in common'
}

function wholeText({title, text}: Article): string {
  return `${title ?? ''}\n${text}`
}

/** Inverse document frequency of a word in its article, to three places; 0 where it is not among the terms. */
function rarityOf({vector}: Entry, hash: number): number {
  let low = 0
  let high = vector.hash.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (vector.hash[middle]! < hash) low = middle + 1
    else high = middle
  }
  return vector.hash[low] === hash ? Math.round(rarityAt(vector, low) * 1000) / 1000 : 0
}

function headlines({a, b}: Comparison): string {
  const [mine, theirs] = [a.read().title, b.read().title]
  if (mine === null || theirs === null) return ''
  const [one, other] = [headlineWords(mine), headlineWords(theirs)]
  const both = [...one].filter((word) => other.has(word)).slice(0, wordsShown)
  const likeness = headlineLikeness(a.sketch.headline, b.sketch.headline).toFixed(2)
  return both.length > 0 ? `headlines share “${both.join(' ')}” (${likeness} alike)` : `headlines ${likeness} alike`
}

function headlineWords(given: string): ReadonlySet<string> {
  const title = readTitle(given)
  const text = composed(given).toLowerCase()
  return new Set(Array.from({length: title.count}, (_, i) => text.slice(title.start[i]!, title.end[i]!)))
}
