/** Captions that are told by their credit: who made the picture stands at the end of a short block. */
import {
  blockText,
  charClass,
  classBit,
  type Doc,
  endsWithStop,
  type PhraseHit,
  phrasesIn,
  SPACE,
  wordCount
} from '@copydesk/core'
import {creditWordsOf} from '../credits/credit-words.js'
import {readCredits} from '../credits/credits.js'
import {gluedCreditsOf} from '../credits/glued-credits.js'
import {mayHaveLabel} from '../credits/may-be-credits.js'
import {unlabelledCredit} from '../credits/unlabelled-credits.js'
import {wordsFrom} from '../tokens/token-words.js'
import {type CaptionFound, captionFound} from './caption-found.js'

/** The block as a caption with its credit, or as the credit alone, where it is one. */
export function creditedCaptionAt(doc: Doc, i: number): CaptionFound | undefined {
  const label = creditAtEnd(doc, i)
  return (label ? byLabel(doc, i, label) : bracketedSource(doc, i)) ?? byMaker(doc, i)
}

/** Words of a line that is only a credit, at most. */
const longestCreditLine = 14

/** Marks before the label of a credit that is alone on its line, at most: a bracket and a space. */
const mostMarks = 2

/** `… Ảnh: X`, `(Photo: X/AP)`, `© Reuters` at the end of a short block. */
function byLabel(doc: Doc, i: number, hit: PhraseHit): CaptionFound | undefined {
  // `Tin, ảnh: Thu Trang` behind the last sentence names who wrote the article
  if (gluedCreditsOf(doc).some((glued) => glued.block === i && glued.credits.byline && hit.start > glued.start)) {
    return undefined
  }
  const closed = makerBefore(doc, i, hit)
  if (closed) return closed
  const named = siteIn(doc, i, hit) ?? creditIn(doc.text.slice(hit.end, endOfCredit(doc, i, hit)))
  const label = doc.text.slice(hit.start, hit.end).trim()
  const says = named ? `\`${label}\` names ${named}` : `\`${label}\``
  const credit = named ?? (label.includes(':') ? undefined : label)
  const isBehind = hit.start - doc.layout.start[i]! > mostMarks
  const isLong = wordCount(doc, i) > longestCreditLine
  const shown = isLong && !isBehind ? opensWithAgency(doc, i, label) : undefined
  if (shown) return shown
  if (named !== undefined && isTitle(named)) return captionFound({block: i, because: says, confidence: 0.97})
  if (isBehind) return captionFound({block: i, because: says, confidence: 0.97, credit})
  if (isLong) return undefined
  return captionFound({
    block: i,
    because: `credit alone on its line: ${says}`,
    confidence: 0.97,
    credit,
    kind: 'credit'
  })
}

/** Behind the last full stop or opening bracket: the maker, where the label stands behind the name. */
const makerAtEnd = /[。．！？”」』）)\]【[(（]\s*([^。．！？”」』【】[\]()（）]{2,24})$/u

/** `…测量古茶树。新华社记者 林朵 摄`, `…정만호 씨 [신안군 제공]`: a label that ends the block, behind who made the picture. */
function makerBefore(doc: Doc, i: number, hit: PhraseHit): CaptionFound | undefined {
  if (!/^[\s)\]）】.。]*$/u.test(doc.text.slice(hit.end, doc.layout.end[i]!))) return undefined
  const before = doc.text.slice(doc.layout.start[i]!, hit.start).trimEnd()
  const maker = creditIn(makerAtEnd.exec(before)?.[1] ?? '')
  if (maker === undefined) return undefined
  const label = doc.text.slice(hit.start, hit.end).trim()
  return captionFound({block: i, because: `\`${label}\` behind ${maker}`, confidence: 0.99, credit: maker})
}

/** The rest of a site's name behind a label that begins it. */
const restOfSite = /^\.\p{Ll}{2,6}(?![\p{L}\p{Nd}])/u

/** The maker's page at the site that the label is the name of: `© iStock.com/idabrook`; of a whole address the site alone. */
function siteIn(doc: Doc, i: number, hit: PhraseHit): string | undefined {
  const {text, layout} = doc
  const end = endOfCredit(doc, i, hit)
  const rest = restOfSite.exec(text.slice(hit.end, end))?.[0]
  if (rest === undefined || hit.text.endsWith('.')) return undefined
  const isAddress = text.slice(layout.start[i]!, hit.start).endsWith('//')
  return creditIn(text.slice(hit.start, isAddress ? hit.end + rest.length : end))
}

/** Where the credit behind a label ends: with its bracket, which more of the caption may follow, or with the block. */
function endOfCredit({text, layout}: Doc, i: number, {start, end}: PhraseHit): number {
  const closing = text[start - 1] === '(' ? text.slice(end, layout.end[i]!).indexOf(')') : -1
  return closing < 0 ? layout.end[i]! : end + closing
}

/** Words of a title that go on in small letters, at least: names of makers have fewer in a row. */
const titleInSmall = /\s\p{Ll}[^\s/,]*(?:\s\p{Ll}[^\s/,]*){3}/u

/** True for what stands behind the label of a video instead of its maker: `Clip: Nông dân ôm cây bạc tỷ giữa phố`. */
function isTitle(credit: string): boolean {
  return titleInSmall.test(credit)
}

/** A label that is a name: `Getty Images`, but not `Photo by`. */
const agencyName = /^\p{Lu}[^\s:：]*(?:\s\p{Lu}[^\s:：]*)*$/u

/**
 * `Getty Images A white ferry crosses the estuary`: the agency and then what the picture shows, with no mark between and no
 * full stop. The caption proper stands below.
 */
function opensWithAgency(doc: Doc, i: number, label: string): CaptionFound | undefined {
  if (endsWithStop(doc, i) || !agencyName.test(label)) return undefined
  const because = `opens with \`${label}\`, then tells what a picture shows`
  return captionFound({block: i, because, confidence: 0.95, credit: label, kind: 'imageText'})
}

/** The maker's name at the end, without a label. */
function byMaker(doc: Doc, i: number): CaptionFound | undefined {
  const maker = unlabelledCredit(doc, i)
  const credit = maker && creditIn(maker.maker)
  if (!maker || !credit) return undefined
  const {because, confidence} = maker
  return captionFound({block: i, because, confidence, credit})
}

/** A credit stands so many UTF-16 units before the block's end at most. */
const longestCredit = 90

function creditAtEnd(doc: Doc, i: number): PhraseHit | undefined {
  if ((doc.hits.classes[i]! & classBit.credit) === 0) return undefined
  for (const hit of phrasesIn(doc, i, 'credit'))
    if (unitsBetween(doc, hit.start, doc.layout.end[i]!) <= longestCredit && !isInSentence(doc, i, hit)) return hit
  return undefined
}

/** UTF-16 units of a stretch in which any white space is one: a wrapped line may end with some. */
function unitsBetween({units}: Doc, start: number, end: number): number {
  let size = 0
  for (let c = start; c < end; c++) if (!(charClass[units[c]!]! & charClass[units[c + 1]!]! & SPACE)) size++
  return size
}

/** True for a label that is a word of a sentence: `Il Comune pensa di farne un archivio.` */
function isInSentence(doc: Doc, i: number, {start, end}: PhraseHit): boolean {
  const {text, layout} = doc
  if (!/^\p{Ll}\p{L}*$/u.test(text.slice(start, end))) return false
  // as many spaces as a line may end with stand where a wrapped line was joined
  if (!/\p{L}\s+$/u.test(text.slice(layout.start[i]!, start))) return false
  return endsWithStop(doc, i) || /^\s*[^\s:/©(|–-]/u.test(text.slice(end, layout.end[i]!))
}

const closingBracket = 41

/** `(Nguồn: Instagram)` at the end of a block is the source of its picture; on a line of its own, that of the report. */
function bracketedSource(doc: Doc, i: number): CaptionFound | undefined {
  const end = doc.layout.end[i]!
  if (doc.units[end - 1] !== closingBracket && doc.units[end - 2] !== closingBracket) return undefined
  const inside = wordsFrom(doc, i, doc.text.lastIndexOf('(', end))
  if (!mayHaveLabel(doc, inside)) return undefined
  const bracket = /^.{8,}\(([^()]{3,60})\)[.\s]*$/su.exec(blockText(doc, i).replace(/\s+/gu, ' '))
  if (!bracket) return undefined
  // `… hôm nay.Minh Phương (Theo AFP)` ends with the author
  if (gluedCreditsOf(doc).some(({block, credits}) => block === i && credits.authors.length > 0)) return undefined
  const credits = readCredits(bracket[1]!, creditWordsOf(doc))
  // `(Ảnh Lam Giang)`: the label may lack its colon, where a name follows
  const named = credits?.photo ?? readCredits(bracket[1]!.replace(/\s/, ': '), creditWordsOf(doc))?.photo
  if (named) {
    const because = `names ${named} in brackets as maker of the picture`
    return captionFound({block: i, because, confidence: 0.98, credit: named})
  }
  if (!credits?.labelled || !credits.agency) return undefined
  const because = `names ${credits.agency} in brackets as source of the picture`
  return captionFound({block: i, because, confidence: 0.98, credit: credits.agency})
}

/** UTF-16 units of a maker’s name, at most: several names with their agencies. */
const longestMaker = 80

/** The maker’s name behind a label, without brackets and stops. */
export function creditIn(text: string): string | undefined {
  const name = text
    .replace(/^[\s.:：=/()[\]–—-]+/u, '')
    .replace(/[\s()[\].,;–—-]+$/u, '')
    .replace(/\s+/gu, ' ')
  return name === '' || name.length > longestMaker || !/\p{L}/u.test(name) ? undefined : name
}
