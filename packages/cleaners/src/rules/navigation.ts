/**
 * Takes out menus, breadcrumbs, skip links, section names and links back to the top.
 *
 * It looks for menu labels that are the whole block (`Trang chủ`, `Skip to content`), for breadcrumbs (`Home > News > …`),
 * for runs of short lines with several menu labels among them, which are one menu, and for short lines right above the
 * headline where the text seems to begin with them.
 *
 * It must leave alone short lines of the article, such as subheads and the cells of tables: a run without menu labels is
 * only named, if it is left out, and inside the article's text only the labels themselves are taken.
 */
import {blockText, type Cleaner, type Doc, defineCleaner, endsWithStop, type Marks, wordCount} from '@copydesk/core'
import {headOf} from '../facts/head-and-tail.js'
import {isDomain} from '../facts/urls.js'
import {justNames, quote} from '../look/labels.js'
import {menusOf} from '../look/menus.js'
import {hasListMark} from '../look/paragraph.js'
import {isMeta} from '../look/shape.js'
import {ARROW, SLASH, signsOf} from '../look/signs.js'
import {unitsOf} from '../look/units.js'
import {voteOnLabels} from '../look/vote-on-labels.js'

/** Known names of sections that make a run of short lines a menu, and with so many lines make all in it items. */
const fewestLabels = 2
const certainLines = 8

export const navigation: Cleaner = defineCleaner(
  {
    name: 'navigation',
    role: 'navigation',
    summary: 'menus, breadcrumbs, skip links, section names'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'navigation', 'menu label')
    const signs = signsOf(doc)
    for (let i = 0; i <= doc.first && i < doc.count; i++) {
      if (signs[i]! & (ARROW | SLASH) && isBreadcrumb(doc, i))
        marks.vote(i, i + 1, {because: `breadcrumb \`${quote(doc, i)}\``, confidence: 0.95})
    }
    voteOnMenus(doc, marks)
    voteAboveHeadline(doc, marks)
    voteOnOwnAddress(doc, marks)
  }
)

/** How far above the headline short lines may look like text, in blocks, and their most words. */
const reach = 10
const longestAbove = 12

/** Where the text seems to begin with the last lines of a menu, the headline says that they are above it. */
function voteAboveHeadline(doc: Doc, marks: Marks): void {
  const opens = opensPage(doc)
  for (let i = doc.title - 1; i >= Math.max(0, doc.title - reach); i--) {
    // a text or a list above tells that this is a subhead rather
    if (hasListMark(doc, i) || endsWithStop(doc, i)) break
    if (doc.scores[i]! < 0 || wordCount(doc, i) > longestAbove) continue
    marks.vote(i, i + 1, {because: 'a short line above the headline', confidence: opens ? 0.965 : 0.8})
  }
}

/** Lines above a headline that opens the page, at most, and words of such a line, at most. */
const [mostOpening, longestOpening] = [3, 5]

/** True where nothing but names of sections stands above the headline: on a page with no other furniture they look like text. */
function opensPage(doc: Doc): boolean {
  if (doc.title > mostOpening) return false
  for (let i = 0; i < doc.title; i++) if (endsWithStop(doc, i) || wordCount(doc, i) > longestOpening) return false
  return true
}

/** Words of an address without its path, at most. */
const longestAddress = 4

/** The outlet's address alone on a line between the headline and the text: `bencang.vn`. */
function voteOnOwnAddress(doc: Doc, marks: Marks): void {
  if (doc.title < 0) return
  const {to} = headOf(doc)
  for (let i = doc.title + 1; i < to; i++) {
    if (wordCount(doc, i) <= longestAddress && isDomain(blockText(doc, i)))
      marks.vote(i, i + 1, {because: `address of a site \`${quote(doc, i)}\``, confidence: 0.992})
  }
}

function voteOnMenus(doc: Doc, marks: Marks): void {
  for (const {from, end, labels} of menusOf(doc)) {
    const because = `menu of ${end - from} short lines${labels > 0 ? ` with ${labels} menu labels` : ''}`
    // without a known name it may be a table; then this only gives the lines a name, if nobody wants them
    marks.vote(from, end, {because, confidence: labels >= fewestLabels ? 0.93 : justNames})
    if (labels < fewestLabels || end - from < certainLines) continue
    // what is a button, a heading or a prompt elsewhere is an item here
    const item = {because: `item of a menu of ${end - from} short lines`, confidence: 0.985}
    for (let i = from; i < end; i++) {
      const first = i
      while (i < end && doc.hits.classes[i] !== 0 && !isMeta(doc, i)) i++
      marks.vote(first, i, item)
    }
  }
}

/** Words of a breadcrumb and of each name in it, at most, and its names, at least. */
const [longestBreadcrumb, longestName] = [25, 8]
const fewestNames = 3

/** Two or more separators between short names. */
function isBreadcrumb(doc: Doc, i: number): boolean {
  if (i === doc.title || wordCount(doc, i) > longestBreadcrumb || endsWithStop(doc, i)) return false
  if (!hasSeparators(doc, i)) return false
  const names = blockText(doc, i).split(/\s[>›»/|]\s|\s*[›»]\s*/)
  return names.length >= fewestNames && names.every((name) => name.trim().split(/\s+/).length <= longestName)
}

const separators = unitsOf('>›»/|')

/** True if the block has two of the marks that part the names of a breadcrumb. */
function hasSeparators({units, layout}: Doc, i: number): boolean {
  let found = 0
  for (let c = layout.start[i]!; c < layout.end[i]!; c++) if (separators.includes(units[c]!) && ++found > 1) return true
  return false
}
