/**
 * Finds captions: with a credit (`Ảnh: X`, `Photo: X/AP`), as the text of a picture (the headline over again, the name of
 * a file), in two copies (lightbox), and those that carry none of this and are told by their look and place: a line about
 * people and scenes between two paragraphs, most often without a full stop.
 *
 * Leaves alone short paragraphs that report or go on with the story, and subheads.
 */
import {blockText, type Cleaner, defineCleaner, endsWithStop, phrasesIn} from '@copydesk/core'
import {captionsOf} from '../facts/captions/captions.js'
import {runningCreditsOf} from '../facts/credits/running-credits.js'
import {enoughForCaption, enoughIfUnlike} from '../facts/inner-lines/caption-points.js'
import {innerLinesOf} from '../facts/inner-lines/inner-lines.js'

export const caption: Cleaner = defineCleaner(
  {
    name: 'caption',
    role: 'caption',
    summary: 'captions of pictures and videos'
  },
  (doc, marks) => {
    for (const {block, because, confidence, credit, kind} of captionsOf(doc).values()) {
      if (kind === 'credit') continue
      const evidence = phrasesIn(doc, block, 'credit')[0] ?? phrasesIn(doc, block, 'photo')[0]
      marks.vote(block, block + 1, {because, confidence, evidence, fields: credit ? {credit} : undefined})
    }
    for (const {block, start, end, label, credit, name} of runningCreditsOf(doc).values()) {
      if (label - start <= 2) continue
      const because = `\`${name}\`${credit ? ` names ${credit}` : ''}, then a sentence of the article`
      marks.cut(block, start, end, {because, confidence: 0.9, fields: credit ? {credit} : undefined})
    }
    for (const {block, caption: points, subhead} of innerLinesOf(doc)) {
      // a sentence that the model takes for none of the text is a caption rather than another article's title
      const unlike = doc.scores[block]! < 0 && block < doc.last && endsWithStop(doc, block)
      if (points < (unlike ? enoughIfUnlike : enoughForCaption) || points <= subhead) continue
      const [evidence] = phrasesIn(doc, block, 'photo')
      const look = evidence
        ? `\`${evidence.text}\``
        : blockText(doc, block).length > shortLine
          ? 'one sentence'
          : 'a short line'
      const because = `${look} between paragraphs, about a scene rather than of the story`
      marks.vote(block, block + 1, {because, confidence: confidenceOf(points), evidence})
    }
  }
)

/** UTF-16 units of what a reason calls a short line, at most. */
const shortLine = 60

/** Measured shares of right votes, by the tenths of points from which on they hold. */
const confidences = [
  {points: 45, confidence: 0.99},
  {points: 35, confidence: 0.97},
  {points: 30, confidence: 0.93},
  {points: 20, confidence: 0.85},
  {points: 12, confidence: 0.7},
  {points: enoughForCaption, confidence: 0.55}
]

function confidenceOf(points: number): number {
  return confidences.find((step) => points >= step.points)?.confidence ?? 0.5
}
