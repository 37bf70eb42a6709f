import {digest} from '#digest'
import {hostOf, outletOf} from '../outlet.js'
import {type Doc, wordCount} from '../page/doc.js'
import type {Article, ArticleBlock, ArticleCaption, ArticleSpan, RawRange, Removal, Warning} from '../record/article.js'
import type {RawDocument} from '../record/raw-document.js'
import {bodyRoles, captionRoles, metadataRoles} from '../record/role.js'
import {charClass, SPACE, TERMINAL, UPPER} from '../text/chars.js'
import {readGivenDate} from '../text/given-date.js'
import {partGluedSentences} from '../text/glue.js'
import {toRaw} from '../text/normalise.js'
import {version} from '../version.js'
import {decide, isBodyRole, type Verdict} from './decide.js'
import {harvest} from './harvest.js'
import type {Vote} from './marks.js'
import {coverAll} from './ranges.js'
import {type Segment, segment} from './segments.js'

/** Below this the record carries a warning. */
const doubtful = 0.6

/** Where in the record a role is written; what is named nowhere is a removal. */
type Part = 'body' | 'captions' | 'spans' | 'removals'

const parts = new Map<string, Part>([
  ...bodyRoles.map((role) => [role, 'body'] as const),
  ...captionRoles.map((role) => [role, 'captions'] as const),
  ...metadataRoles.map((role) => [role, 'spans'] as const)
])

/** Counts the votes on a page and writes its record. `config` names what the processor was made of. */
export function compileArticle(doc: Doc, votes: readonly Vote[], config: string): Article {
  const verdict = decide(doc, votes)
  const segments = segment(doc, verdict, votes)
  const {body, captions, spans, removals, repairs, all} = writeEntries(doc, segments)
  const leftovers = coverAll(doc.normal.raw, all)
  const text = body.map((block) => block.text).join('\n\n')
  const facts = harvest(doc, votes, segments)
  const confidence = confidenceOf(doc, verdict)
  const {document} = doc
  return {
    schema: 1,
    id: digest(`${doc.lang}\n${facts.title ?? ''}\n`, text === '' ? wordsOf(doc) : text).slice(0, 24),
    source: {
      id: document.id,
      outlet: document.outlet ?? outletOf(hostOf(document.url)) ?? null,
      url: document.url ?? null,
      digest: digest(doc.normal.raw)
    },
    lang: doc.lang,
    title: facts.title,
    lead: leadOf(body),
    text,
    body,
    captions,
    authors: facts.authors,
    agency: facts.agency,
    sourceUrl: facts.sourceUrl,
    tags: facts.tags,
    published: facts.published,
    modified: facts.modified,
    viewCount: facts.viewCount,
    spans,
    removals:
      leftovers.length === 0
        ? removals
        : [...removals, ...leftovers.map((range) => invisible(range, doc))].sort((a, b) => a.start - b.start),
    repairs,
    confidence,
    warnings: [...warningsOf(text, verdict, confidence), ...dateWarnings(document)],
    made: {by: `copydesk ${version}`, config, site: doc.site?.name ?? null}
  }
}

/** What pages of which nothing is left are told apart by, whatever spaces stand in them. */
function wordsOf({normal}: Doc): string {
  return normal.text.trim().replace(/\s+/g, ' ')
}

/** What the text sums itself up in, or null. */
function leadOf(body: readonly ArticleBlock[]): string | null {
  let lead: string | null = null
  for (const {role, text} of body)
    if (role === 'lead' || role === 'dek') lead = lead === null ? text : `${lead}\n\n${text}`
  return lead
}

interface Written {
  readonly body: ArticleBlock[]
  readonly captions: ArticleCaption[]
  readonly spans: ArticleSpan[]
  readonly removals: Removal[]
  /** All of these, in page order. */
  readonly all: RawRange[]
  readonly repairs: Record<string, number>
}

/** Writes neighbouring segments that belong together into one entry of the record each. */
function writeEntries(doc: Doc, segments: readonly Segment[]): Written {
  const repairs: Record<string, number> = {...doc.normal.repairs}
  const written: Written = {body: [], captions: [], spans: [], removals: [], all: [], repairs}
  for (let s = 0; s < segments.length; ) {
    const first = segments[s++]!
    const part = parts.get(first.role) ?? 'removals'
    let to = first.end
    while (s < segments.length && belongTogether(doc, part, first, segments[s]!)) to = segments[s++]!.end
    written.all.push(writeEntry(doc, part, first, to, written))
  }
  return written
}

/** Sentences of one line are one paragraph; the blocks of one removal are one removal. */
function belongTogether({layout}: Doc, part: Part, first: Segment, next: Segment): boolean {
  if (first.role !== next.role) return false
  if (part === 'body') return layout.line[first.block] === layout.line[next.block]
  if (next.vote.fields) return first.vote === next.vote
  return first.vote.rule === next.vote.rule && first.vote.reason === next.vote.reason && part !== 'captions'
}

/** Writes the normal text from a segment's start to the offset `to` into its part of the record. */
function writeEntry(doc: Doc, part: Part, first: Segment, to: number, written: Written): RawRange {
  const start = toRaw(doc.normal, first.start)
  const end = toRaw(doc.normal, to)
  if (part === 'removals') {
    const {rule, reason, evidence} = first.vote
    const removal = {rule, role: first.role, start, end, reason, evidence, confidence: first.confidence}
    written.removals.push(removal)
    return removal
  }
  if (part === 'spans') {
    const span = {role: first.role as ArticleSpan['role'], start, end}
    written.spans.push(span)
    return span
  }
  const seen = readGaps(doc, first, to)
  const plain = plainText(doc, first, to, seen)
  if (part === 'captions') {
    const role = first.role === 'credit' ? 'credit' : 'caption'
    const caption: ArticleCaption = {role, text: plain, credit: first.vote.fields?.credit ?? null, start, end}
    written.captions.push(caption)
    return caption
  }
  const role = isBodyRole(first.role) ? first.role : 'body'
  const block = {role, text: seen & GLUE ? partGlue(plain, written.repairs) : plain, start, end}
  written.body.push(block)
  return block
}

/** Parts sentences that stand glued together, and counts them among the repairs. */
function partGlue(plain: string, repairs: Record<string, number>): string {
  const {text, count} = partGluedSentences(plain)
  if (count > 0) repairs.glue = (repairs.glue ?? 0) + count
  return text
}

/** The text of a stretch on one line; scripts without spaces get none where a line was wrapped. */
function plainText(doc: Doc, {start}: Segment, to: number, seen: number): string {
  const text = doc.text.slice(start, to)
  if (!(seen & ODD_SPACE)) return text
  // `wrapped` is tried at every character, and finds nothing where no word is of such a script
  return (doc.words.wide ? text.replace(wrapped, '') : text).replace(oddSpace, ' ')
}

/** White space other than a single plain space, which is most of what there is. */
const oddSpace = /\s{2,}|[^\S ]/g

// What stands between the words of a stretch, as bits: other white space than single plain spaces; and a stop with a
// capital behind it, or half of one, before any white space.
const [ODD_SPACE, GLUE] = [1, 2]

/** What stands between the words from a segment's start on. White space and stops stand nowhere else. */
function readGaps({units, words}: Doc, {block, start}: Segment, to: number): number {
  const {at, size} = words
  let seen = 0
  let end = start
  for (let w = words.first[block]!; w < at.length && at[w]! < to; w++) {
    const next = at[w]!
    if (next < start) continue
    // a space alone is most of what there is
    if (next > end && !(next === end + 1 && units[end] === 32)) seen |= readGap(units, end, next + 1)
    end = next + size[w]!
  }
  return seen | readGap(units, end, to)
}

// in a loop over all units an imported table would be looked up anew for each, one of the module's own is a constant
const classes = charClass

/** What a gap says, which is given with the first unit of the word behind it. */
function readGap(units: Uint16Array, from: number, to: number): number {
  let seen = 0
  let space = false
  let stop = false
  for (let i = from; i < to; i++) {
    const unit = units[i]!
    const kind = classes[unit]!
    if (kind & SPACE) {
      if (unit !== 32 || space) seen |= ODD_SPACE
      space = true
      stop = false
      continue
    }
    space = false
    if (stop && (kind & UPPER || (unit >= 0xd800 && unit <= 0xdfff))) seen |= GLUE
    stop ||= (kind & TERMINAL) !== 0
  }
  return seen
}

const dense = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}。，、]'
const wrapped = new RegExp(`(?<=${dense})\\s*\\n\\s*(?=${dense})`, 'gu')

function invisible({start, end}: RawRange, {normal}: Doc): Removal {
  const isTags = 'html' in normal.repairs && normal.raw.slice(start, end).includes('<')
  const reason = isTags ? 'HTML that prints nothing' : 'only characters that print nothing'
  return {rule: 'invisible', role: 'other', start, end, reason, evidence: null, confidence: 1}
}

/** Mean probability of the decisions, each block by its words. */
function confidenceOf(doc: Doc, verdict: Verdict): number {
  let sum = 0
  let words = 0
  for (let i = 0; i < doc.count; i++) {
    const weight = wordCount(doc, i)
    sum += weight * verdict.sureness[i]!
    words += weight
  }
  return words === 0 ? 0 : Math.round((sum / words) * 1000) / 1000
}

function warningsOf(text: string, verdict: Verdict, confidence: number): Warning[] {
  const warnings: Warning[] = []
  if (text === '')
    warnings.push({code: 'no-article', message: 'No article text was found; every line is listed as removed'})
  else if (confidence < doubtful || verdict.thin) {
    warnings.push({
      code: 'doubtful',
      message: `The decision over this page is doubtful (confidence ${confidence}); look at it`
    })
  }
  if (verdict.fused) {
    warnings.push({
      code: 'fuse',
      message: 'Rules would have removed most of the text; only the certain ones were followed'
    })
  }
  return warnings
}

function dateWarnings({publishedAt}: RawDocument): readonly Warning[] {
  if (!publishedAt?.trim() || readGivenDate(publishedAt)) return []
  const shown = publishedAt.length > 40 ? `${publishedAt.slice(0, 40)}…` : publishedAt
  const message = `Expected \`publishedAt\` to be a date such as 2024-07-17T09:22+07:00, got \`${shown}\`; it was left out`
  return [{code: 'unreadable-date', message}]
}
