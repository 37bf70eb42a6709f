/** What the phrases of the locale packs say about a block and what stands above it. */
import {classBit, type Page, type PhraseClass} from '@copydesk/core'
import {type Columns, columnAt, columnFinder} from './columns.js'

/** Columns written by `fillPhrases`, in order. */
export const phraseColumns = [
  'saysRelated',
  'saysPrompt',
  'saysComments',
  'saysFact',
  'saysPhoto',
  'saysImprint',
  'sinceRelated',
  'sinceComments',
  'furniture6Back',
  'furniture6Ahead'
] as const

const placesOf = columnFinder(phraseColumns)

const groups: readonly (readonly PhraseClass[])[] = [
  ['related', 'mostRead', 'readMore'],
  ['share', 'follow', 'newsletter', 'signIn', 'rating', 'advert'],
  ['comments'],
  ['byline', 'published', 'updated', 'source', 'tags', 'viewCount'],
  ['photo', 'credit'],
  ['copyright', 'navigation', 'notice']
]
const groupBits = groups.map((names) => names.reduce((bits, name) => bits | classBit[name], 0))
const furniture = (groupBits[0]! | groupBits[1]! | groupBits[2]! | groupBits[5]!) >>> 0

/** A phrase in a longer block than this, in words, is part of a sentence and heads nothing. */
const longestHeading = 9
/** Blocks after which a heading is forgotten. */
const memory = 40

/** Writes the phrase columns from column `base` on. */
export function fillPhrases(page: Page, columns: Columns, base: number): void {
  const {count} = page
  const {classes} = page.hits
  const {first} = page.words
  const {data} = columns
  const at = placesOf(columns, base)
  const [sinceRelated, sinceComments] = [at('sinceRelated'), at('sinceComments')]
  const [furniture6Back, furniture6Ahead] = [at('furniture6Back'), at('furniture6Ahead')]
  const groupsAt = groupBits.map((_, g) => columnAt(columns, base + g))
  let related = memory
  let comments = memory
  let before = 0
  for (let i = 0; i < count; i++) {
    const bits = classes[i]!
    if (bits !== 0) for (let g = 0; g < groupBits.length; g++) if (bits & groupBits[g]!) data[groupsAt[g]! + i] = 1
    const heads = first[i + 1]! - first[i]! <= longestHeading
    related = heads && bits & groupBits[0]! ? 0 : Math.min(memory, related + 1)
    comments = heads && bits & groupBits[2]! ? 0 : Math.min(memory, comments + 1)
    data[sinceRelated + i] = related
    data[sinceComments + i] = comments
    data[furniture6Back + i] = before
    if (bits & furniture) before++
    if (i >= 6 && classes[i - 6]! & furniture) before--
  }
  let ahead = 0
  for (let i = count - 1; i >= 0; i--) {
    data[furniture6Ahead + i] = ahead
    if (classes[i]! & furniture) ahead++
    if (i + 6 < count && classes[i + 6]! & furniture) ahead--
  }
}
