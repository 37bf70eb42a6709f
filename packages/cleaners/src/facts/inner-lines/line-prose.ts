/** What the words of a short line say by the prose words of the page’s own pack: of a scene, a place, a story. */
import {blockText, charClass, type Doc, type ProseWords, UPPER} from '@copydesk/core'
import {ownPack} from '../../look/own-pack.js'
import {foldLine} from '../../look/plain-line.js'
import {standsAt, type WordList, wordLists} from '../../look/word-list.js'
import type {LineLook} from './line-look.js'

const directionsOf = wordLists((prose) => prose.directions)
const openingsOf = wordLists((prose) => prose.openings)
const reportingOf = wordLists((prose) => prose.reporting)
const scenesOf = wordLists((prose) => prose.scenes)
const addressOf = wordLists((prose) => prose.address)
const placesOf = wordLists((prose) => prose.places ?? [])
const viewsOf = wordLists((prose) => prose.views ?? [])
const verbalOf = wordLists((prose) => prose.verbal ?? [])

/** The prose words of the page's own language. */
export function proseOf(doc: Doc): ProseWords | undefined {
  return ownPack(doc)?.prose
}

/** True for a line without a full stop in a language whose captions mostly have none. */
export function isUnstopped(doc: Doc, {stop}: LineLook): boolean {
  return stop === 'none' && proseOf(doc)?.captionsUnstopped === true
}

/** Words of a caption that begins with whom it shows, or that says its place, at least: shorter lines are subheads. */
const fewestOfScene = 7

/** True for a line of some words that begins with whom or what pictures show. */
export function showsScene(doc: Doc, look: LineLook): boolean {
  if (look.words < fewestOfScene || look.before === 'none') return false
  const [from, to] = [doc.words.first[look.block]!, doc.words.first[look.block + 1]!]
  const prose = proseOf(doc)
  // with a full stop it may be a sentence about the person
  return (
    standsAt(scenesOf(prose), doc, from, to) || (isUnstopped(doc, look) && standsAt(addressOf(prose), doc, from, to))
  )
}

/**
 * True for a line of some words without a full stop, one of which, not the first, says where the picture was taken. Among
 * other lines it may be a verse.
 */
export function saysPlace(doc: Doc, look: LineLook): boolean {
  const [from, to] = [doc.words.first[look.block]!, doc.words.first[look.block + 1]!]
  if (look.words < fewestOfScene || !isUnstopped(doc, look) || look.before === 'line' || look.after === 'line')
    return false
  const places = placesOf(proseOf(doc))
  for (let w = from + 1; w < to; w++) if (standsAt(places, doc, w, to)) return true
  return false
}

/** Words of a caption with a full stop that is all noun, at most. */
const longestNoun = 16

/** True for a few words with a full stop that are no sentence: a view, or somebody and the place. */
export function isAllNoun(doc: Doc, {block, words}: LineLook): boolean {
  const prose = proseOf(doc)
  if (words > longestNoun || !prose?.verbal || hasVerb(doc, block)) return false
  const [from, to] = [doc.words.first[block]!, doc.words.first[block + 1]!]
  if (standsAt(scenesOf(prose), doc, from, to) && hasWordOf(doc, block, placesOf(prose))) return true
  return standsAt(viewsOf(prose), doc, from, to) || isNameAndPlace(doc, from, to)
}

/** `Trình Tiểu Lạc trong tiệm sửa giày.`: capitalised words, two or more, and then the place. */
function isNameAndPlace(doc: Doc, from: number, to: number): boolean {
  let name = from
  while (name < to && charClass[doc.units[doc.words.at[name]!]!]! & UPPER) name++
  return name - from > 1 && name < to && standsAt(placesOf(proseOf(doc)), doc, name, to)
}

/** True for a line that begins with words with which a story goes on. */
export function opensAsStory(doc: Doc, i: number): boolean {
  const from = doc.words.first[i]!
  const to = doc.words.first[i + 1]!
  return from < to && doc.words.at[from] === doc.layout.start[i] && standsAt(openingsOf(proseOf(doc)), doc, from, to)
}

/** True for a line with one of the words that sentences have and names of views do not. */
export function hasVerb(doc: Doc, i: number): boolean {
  return hasWordOf(doc, i, verbalOf(proseOf(doc)))
}

/** True for a line with a verb of reported speech. */
export function reports(doc: Doc, i: number): boolean {
  return hasWordOf(doc, i, reportingOf(proseOf(doc)))
}

function hasWordOf(doc: Doc, i: number, list: WordList): boolean {
  const to = doc.words.first[i + 1]!
  for (let w = doc.words.first[i]!; w < to; w++) if (standsAt(list, doc, w, to)) return true
  return false
}

/** `(trái)`, `(second from left)`. */
export function showsWhere(doc: Doc, i: number): boolean {
  const line = blockText(doc, i)
  if (!line.includes('(') || !mayShowWhere(doc, i)) return false
  return (line.match(/\([^()]{1,40}\)/gu) ?? []).some((bracket) => {
    const last = foldLine(bracket).split(' ').at(-1) ?? ''
    return proseOf(doc)?.directions.includes(last) ?? false
  })
}

/** False where none of the words says where. In scripts without spaces a word may be a part of one that does. */
function mayShowWhere(doc: Doc, i: number): boolean {
  const list = directionsOf(proseOf(doc))
  return doc.words.wide || hasWordOf(doc, i, list)
}
