import type {Doc} from '../page/doc.js'
import {isItem} from '../page/shape.js'
import type {Role} from '../record/role.js'
import {charClass, DIGIT, LETTER, SPACE} from '../text/chars.js'
import {isBodyRole, type Verdict} from './decide.js'
import {type Explanation, explainPosition} from './explain.js'
import type {Vote} from './marks.js'

/** A stretch of one block with its role; together the segments of a page are all its blocks. Normal-text offsets. */
export interface Segment {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly vote: Explanation
  readonly confidence: number
}

/** Takes the page apart: every block by its verdict, less the cuts that were voted inside it. */
export function segment(doc: Doc, verdict: Verdict, votes: readonly Vote[]): readonly Segment[] {
  const cuts = cutsByBlock(votes)
  const segments: Segment[] = []
  for (let i = 0; i < doc.count; i++) {
    const whole = wholeBlock(doc, verdict, i)
    const inside = cuts.size === 0 ? undefined : cuts.get(i)
    // a whole block that is a caption or a fact is not taken apart by weaker cuts
    if (!inside) segments.push(whole)
    else segments.push(...takeApart(doc, whole, inside, verdict.keep[i] === 1 || !isCertainFact(verdict.naming[i])))
  }
  return segments
}

function isCertainFact(vote: Vote | undefined): boolean {
  return vote !== undefined && vote.fields !== undefined
}

function wholeBlock(doc: Doc, verdict: Verdict, i: number): Segment {
  const start = doc.layout.start[i]!
  const end = doc.layout.end[i]!
  const named = verdict.naming[i]
  if (verdict.keep[i]) {
    const role = named && isBodyRole(named.role) ? named.role : isItem(doc, i) ? 'listItem' : 'body'
    return segmentOf(i, start, end, role, named ?? kept, named?.confidence ?? 1)
  }
  if (named) return segmentOf(i, start, end, named.role, named, named.confidence)
  const position = explainPosition(doc, verdict, i)
  const confidence = verdict.odds[i]! < 0 ? Math.round(verdict.sureness[i]! * 100) / 100 : 0.5
  return segmentOf(i, start, end, position.role, position, confidence)
}

/** All segments are made here: V8 gives one that spreads another a shape of its own, and every reader pays for that. */
function segmentOf(
  block: number,
  start: number,
  end: number,
  role: Role,
  vote: Explanation,
  confidence: number
): Segment {
  return {block, start, end, role, vote, confidence}
}

/** Another stretch of the segment's block, with its role. */
function stretchOf({block, role, vote, confidence}: Segment, start: number, end: number): Segment {
  return segmentOf(block, start, end, role, vote, confidence)
}

const kept: Explanation = {
  rule: 'article',
  role: 'body',
  reason: 'the article’s text',
  evidence: null,
  fields: undefined
}

/** The cuts of each block, surest first among those that overlap, in page order. */
function cutsByBlock(votes: readonly Vote[]): Map<number, Vote[]> {
  const cuts = new Map<number, Vote[]>()
  const inOrder = votes
    .filter((vote) => vote.start >= 0)
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start || (a.rule < b.rule ? -1 : 1))
  for (const vote of inOrder) {
    const list = cuts.get(vote.from) ?? []
    if (list.every((other) => vote.end <= other.start || vote.start >= other.end)) list.push(vote)
    cuts.set(vote.from, list)
  }
  for (const list of cuts.values()) list.sort((a, b) => a.start - b.start)
  return cuts
}

/** The block's cuts and what stands between them; rests without a letter or figure go to the cut beside them. */
function takeApart(doc: Doc, whole: Segment, cuts: readonly Vote[], apply: boolean): Segment[] {
  if (!apply) return [whole]
  const pieces: Segment[] = []
  let at = whole.start
  for (const cut of cuts) {
    if (cut.start > at) pieces.push(stretchOf(whole, at, cut.start))
    pieces.push(segmentOf(whole.block, Math.max(at, cut.start), cut.end, cut.role, cut, cut.confidence))
    at = cut.end
  }
  if (at < whole.end) pieces.push(stretchOf(whole, at, whole.end))
  return joinRests(doc.text, pieces)
}

function joinRests(text: string, pieces: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  let pending = -1
  for (const piece of pieces) {
    if (!hasWord(text, piece.start, piece.end)) {
      const last = joined.at(-1)
      if (last) joined[joined.length - 1] = stretchOf(last, last.start, trimEnd(text, piece.start, piece.end))
      else pending = piece.start
      continue
    }
    const start = pending >= 0 ? pending : trimStart(text, piece)
    joined.push(stretchOf(piece, start, trimEnd(text, piece.start, piece.end)))
    pending = -1
  }
  return joined.length > 0 ? joined : [...pieces]
}

function trimStart(text: string, {start, end}: Segment): number {
  let at = start
  while (at < end && charClass[text.charCodeAt(at)]! & SPACE) at++
  return at
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && charClass[text.charCodeAt(at - 1)]! & SPACE) at--
  return at
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (charClass[text.charCodeAt(i)]! & (LETTER | DIGIT)) return true
  return false
}
