/**
 * Takes out the imprint: rights, licence, editor in chief, address, the ban on copying.
 *
 * It looks for the lines that imprints are made of (`Giấy phép số …`, `Cơ quan chủ quản: …`, `All rights reserved`).
 * Where two such lines stand close together below the article, the lines between them are the imprint, too, and so is the
 * outlet's name above. What stands below, and lines of addresses and telephones, it only names, if they are left out.
 *
 * It must leave alone articles on licences, copyright and editors: a line counts where its words open it and it is short,
 * or where they are unmistakable.
 */
import {type Cleaner, classBit, type Doc, defineCleaner, type Marks, wordCount} from '@copydesk/core'
import {isLabel, justNames, labelIn, labelsAnd, quote} from '../look/labels.js'
import {isMasthead} from '../look/masthead.js'
import {contactsOf, isContact, isHeadline, isProse} from '../look/shape.js'
import {blocksWith, OPENS_RIGHTS} from '../look/signs.js'
import {voteOnLabels} from '../look/vote-on-labels.js'

/** Longest line of an imprint, in words. */
const longestLine = 60

/** Lines of one imprint that no phrase names, at most. */
const gap = 4

export const copyright: Cleaner = defineCleaner(
  {
    name: 'copyright',
    role: 'copyright',
    summary: 'the imprint: rights, licence, editors, address'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'copyright', 'imprint')
    let last = -1
    for (const i of labelsAnd(doc, 'copyright', blocksWith(doc, OPENS_RIGHTS))) {
      const label = labelIn(doc, i, 'copyright')
      const sign = !label && hasCopyrightSign(doc, i) && wordCount(doc, i) <= longestLine
      if (sign) marks.vote(i, i + 1, {because: `copyright sign before \`${quote(doc, i)}\``, confidence: 0.97})
      if (!label && !sign) continue
      if (last > doc.last && i - last > 1 && i - last - 1 <= gap) {
        const because = `imprint between \`${quote(doc, last)}\` and \`${quote(doc, i)}\``
        marks.vote(last + 1, i, {because, confidence: 0.9, evidence: label?.phrase})
      }
      last = i
    }
    voteOnFooter(doc, marks)
    for (let i = doc.last + 1; i < doc.count; i++) {
      if (isMasthead(doc, i))
        marks.vote(i, i + 1, {because: `name above the imprint: \`${quote(doc, i)}\``, confidence: 0.9})
    }
  }
)

/** Titles after which an imprint was not the page's end, and their words, at least. */
const fewestTitles = 3
const shortestTitle = 8

/** Names what stands below the imprint, and lines of addresses and telephones: the page's footer. */
function voteOnFooter(doc: Doc, marks: Marks): void {
  let titles = 0
  for (let i = doc.count - 1; i > doc.last && titles < fewestTitles; i--) {
    if (isLabel(doc, i, classBit.copyright) || hasCopyrightSign(doc, i)) {
      marks.vote(i + 1, doc.count, {because: `below the imprint \`${quote(doc, i)}\``, confidence: justNames})
      titles = 0
    }
    if (wordCount(doc, i) >= shortestTitle && isHeadline(doc, i) && !isContact(doc, i)) titles++
  }
  for (const i of contactsOf(doc)) {
    if (isProse(doc, i) || i === doc.title || (i >= doc.first && i <= doc.last)) continue
    marks.vote(i, i + 1, {
      because: `address or telephone \`${quote(doc, i)}\``,
      confidence: justNames,
      role: 'navigation'
    })
  }
}

const [openBracket, copyrightSign] = [40, 0xa9]

/** `©` or `(c)` and a year or a name, as imprints begin. */
function hasCopyrightSign({text, units, layout}: Doc, i: number): boolean {
  const start = layout.start[i]!
  if (units[start] === copyrightSign) return true
  return units[start] === openBracket && /^\([cC]\)\s*\d{4}/.test(text.slice(start, start + 10))
}
