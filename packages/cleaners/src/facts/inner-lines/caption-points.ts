import {charClass, DIGIT, type Doc, phrasesIn, SPACE, sentencesIn, UPPER} from '@copydesk/core'
import {hasListMark, isParagraph} from '../../look/paragraph.js'
import {isHeadline, isProse} from '../../look/shape.js'
import {unitsOf} from '../../look/units.js'
import {captionsOf} from '../captions/captions.js'
import {hasSibling, isDoubledNearby} from './like-lines.js'
import type {LineLook} from './line-look.js'
import {
  isAllNoun,
  isUnstopped,
  opensAsStory,
  proseOf,
  reports,
  saysPlace,
  showsScene,
  showsWhere
} from './line-prose.js'
import {shortViewsOf} from './short-views.js'

/** Fewest points, in tenths, with which a rule takes a line for a caption: of any line, and of one that is unlike the text. */
export const enoughForCaption = 4
export const enoughIfUnlike = -9

/**
 * Points, in tenths, for the line being a caption. Where they are too few for any rule before all that speaks against it
 * is looked for, this is only the most that they can be. They were weighed by hand.
 */
export function captionPoints(doc: Doc, look: LineLook): number {
  const points = pointsOfEnd(doc, look) + pointsOfPlace(doc, look) + pointsOfWords(doc, look)
  // what speaks against a caption takes longest to find, and most lines are none without it
  const enough = doc.scores[look.block]! < 0 ? enoughIfUnlike : enoughForCaption
  return points < enough ? points : points - pointsOfStory(doc, look.block)
}

/** How the line ends, and how long it is. */
function pointsOfEnd(doc: Doc, {stop, words}: LineLook): number {
  const size = words >= 8 && words <= 25 ? 6 : words > 32 ? -6 : 0
  if (stop === 'none') return size + (proseOf(doc)?.captionsUnstopped ? 10 : -5)
  return size + (stop === 'full' ? -12 : -30)
}

/** What stands beside it, and where it stands again. */
function pointsOfPlace(doc: Doc, {block, stop, before, after}: LineLook): number {
  let points = 0
  if (before === 'paragraph' || before === 'caption') points += 4
  if (after === 'paragraph' || after === 'caption') points += 4
  // a line among lines is one of a list, a table or a programme
  const alone = before !== 'line' && after !== 'line'
  if (!alone && stop === 'none') points -= 10
  if (alone && hasSibling(doc, block)) points += 10
  if (isUnderImageText(doc, block)) points += 20
  if (isDoubledNearby(doc, block)) points += 30
  if (block > doc.last && stop === 'none' && opensList(doc, block)) points -= 30
  return points
}

/** What its words and marks say of a picture. */
function pointsOfWords(doc: Doc, look: LineLook): number {
  const {block, stop, numbered} = look
  let points = 0
  const labels = phrasesIn(doc, block, 'photo')
  if (labels.some(({anchor}) => anchor === 'start' || anchor === 'whole')) points += 25
  if (labels.some(({anchor}) => anchor === 'any' || anchor === 'end')) points += 12
  if (hasInnerName(doc, block)) points += 5
  if (showsScene(doc, look)) points += 28
  if (showsWhere(doc, block)) points += 20
  if (saysPlace(doc, look)) points += 15
  if (stop === 'full' && isAllNoun(doc, look)) points += 40
  if (stop === 'full' && shortViewsOf(doc).has(block)) points += 45
  if (isUnstopped(doc, look) && endsWithDay(doc, block)) points += 8
  if (numbered || hasListMark(doc, block)) points -= 20
  if (openers.includes(doc.units[doc.layout.start[block]!]!)) points -= 15
  return points
}

/** Points against it for what only the sentences of a story have. */
function pointsOfStory(doc: Doc, i: number): number {
  let points = 0
  if (opensAsStory(doc, i)) points += 25
  if (sentencesIn(doc, i).length > 1) points += 12
  if (reports(doc, i)) points += 15
  if (opensWithColon(doc, i)) points += 15
  return points
}

/** Marks of speech and of lists, with which captions do not begin. */
const openers = unitsOf('"“‘«\'„-')

/** True for a line right below the text that the page gives a picture. */
export function isUnderImageText(doc: Doc, i: number): boolean {
  return captionsOf(doc).get(i - 1)?.kind === 'imageText'
}

/** Words of a paragraph under a list, at least: with fewer it is a teaser. */
const longerThanTeaser = 26

/** True for a line under the text above another title, or above a teaser. */
function opensList(doc: Doc, i: number): boolean {
  if (i + 1 >= doc.count) return false
  return isHeadline(doc, i + 1) || (isProse(doc, i + 1) && !isParagraph(doc, i + 1, longerThanTeaser))
}

/** UTF-16 units before the colon, at most. */
const longestOpening = 40
const colon = 58
const sentenceEnds = unitsOf('.!?')

/** True for a line whose first words, no sentence, have a colon and a space behind them: `The verdict: …`. */
function opensWithColon({units, layout}: Doc, i: number): boolean {
  const start = layout.start[i]!
  const to = Math.min(layout.end[i]! - 1, start + longestOpening + 1)
  for (let c = start; c < to; c++) {
    if (sentenceEnds.includes(units[c]!)) return false
    if (units[c] === colon && c >= start + 2 && charClass[units[c + 1]!]! & SPACE) return true
  }
  return false
}

const slash = 47

/** `… sau trận mưa đêm 4/10`: the day of a picture ends its caption. `9 AZR 266/20` is no day. */
function endsWithDay({units, layout}: Doc, i: number): boolean {
  const end = layout.end[i]!
  if (!isFigure(units[end - 1]!)) return false
  const mark = units[end - 2] === slash ? end - 2 : end - 3
  return (
    units[mark] === slash && isFigure(units[mark - 1]!) && !(isFigure(units[mark - 2]!) && isFigure(units[mark - 3]!))
  )
}

function isFigure(unit: number): boolean {
  return (charClass[unit]! & DIGIT) !== 0
}

/** Two capitalised words in a row after the first: a person, an office, a place. */
function hasInnerName(doc: Doc, i: number): boolean {
  if (doc.words.capitals[i]! < 2) return false
  let run = 0
  for (let w = doc.words.first[i]! + 1; w < doc.words.first[i + 1]!; w++) {
    run = charClass[doc.units[doc.words.at[w]!]!]! & UPPER ? run + 1 : 0
    if (run >= 2) return true
  }
  return false
}
