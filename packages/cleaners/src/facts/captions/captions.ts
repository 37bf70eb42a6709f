/**
 * Tells captions from paragraphs and subheads. Most captions of Vietnamese pages carry no credit, so their look and
 * place must do: short, between two paragraphs, about people and places, without the words that a story goes on with.
 */
import {
  blockText,
  charClass,
  classBit,
  DIGIT,
  type Doc,
  endsWithStop,
  type PhraseHit,
  phrasesIn,
  SPACE,
  wordCount
} from '@copydesk/core'
import {columnOf, oncePerDoc} from '../../look/memo.js'
import {wordsKey} from '../../look/shape.js'
import {DOUBLE_LINE, signsOf} from '../../look/signs.js'
import {creditLinesOf} from '../credits/credit-lines.js'
import {creditWordsOf} from '../credits/credit-words.js'
import {readCredits} from '../credits/credits.js'
import {gluedCreditsOf} from '../credits/glued-credits.js'
import {mayHaveLabel} from '../credits/may-be-credits.js'
import {runningCreditsOf} from '../credits/running-credits.js'
import {unlabelledCredit} from '../credits/unlabelled-credits.js'
import {datelinesOf} from '../dates/datelines.js'
import {foldLine, isCopyOfHeadline} from '../headlines.js'
import {isParagraph} from '../place.js'
import {recordOf} from '../record.js'
import {wordsFrom} from '../token-words.js'
import {isPictureFile} from '../urls.js'

/** Why a block is held for a caption. */
export interface CaptionFound {
  readonly block: number
  readonly because: string
  readonly confidence: number
  readonly credit: string | undefined
  /** The block is only a credit: `ẢNH: QUANG THUẦN`. */
  readonly creditOnly: boolean
  /** The block is the text that the page gives a picture, so the caption proper may follow. */
  readonly imageText: boolean
}

/** Captions are seldom longer: 98 of 100 in the sets measured. */
const mostWords = 80

/** The captions of a page, in page order. */
export const captionsOf: (doc: Doc) => ReadonlyMap<number, CaptionFound> = oncePerDoc(
  (doc: Doc): ReadonlyMap<number, CaptionFound> => {
    const found = new Map<number, CaptionFound>()
    const from = Math.max(0, Math.min(doc.first - 4, doc.title < 0 ? doc.first : doc.title - 3))
    const to = Math.min(doc.count, doc.last + 6)
    for (let i = from; i < to; i++) {
      if (i === doc.title || wordCount(doc, i) === 0 || wordCount(doc, i) > mostWords || isFactLine(doc, i)) continue
      if (runningCreditsOf(doc).has(i)) continue
      const caption = byCredit(doc, i) ?? byMaker(doc, i) ?? byImageText(doc, i) ?? byPhrase(doc, i) ?? byScene(doc, i)
      // far above the text a caption is named, and says nothing of where the text begins
      if (caption) found.set(i, i < doc.first - 4 ? {...caption, confidence: 0.5} : caption)
    }
    if (found.size > 0) for (const [block, caption] of [...found]) spreadToNeighbours(doc, block, caption, found)
    return found
  }
)

/** True for lines that are datelines, credits of the article or fields of a record. */
export function isFactLine(doc: Doc, i: number): boolean {
  return factLinesOf(doc)[i] === 1
}

const factColumn = columnOf((length) => new Uint8Array(length))

const factLinesOf = oncePerDoc((doc: Doc): Uint8Array => {
  const is = factColumn(doc.count)
  for (const {block} of datelinesOf(doc)) is[block] = 1
  for (const {block} of creditLinesOf(doc)) is[block] = 1
  for (const {block} of recordOf(doc)) is[block] = 1
  return is
})

/** `… Ảnh: X`, `(Photo: X/AP)`, `© Reuters` at the end of a short block. */
function byCredit(doc: Doc, i: number): CaptionFound | undefined {
  const end = doc.layout.end[i]!
  const start = doc.layout.start[i]!
  const hit = creditAtEnd(doc, i)
  if (!hit) return bracketedSource(doc, i)
  // `Tin, ảnh: Thu Trang` behind the last sentence names who wrote the article
  if (gluedCreditsOf(doc).some((glued) => glued.block === i && glued.credits.byline && hit.start > glued.start)) {
    return undefined
  }
  const credit = creditIn(doc.text.slice(hit.end, end))
  const label = doc.text.slice(hit.start, hit.end).trim()
  const creditOnly = hit.start - start <= 2 && !(credit !== undefined && isTitle(credit))
  const names = credit ? `\`${label}\` names ${credit}` : `\`${label}\``
  if (creditOnly && wordCount(doc, i) > 14) return opensWithAgency(doc, i, label)
  return {
    block: i,
    because: creditOnly ? `credit alone on its line: ${names}` : names,
    confidence: 0.97,
    credit: credit !== undefined && isTitle(credit) ? undefined : (credit ?? (label.includes(':') ? undefined : label)),
    creditOnly,
    imageText: false
  }
}

/** Words of a title that go on in small letters, at least: names of makers have fewer in a row. */
const titleInSmall = /\s\p{Ll}[^\s/,]*(?:\s\p{Ll}[^\s/,]*){3}/u

/** True for what stands behind the label of a video instead of its maker: `Clip: Nông dân ôm cây bạc tỷ giữa phố`. */
function isTitle(credit: string): boolean {
  return titleInSmall.test(credit)
}

/**
 * `Getty Images A white ferry crosses the estuary`: the agency and then what the picture shows, with no mark between and no
 * full stop. The caption proper stands below.
 */
function opensWithAgency(doc: Doc, i: number, label: string): CaptionFound | undefined {
  if (endsWithStop(doc, i) || !/^\p{L}[^:：]*$/u.test(label)) return undefined
  const because = `opens with \`${label}\`, then tells what a picture shows`
  return {block: i, because, confidence: 0.95, credit: label, creditOnly: false, imageText: true}
}

/** The maker's name at the end, without a label. */
function byMaker(doc: Doc, i: number): CaptionFound | undefined {
  const maker = unlabelledCredit(doc, i)
  const credit = maker && creditIn(maker.maker)
  if (!maker || !credit) return undefined
  const {because, confidence} = maker
  return {block: i, because, confidence, credit, creditOnly: false, imageText: false}
}

/** A credit stands so many UTF-16 units before the block's end at most. */
const longestCredit = 90

function creditAtEnd(doc: Doc, i: number): PhraseHit | undefined {
  if ((doc.hits.classes[i]! & classBit.credit) === 0) return undefined
  for (const hit of phrasesIn(doc, i, 'credit'))
    if (doc.layout.end[i]! - hit.start <= longestCredit && !isInSentence(doc, i, hit)) return hit
  return undefined
}

/** True for a label that is a word of a sentence: `Il Comune pensa di farne un archivio.` */
function isInSentence(doc: Doc, i: number, {start, end}: PhraseHit): boolean {
  const {text, layout} = doc
  if (!/^\p{Ll}\p{L}*$/u.test(text.slice(start, end))) return false
  // as many spaces as a line may end with stand where a wrapped line was joined
  if (!/\p{L}\s+$/u.test(text.slice(layout.start[i]!, start))) return false
  return endsWithStop(doc, i) || /^\s*[^\s:/©(|–-]/u.test(text.slice(end, layout.end[i]!))
}

/** `(Nguồn: Instagram)` at the end of a block is the source of its picture; on a line of its own, that of the report. */
function bracketedSource(doc: Doc, i: number): CaptionFound | undefined {
  const end = doc.layout.end[i]!
  if (doc.units[end - 1] !== closingBracket && doc.units[end - 2] !== closingBracket) return undefined
  const inside = wordsFrom(doc, i, doc.text.lastIndexOf('(', end))
  if (!mayHaveLabel(doc, inside)) return undefined
  const bracket = /^.{8,}\(([^()]{3,60})\)[.\s]*$/su.exec(blockText(doc, i))
  if (!bracket) return undefined
  // `… hôm nay.Minh Phương (Theo AFP)` ends with the author
  if (gluedCreditsOf(doc).some(({block, credits}) => block === i && credits.authors.length > 0)) return undefined
  const credits = readCredits(bracket[1]!, creditWordsOf(doc))
  // `(Ảnh Lam Giang)`: the label may lack its colon, where a name follows
  const named = credits?.photo ?? readCredits(bracket[1]!.replace(/\s/, ': '), creditWordsOf(doc))?.photo
  if (named) {
    const because = `names ${named} in brackets as maker of the picture`
    return {block: i, because, confidence: 0.98, credit: named, creditOnly: false, imageText: false}
  }
  if (!credits?.labelled || !credits.agency) return undefined
  const because = `names ${credits.agency} in brackets as source of the picture`
  return {block: i, because, confidence: 0.98, credit: credits.agency, creditOnly: false, imageText: false}
}

/** The maker’s name behind a label, without brackets and stops. */
export function creditIn(text: string): string | undefined {
  const name = text
    .replace(/^[\s::=/()[\]–—-]+/u, '')
    .replace(/[\s()[\].,;–—-]+$/u, '')
    .trim()
  return name === '' || name.length > 80 || !/[\p{L}]/u.test(name) ? undefined : name
}

const [closingBracket, fullStop] = [41, 46]
const endsOfFileNames = [...'gGfFpP'].map((letter) => letter.charCodeAt(0))

/** The text that pages give their pictures: the headline again, with a number or without, or a file’s name. */
function byImageText(doc: Doc, i: number): CaptionFound | undefined {
  if (i > doc.first - 3 && isCopyOfHeadline(doc, i)) {
    return imageText(i, 'the headline over again, as text of a picture', 0.97)
  }
  const last = doc.units[doc.layout.end[i]! - 1]!
  const isFigure = charClass[last]! & DIGIT || (last === fullStop && doc.words.digits[i]! > 0)
  if (!isFigure && !endsOfFileNames.includes(last)) return undefined
  const text = blockText(doc, i)
  if (!isFigure && isPictureFile(text)) return imageText(i, 'name of a picture file', 0.98)
  const numbered = isFigure && endsWithNumber(doc, i) ? numberedTitle.exec(text) : null
  if (numbered && isNumberedSeries(doc, i, numbered[1]!)) {
    return imageText(i, 'text of a picture with its number', 0.99)
  }
  return undefined
}

function imageText(block: number, because: string, confidence: number): CaptionFound {
  return {block, because, confidence, credit: undefined, creditOnly: false, imageText: true}
}

const numberedTitle = /^(.{8,200}?)\s*[-–]\s*\S{2,8}\s+\d{1,3}\.?$/u

/** True if the last word is a number of pictures: up to three figures behind a space, a word and a dash. */
function endsWithNumber({units, words, layout}: Doc, i: number): boolean {
  const last = words.first[i + 1]! - 1
  const space = words.at[last]! - 1
  if (words.size[last]! > 3 || !(charClass[units[space]!]! & SPACE)) return false
  for (let c = space; c >= layout.start[i]! && c > space - farthestDash; c--)
    if (dashes.includes(units[c]!)) return true
  return false
}

/** Units between the dash behind a title and the number, at most: a word of eight and spaces. */
const farthestDash = 16
const dashes = [...'-–'].map((dash) => dash.charCodeAt(0))

/** `Headline - Ảnh 1.`, `Headline - Ảnh 2.`: the same words before the number on another line, or those of the headline. */
function isNumberedSeries(doc: Doc, i: number, stem: string): boolean {
  const folded = foldLine(stem)
  for (let n = 0; n < doc.count; n++) {
    if (n === i || wordCount(doc, n) > mostWords) continue
    const other = foldLine(blockText(doc, n))
    if (other === folded || (other.startsWith(folded) && other.length < folded.length + 12)) return true
  }
  return false
}

/** `Ảnh minh họa`, `File photo`: a caption that is only this, or begins so with a colon. */
function byPhrase(doc: Doc, i: number): CaptionFound | undefined {
  if ((doc.hits.classes[i]! & classBit.photo) === 0) return undefined
  const hit = phrasesIn(doc, i, 'photo').find(
    ({anchor, text}) => anchor === 'whole' || (anchor === 'start' && text.endsWith(':'))
  )
  if (!hit || wordCount(doc, i) > 45) return undefined
  return {
    block: i,
    because: `label \`${hit.text}\` of a picture`,
    confidence: 0.93,
    credit: undefined,
    creditOnly: false,
    imageText: false
  }
}

/** `…担当者＝13日午後、東京都`: Japanese captions end with the day and the place of the picture behind a double line. */
function byScene(doc: Doc, i: number): CaptionFound | undefined {
  if (
    doc.words.digits[i] === 0 ||
    endsWithStop(doc, i) ||
    !(signsOf(doc)[i]! & DOUBLE_LINE) ||
    !/＝[0-9０-９]{1,2}日[^＝。]*$/u.test(blockText(doc, i))
  )
    return undefined
  const because = 'ends with the day and the place of a picture'
  return {block: i, because, confidence: 0.97, credit: undefined, creditOnly: false, imageText: false}
}

/** True for a question: those of an interview stand above pictures, too. */
function asks({units, layout}: Doc, i: number): boolean {
  return units[layout.end[i]! - 1] === 63
}

/** Doubles of a caption (lightbox), and the line between a picture’s text and its credit, are captions too. */
function spreadToNeighbours(doc: Doc, block: number, caption: CaptionFound, found: Map<number, CaptionFound>): void {
  const key = wordsKey(doc, block)
  for (const i of [block - 2, block - 1, block + 1, block + 2]) {
    if (i < 0 || i >= doc.count || found.has(i) || i === doc.title) continue
    if (wordCount(doc, i) > 0 && wordsKey(doc, i) === key) {
      found.set(i, {...caption, block: i, because: 'a caption over again'})
    }
  }
  if (!caption.creditOnly || block === 0 || found.has(block - 1) || block - 1 === doc.title) return
  if (!isParagraph(doc, block - 1, 45) && wordCount(doc, block - 1) <= 45 && !asks(doc, block - 1)) {
    found.set(block - 1, {
      ...caption,
      block: block - 1,
      because: 'stands right above the credit of a picture',
      confidence: 0.9,
      creditOnly: false
    })
  }
}
