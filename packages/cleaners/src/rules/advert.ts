/**
 * Takes out advertisements and sponsored boxes.
 *
 * It looks for labels (`Quảng cáo`, `Advertisement`, `Story continues below`), for the code that ad servers leave in a
 * page (`[INS::INS]`, `Debug: ADS`, raw tags), and for the lists of titles under a sponsor's heading
 * (`Thông tin doanh nghiệp`, `Sponsored content`).
 *
 * It must leave alone articles on advertising: `Quảng cáo …` opens paragraphs.
 */
import {blockText, type Cleaner, defineCleaner} from '@copydesk/core'
import {readList} from '../look/article-list.js'
import {labelsOf, quote} from '../look/labels.js'
import {blocksWith, OPENS_CODE} from '../look/signs.js'
import {voteOnLabels} from '../look/vote-on-labels.js'

/** Sponsored titles under one heading; fewer are what the article goes on with. */
const fewest = 3

/** Lines that begin so begin with one of the characters of `OPENS_CODE`. */
const code =
  /^(?:\[?INS::INS\]?$|\[(?:\d+x\d+|V\d+x\d+|ad[-_ ]|banner)|Debug: ?ADS\b|<(?:a|img|iframe|script|ins|div)\s|<p>.*<\/p>$|googletag|adsbygoogle|window\.|var \w+ ?=|\(function)/i

export const advert: Cleaner = defineCleaner(
  {
    name: 'advert',
    role: 'advert',
    summary: 'advertisements, sponsored boxes, code of ad servers'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'advert', 'advertisement label')
    for (const i of blocksWith(doc, OPENS_CODE)) {
      if (!code.test(blockText(doc, i))) continue
      marks.vote(i, i + 1, {because: `code of an ad server: \`${quote(doc, i)}\``, confidence: 0.98})
    }
    for (const {block, phrase, sure} of labelsOf(doc, 'advert')) {
      if (block < doc.last || !sure) continue
      const list = readList(doc, block + 1)
      if (list.titles < fewest) continue
      const because = `heading \`${quote(doc, block)}\`, then ${list.titles} titles`
      marks.vote(list.from, list.end, {because, confidence: 0.97, evidence: phrase})
    }
  }
)
