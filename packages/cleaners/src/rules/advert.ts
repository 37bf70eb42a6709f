/**
 * Takes out advertisements and sponsored boxes.
 *
 * It looks for labels (`Quảng cáo`, `Advertisement`, `Story continues below`), for the code that ad servers leave in a
 * page (`[INS::INS]`, `Debug: ADS`, raw tags), and for the lists of titles under a sponsor's heading
 * (`Thông tin doanh nghiệp`, `Sponsored content`).
 *
 * It must leave alone articles on advertising: `Quảng cáo …` opens paragraphs.
 */
import {blockText, type Cleaner, classBit, type Doc, defineCleaner} from '@copydesk/core'
import {labelIn, quote} from '../look/label.js'
import {voteOnLabels} from '../look/labels.js'
import {readList} from '../look/list.js'

/** Sponsored titles under one heading; fewer are what the article goes on with. */
const fewest = 3

const code =
  /^(?:\[?INS::INS\]?$|\[(?:\d+x\d+|V\d+x\d+|ad[-_ ]|banner)|Debug: ?ADS\b|<(?:a|img|iframe|script|ins|div)\s|<p>.*<\/p>$|googletag|adsbygoogle|window\.|var \w+ ?=|\(function)/i

/** How lines of `code` begin. */
const openings = [...'[<Dgwav(iI'].map((char) => char.charCodeAt(0))

export const advert: Cleaner = defineCleaner(
  {
    name: 'advert',
    role: 'advert',
    summary: 'advertisements, sponsored boxes, code of ad servers'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'advert', 'advertisement label')
    for (let i = 0; i < doc.count; i++) {
      if (isCode(doc, i))
        marks.vote(i, i + 1, {because: `code of an ad server: \`${quote(doc, i)}\``, confidence: 0.98})
      if (i < doc.last || (doc.hits.classes[i]! & classBit.advert) === 0) continue
      const label = labelIn(doc, i, 'advert')
      if (!label?.sure) continue
      const list = readList(doc, i + 1)
      if (list.titles < fewest) continue
      const because = `heading \`${quote(doc, i)}\`, then ${list.titles} titles`
      marks.vote(list.from, list.end, {because, confidence: 0.97, evidence: label.hit})
    }
  }
)

function isCode(doc: Doc, i: number): boolean {
  return openings.includes(doc.units[doc.layout.start[i]!]!) && code.test(blockText(doc, i))
}
