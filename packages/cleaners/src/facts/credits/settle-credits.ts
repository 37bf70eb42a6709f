import {blockText, type Doc, wordCount} from '@copydesk/core'
import {oneSpaced} from '../../look/plain-line.js'
import {isWordOf} from '../../look/word-set.js'
import type {CreditLine} from './credit-line.js'
import {creditWordsOf} from './credit-words.js'
import {isPerson} from './credits.js'
import {hasFamilyName, type NameWords, nameShape} from './names.js'
import {standsInArticle} from './stands-in-article.js'

/** Tells persons from outlets where a line alone cannot: by the other lines. */
export function settleCredits(doc: Doc, lines: readonly CreditLine[]): readonly CreditLine[] {
  if (lines.length === 0) return lines
  return withOneSpelling(withNeighbours(doc, settleOutlets(doc, lines)))
}

/** Names in capitals are written as another line of credits writes them: `HỒNG ĐĂNG` below the text, `Hồng Đăng` above it. */
function withOneSpelling(lines: readonly CreditLine[]): readonly CreditLine[] {
  if (lines.length < 2) return lines
  const mixed = new Map<string, string>()
  for (const {credits} of lines)
    for (const name of credits.authors) if (!isInCapitals(name) && !credits.initials) mixed.set(fold(name), name)
  const isMendable = (name: string): boolean => isInCapitals(name) && mixed.has(fold(name))
  return lines.map((line) =>
    line.credits.authors.some(isMendable)
      ? {
          ...line,
          credits: {
            ...line.credits,
            authors: line.credits.authors.map((name) => (isMendable(name) ? mixed.get(fold(name))! : name))
          }
        }
      : line
  )
}

function isInCapitals(name: string): boolean {
  return name === name.toUpperCase()
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

function settleOutlets(doc: Doc, found: readonly CreditLine[]): readonly CreditLine[] {
  const {names} = creditWordsOf(doc)
  const lines = withWriter(doc, found, names)
  const sources = new Map<string, CreditLine>()
  for (const line of lines)
    if (line.credits.labelled && line.credits.agency) sources.set(fold(line.credits.agency), line)
  const settled = sources.size === 0 ? lines : lines.map((line) => settleLine(line, lines, sources, names))
  const topics = topicsOf(doc, settled)
  const named = settled.some((line) => line.credits.authors.length > 0 && !topics.has(line))
  const persons = named || topics.size > 1 ? settled.filter((line) => !topics.has(line)) : settled
  return [...persons, ...outletsAlone(doc, sources, persons), ...outletBelowAuthor(doc, persons)].sort(
    (a, b) => a.block - b.block
  )
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

/** Lines that are only the name of an outlet which a source line names, beside it or beside the headline: `Nhịp sống thị trường`. */
function outletsAlone(doc: Doc, sources: ReadonlyMap<string, CreditLine>, known: readonly CreditLine[]): CreditLine[] {
  const found: CreditLine[] = []
  for (const source of sources.values()) {
    for (const i of new Set([source.block - 1, source.block + 1, doc.title - 1, doc.title + 1])) {
      if (i < 0 || i >= doc.count || wordCount(doc, i) > longestOutlet || known.some(({block}) => block === i)) continue
      const named = sources.get(fold(blockText(doc, i)))
      if (named) found.push({...named, block: i, url: undefined, credits: {...named.credits, authors: []}})
    }
  }
  return found
}

/** Lines between the author and the address of the original, at most, and words of an outlet's name that stands there. */
const linesToAddress = 5
const longestName = 6

/** The address of the original below the text, where its line names no outlet. */
function bareAddress(lines: readonly CreditLine[]): CreditLine | undefined {
  return lines.find(({url, credits, place}) => place === 'tail' && url !== undefined && !credits.agency)
}

/** True for the name of an outlet, known or not, right below line `above` and not far above the address. */
function isOutletBelow(doc: Doc, above: CreditLine, address: CreditLine, lines: readonly CreditLine[]): boolean {
  const i = above.block + 1
  if (above.place !== 'tail' || i >= address.block || address.block - above.block > linesToAddress) return false
  const known = lines.find(({block}) => block === i)?.credits
  if (known) return known.agency !== undefined && known.authors.length === 0 && !known.labelled
  const isName = wordCount(doc, i) > 1 && wordCount(doc, i) <= longestName && doc.words.digits[i] === 0
  return isName && doc.hits.classes[i] === 0
}

/** `Theo Vân Khánh`, `Phụ nữ và đời sống`, `Link bài gốc`: whom the label names above an outlet wrote the original. */
function withWriter(doc: Doc, lines: readonly CreditLine[], names: NameWords): readonly CreditLine[] {
  const address = bareAddress(lines)
  if (!address) return lines
  return lines.map((line) => {
    const {agency, authors} = line.credits
    const isName = agency !== undefined && authors.length === 0 && nameShape(agency, names) === 'name'
    if (!isName || !isOutletBelow(doc, line, address, lines)) return line
    return {...line, credits: {...line.credits, authors: [agency], agency: undefined}}
  })
}

/** The outlet on the line between the author and the address of the original: `Minh Khuê`, `Nhịp sống ven sông`, `Link bài gốc`. */
function outletBelowAuthor(doc: Doc, known: readonly CreditLine[]): CreditLine[] {
  const address = bareAddress(known)
  const author = known.findLast(({block, credits}) => credits.authors.length > 0 && block < (address?.block ?? 0))
  if (!address || !author || author.credits.agency || !isOutletBelow(doc, author, address, known)) return []
  const block = author.block + 1
  if (known.some((line) => line.block === block)) return []
  return [{...address, block, url: undefined, credits: {...address.credits, agency: blockText(doc, block)}}]
}

function fold(name: string): string {
  return oneSpaced(name).toLowerCase()
}

/** The lines that are topics, with those right above and below that may be: tags stand in a row. */
function topicsOf(doc: Doc, lines: readonly CreditLine[]): ReadonlySet<CreditLine> {
  const topics = new Set(lines.filter((line) => isTopic(doc, line)))
  for (const topic of topics) {
    for (const line of lines) if (Math.abs(line.block - topic.block) === 1 && mayBeTopic(doc, line)) topics.add(line)
  }
  return topics
}

/** True for a name below the text that the text has and that is no person’s by its first word: a place among the tags. */
function isTopic(doc: Doc, line: CreditLine): boolean {
  return mayBeTopic(doc, line) && standsInArticle(doc, line.block)
}

function mayBeTopic(doc: Doc, {block, credits}: CreditLine): boolean {
  if (credits.labelled || credits.agency !== undefined || credits.authors.length !== 1 || block <= doc.last)
    return false
  return !hasFamilyName(credits.authors[0]!, creditWordsOf(doc).names)
}
