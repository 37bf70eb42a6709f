/**
 * The captions that a word, a credit or the page itself tells: those with who made the picture (`caption-credits.ts`), the
 * texts that pages give their pictures (`image-texts.ts`), those under a label, and the copies of all these. Captions
 * with none of it are told by their look and place, among the other lines between paragraphs (`inner-lines.ts`).
 */
import {blockText, classBit, type Doc, endsWithStop, PIECE, phrasesIn, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {isParagraph} from '../../look/paragraph.js'
import {wordsKey} from '../../look/repeats.js'
import {DOUBLE_LINE, signsOf} from '../../look/signs.js'
import {runningCreditsOf} from '../credits/running-credits.js'
import {isFactLine} from '../fact-lines.js'
import {creditedCaptionAt} from './caption-credits.js'
import {type CaptionFound, captionFound, mostWords} from './caption-found.js'
import {imageTextAt} from './image-texts.js'

/** Blocks about the frame and above the headline in which captions are looked for. */
const [aboveText, aboveHeadline, belowText] = [4, 3, 5]

/** Far above the text a caption is named, and says nothing of where the text begins. */
const ifFarAbove = 0.5

/** The captions of a page, in page order. */
export const captionsOf: (doc: Doc) => ReadonlyMap<number, CaptionFound> = oncePerDoc(
  (doc: Doc): ReadonlyMap<number, CaptionFound> => {
    const found = new Map<number, CaptionFound>()
    const near = doc.first - aboveText
    const from = Math.max(0, doc.title < 0 ? near : Math.min(near, doc.title - aboveHeadline))
    for (let i = from; i < doc.count && i <= doc.last + belowText; i++) {
      if (i === doc.title || wordCount(doc, i) === 0 || wordCount(doc, i) > mostWords || isFactLine(doc, i)) continue
      if (runningCreditsOf(doc).has(i)) continue
      const caption =
        creditedCaptionAt(doc, i) ??
        imageTextAt(doc, i) ??
        labelledAt(doc, i) ??
        chartSourceAt(doc, i) ??
        placedAt(doc, i)
      if (caption) found.set(i, i < near ? {...caption, confidence: ifFarAbove} : caption)
    }
    if (found.size > 0) for (const caption of [...found.values()]) spreadToNeighbours(doc, caption, found)
    return found
  }
)

/** Words of a caption that its label or the credit below it tells, at most: a longer block is a paragraph. */
const mostIfNamed = 45

const comma = 44

/** `Ảnh minh họa`, `File photo`: a caption that is only this, or begins so with a colon or a comma: `Chụp lại hình ảnh, …`. */
function labelledAt(doc: Doc, i: number): CaptionFound | undefined {
  if ((doc.hits.classes[i]! & classBit.photo) === 0 || wordCount(doc, i) > mostIfNamed) return undefined
  const label = phrasesIn(doc, i, 'photo').find(
    ({anchor, text, end}) =>
      anchor === 'whole' || (anchor === 'start' && (text.endsWith(':') || doc.units[end] === comma))
  )
  if (!label) return undefined
  return captionFound({block: i, because: `label \`${label.text}\` of a picture`, confidence: 0.93})
}

/** Words of the source of a chart, at most, and of the paragraphs between which it stands, at least. */
const longestSource = 12
const besideChart = 8

/** `Nguồn: Tổng cục Thống kê`, `Source: Eurostat` between two paragraphs: what a chart or a table was made from. */
function chartSourceAt(doc: Doc, i: number): CaptionFound | undefined {
  if ((doc.hits.classes[i]! & classBit.source) === 0 || i <= doc.first + 1 || i >= doc.last) return undefined
  // a piece of a long line begins and ends by guess
  if (doc.layout.flags[i]! & PIECE || wordCount(doc, i) > longestSource || endsWithStop(doc, i)) return undefined
  const label = phrasesIn(doc, i, 'source').find(({anchor, text}) => anchor === 'start' && text.endsWith(':'))
  if (!label || !isParagraph(doc, i - 1, besideChart) || !isParagraph(doc, i + 1, besideChart)) return undefined
  const because = `label \`${label.text}\` between two paragraphs: the source of a chart or picture`
  return captionFound({block: i, because, confidence: 0.93})
}

/** `…担当者＝13日午後、東京都`: Japanese captions end with the day and the place of the picture behind a double line. */
function placedAt(doc: Doc, i: number): CaptionFound | undefined {
  const dayUnit = doc.locale.dates.dayUnits?.[2]
  if (dayUnit === undefined || doc.words.digits[i] === 0 || !(signsOf(doc)[i]! & DOUBLE_LINE) || endsWithStop(doc, i))
    return undefined
  const text = blockText(doc, i)
  const scene = text.slice(text.lastIndexOf('＝') + 1)
  const [day] = /^\p{Nd}{1,2}/u.exec(scene) ?? []
  if (day === undefined || !scene.startsWith(dayUnit, day.length) || scene.includes('。')) return undefined
  const because = 'ends with the day and the place of a picture'
  return captionFound({block: i, because, confidence: 0.97})
}

const questionMark = 63

/** True for a question: those of an interview stand above pictures, too. */
function asks({units, layout}: Doc, i: number): boolean {
  return units[layout.end[i]! - 1] === questionMark
}

/** Doubles of a caption (lightbox), and the line between a picture’s text and its credit, are captions too. */
function spreadToNeighbours(doc: Doc, caption: CaptionFound, found: Map<number, CaptionFound>): void {
  const {block, kind} = caption
  const key = wordsKey(doc, block)
  for (const i of [block - 2, block - 1, block + 1, block + 2]) {
    if (i < 0 || i >= doc.count || found.has(i) || i === doc.title) continue
    if (wordCount(doc, i) > 0 && wordsKey(doc, i) === key) {
      found.set(i, {...caption, block: i, because: 'a caption over again'})
    }
  }
  const above = block - 1
  if (kind !== 'credit' || above < 0 || found.has(above) || above === doc.title) return
  if (wordCount(doc, above) > mostIfNamed || asks(doc, above)) return
  const because = 'stands right above the credit of a picture'
  found.set(above, {...caption, block: above, kind: 'caption', because, confidence: 0.9})
}
