/** The text that pages give their pictures: the headline again, with a number or without, or a file’s name. */
import {blockText, charClass, DIGIT, type Doc, SPACE, wordCount} from '@copydesk/core'
import {foldLine} from '../../look/plain-line.js'
import {isCopyOfHeadline} from '../../look/repeats.js'
import {unitsOf} from '../../look/units.js'
import {endsAsPictureFile, isPictureFile} from '../urls.js'
import {type CaptionFound, captionFound, mostWords} from './caption-found.js'

/** Blocks above the frame in which a copy of the headline is a picture’s text already. */
const aboveFrame = 2

const fullStop = 46

/** The block as the text of a picture, where it is one. */
export function imageTextAt(doc: Doc, i: number): CaptionFound | undefined {
  if (i >= doc.first - aboveFrame && isCopyOfHeadline(doc, i)) {
    return imageText(i, 'the headline over again, as text of a picture', 0.97)
  }
  const last = doc.units[doc.layout.end[i]! - 1]!
  const isFigure = charClass[last]! & DIGIT || (last === fullStop && doc.words.digits[i]! > 0)
  if (isFigure) {
    const title = endsWithNumber(doc, i) ? numberedTitle.exec(blockText(doc, i))?.[1] : undefined
    const isOfSeries = title !== undefined && isNumberedSeries(doc, i, title)
    return isOfSeries ? imageText(i, 'text of a picture with its number', 0.99) : undefined
  }
  const isFile = endsAsPictureFile(last) && isPictureFile(blockText(doc, i))
  return isFile ? imageText(i, 'name of a picture file', 0.98) : undefined
}

function imageText(block: number, because: string, confidence: number): CaptionFound {
  return captionFound({block, because, confidence, kind: 'imageText'})
}

/** `Headline - Ảnh 1.`, `Headline – Photo 12` */
const numberedTitle = /^(.{8,200}?)\s*[-–]\s*\S{2,8}\s+\d{1,3}\.?$/u

/** Figures of a picture’s number, at most. */
const longestNumber = 3

/** True if the last word is a number of pictures: up to three figures behind a space, a word and a dash. */
function endsWithNumber({units, words, layout}: Doc, i: number): boolean {
  const last = words.first[i + 1]! - 1
  const space = words.at[last]! - 1
  if (words.size[last]! > longestNumber || !(charClass[units[space]!]! & SPACE)) return false
  for (let c = space; c >= layout.start[i]! && c > space - farthestDash; c--)
    if (dashes.includes(units[c]!)) return true
  return false
}

/** Units between the dash behind a title and the number, at most: a word of eight and spaces. */
const farthestDash = 16
const dashes = unitsOf('-–')

/** UTF-16 units that a line may have beside the words before its number: a dash, a word and a number. */
const longestEnd = 12

/** `Headline - Ảnh 1.`, `Headline - Ảnh 2.`: the same words before the number on another line, or those of the headline. */
function isNumberedSeries(doc: Doc, i: number, stem: string): boolean {
  const folded = foldLine(stem)
  for (let n = 0; n < doc.count; n++) {
    if (n === i || wordCount(doc, n) > mostWords) continue
    const other = foldLine(blockText(doc, n))
    if (other === folded || (other.startsWith(folded) && other.length < folded.length + longestEnd)) return true
  }
  return false
}
