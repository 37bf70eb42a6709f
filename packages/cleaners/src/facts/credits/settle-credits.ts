import {blockText, type Doc, wordCount} from '@copydesk/core'
import {oneSpaced} from '../../look/plain-line.js'
import {isWordOf} from '../../look/word-set.js'
import type {CreditLine} from './credit-lines.js'
import {creditWordsOf} from './credit-words.js'
import {isPerson} from './credits.js'
import {hasFamilyName, type NameWords} from './names.js'
import {standsInArticle} from './stands-in-article.js'

/** Tells persons from outlets where a line alone cannot: by the other lines. */
export function settleCredits(doc: Doc, lines: readonly CreditLine[]): readonly CreditLine[] {
  if (lines.length === 0) return lines
  return withNeighbours(doc, settleOutlets(doc, lines))
}

/** Names on lines one below the other, each alone or with what joins them between, wrote together: each line says all. */
function withNeighbours(doc: Doc, lines: readonly CreditLine[]): readonly CreditLine[] {
  const joined: CreditLine[] = []
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (to = from + 1; to < lines.length && areNeighbours(doc, lines[to - 1]!, lines[to]!); ) to++
    const authors = [...new Set(lines.slice(from, to).flatMap(({credits}) => credits.authors))]
    for (const line of lines.slice(from, to))
      joined.push(to - from > 1 ? {...line, credits: {...line.credits, authors}} : line)
  }
  return joined
}

/** True for two lines about the headline of one name each, with nothing but a word that joins them between. */
function areNeighbours(doc: Doc, above: CreditLine, below: CreditLine): boolean {
  if (above.place !== 'head' || !isOneName(above) || !isOneName(below)) return false
  // `Local Democracy Reporter` under a name is what its bearer is
  if (wordCount(doc, below.block) !== below.credits.authors[0]!.split(/\s+/).length) return false
  const joiner = above.block + 1
  if (below.block === joiner) return true
  const isJoined = below.block === joiner + 1 && wordCount(doc, joiner) === 1
  return isJoined && isWordOf(creditWordsOf(doc).joiners, doc.words.hash[doc.words.first[joiner]!]!)
}

function isOneName({credits, part}: CreditLine): boolean {
  return credits.authors.length === 1 && credits.agency === undefined && !credits.initials && part === undefined
}

function settleOutlets(doc: Doc, lines: readonly CreditLine[]): readonly CreditLine[] {
  const {names} = creditWordsOf(doc)
  const sources = new Map<string, CreditLine>()
  for (const line of lines)
    if (line.credits.labelled && line.credits.agency) sources.set(fold(line.credits.agency), line)
  const settled = sources.size === 0 ? lines : lines.map((line) => settleLine(line, lines, sources, names))
  const named = settled.some((line) => line.credits.authors.length > 0 && !isTopic(doc, line))
  const persons = named ? settled.filter((line) => !isTopic(doc, line)) : settled
  return [...persons, ...outletsAlone(doc, sources, persons)].sort((a, b) => a.block - b.block)
}

/** An outlet that was taken for a person, if a source line names it, and the other way round. */
function settleLine(
  line: CreditLine,
  lines: readonly CreditLine[],
  sources: ReadonlyMap<string, CreditLine>,
  names: NameWords
): CreditLine {
  const {credits} = line
  const [author] = credits.authors
  const person = author !== undefined && isPerson(author, names)
  if (author && credits.authors.length === 1 && sources.has(fold(author)) && !person) {
    return {...line, credits: {...credits, authors: [], agency: author}}
  }
  const {agency} = credits
  if (agency === undefined || credits.authors.length > 0 || !isPerson(agency, names)) return line
  // `Theo Mai Hoa`, whom the head of the page names as author
  const isAuthor = lines.some((other) => other.credits.authors.some((name) => fold(name) === fold(agency)))
  const isAboveSource = [...sources.values()].some((other) => other.place === line.place && other.block > line.block)
  return isAuthor || isAboveSource ? {...line, credits: {...credits, authors: [agency], agency: undefined}} : line
}

/** Most words of a line that names outlets. */
const longestOutlet = 66

/** Lines that are only the name of an outlet which a source line near by names: `Nhịp sống thị trường`. */
function outletsAlone(doc: Doc, sources: ReadonlyMap<string, CreditLine>, known: readonly CreditLine[]): CreditLine[] {
  const found: CreditLine[] = []
  for (const source of sources.values()) {
    for (const i of [source.block - 1, source.block + 1]) {
      if (i < 0 || i >= doc.count || wordCount(doc, i) > longestOutlet || known.some(({block}) => block === i)) continue
      const named = sources.get(fold(blockText(doc, i)))
      if (named) found.push({...named, block: i, url: undefined, credits: {...named.credits, authors: []}})
    }
  }
  return found
}

function fold(name: string): string {
  return oneSpaced(name).toLowerCase()
}

/** True for a name below the text that the text has and that is no person’s by its first word: a place among the tags. */
function isTopic(doc: Doc, {block, credits}: CreditLine): boolean {
  if (credits.labelled || credits.agency !== undefined || credits.authors.length !== 1 || block <= doc.last)
    return false
  return !hasFamilyName(credits.authors[0]!, creditWordsOf(doc).names) && standsInArticle(doc, block)
}
