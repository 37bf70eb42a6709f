import {type Doc, phrasesIn} from '@copydesk/core'
import {hasListMark} from '../../look/paragraph.js'
import {isRepeated} from '../../look/repeats.js'
import {strayTitlesOf} from '../other-articles/stray-titles.js'
import {isUnderImageText} from './caption-points.js'
import {type LineLook, neighbourOf, opensWithStop} from './line-look.js'
import {isUnstopped, saysPlace, showsScene} from './line-prose.js'

/** Fewest points, in tenths, with which a line is taken for a subhead. */
export const enoughForSubhead = 10

/** Words of a caption without a full stop that says neither scene nor place, at least: shorter ones are subheads. */
const fewestOfCaption = 12

/** Points, in tenths, for the line being a subhead of the article. They were weighed by hand. */
export function subheadPoints(doc: Doc, look: LineLook): number {
  return pointsOfEnd(look) + pointsOfSize(look) + pointsOfPlace(doc, look) + pointsOfWords(doc, look)
}

/** How the line ends: in no full stop, unless it is an item of a numbered series. */
function pointsOfEnd({stop, numbered}: LineLook): number {
  if (stop === 'full') return numbered ? 15 : -30
  return (stop === 'colon' ? 0 : 10) + (numbered ? 25 : 0)
}

/** How long it is: questions may be longer. */
function pointsOfSize({words, stop, numbered}: LineLook): number {
  const question = stop === 'question' ? (words <= 18 ? 4 : -5) : 0
  if (words <= 12) return question + 10
  if (words <= 18) return question + 3
  return question + (numbered ? 0 : -15)
}

/** What stands beside it, and where it stands again. */
function pointsOfPlace(doc: Doc, {block, before, after}: LineLook): number {
  let points = after === 'paragraph' ? 15 : after === 'sentence' ? 7 : -15
  if (before === 'paragraph' || before === 'caption') points += 5
  if (before === 'line') points -= 12
  // a title and its teaser, then the next title
  if (neighbourOf(doc, block + 2) === 'line') points -= 12
  if (isUnderImageText(doc, block)) points -= 20
  // a line that the page has again is the title of another article
  if (isRepeated(doc, block)) points -= 20
  if (strayTitlesOf(doc).some(({from}) => from === block)) points -= 40
  return points
}

/** What its words and marks say. */
function pointsOfWords(doc: Doc, look: LineLook): number {
  const {block, stop, words, numbered} = look
  let points = 0
  // where captions go without a full stop, only what is short for one is a subhead
  if (isUnstopped(doc, look) && !numbered) {
    if (words >= fewestOfCaption) points -= 3
    if (showsScene(doc, look)) points -= 15
    if (saysPlace(doc, look)) points -= 15
  }
  // marked questions are those of an interview, some with a full stop: `. Vậy người chơi nên làm gì?`
  if (stop === 'question' && (hasListMark(doc, block) || opensWithStop(doc, block))) points -= 40
  if (phrasesIn(doc, block, 'photo').length > 0) points -= 20
  if (phrasesIn(doc, block, 'subhead').length > 0) points += 20
  return points
}
