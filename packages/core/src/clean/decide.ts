import {type Doc, wordCount} from '../page/doc.js'
import {PIECE} from '../page/layout.js'
import {endsWithStop} from '../page/shape.js'
import {type BodyRole, bodyRoles} from '../record/role.js'
import {bestRun, type Frame, logOdds, probability} from './decode.js'
import type {Vote} from './marks.js'

/** What was decided about one page. */
export interface Verdict {
  /** 1 where the block is the article's text. This column and the next two are good until the next page is decided over. */
  readonly keep: Uint8Array
  /** Log-odds that the block is the article's text, all voices counted. */
  readonly odds: Float32Array
  /** How sure the decision over the block is, a probability of at least .5. */
  readonly sureness: Float64Array
  /** The vote that names the block's role, where there is one. */
  readonly naming: readonly (Vote | undefined)[]
  readonly frame: Frame
  /** True where votes would have left too little, and the less certain were taken back. */
  readonly fused: boolean
  /** True where nothing looks like an article, and sentences were kept for want of better evidence. */
  readonly thin: boolean
}

/** A verdict that is not given yet. It stays the same object: to spread it would give it another shape in V8. */
type Count = {-readonly [Key in keyof Verdict]: Verdict[Key]}

/** Votes may not take more than this share of the words that the scorer alone would keep; beyond it they need certainty. */
const fuseShare = 0.7
const certain = 0.97

const body: ReadonlySet<string> = new Set(bodyRoles)

/**
 * Log-odds that a block needs to be kept: inside the frame a doubtful one stays, since a paragraph lost costs more than
 * a line too many; outside it must be likely by itself. Found by cross-validation over all development sets.
 */
const insideFrame = -0.3
const outsideFrame = 1

/** Log-odds of what is kept of a page where nothing looks like an article: the record says how doubtful it is. */
const thinEvidence = 0.7

/** No block is surer than this to be text, so that a vote of .99 always cuts: a cleaner knows what it looked for. */
const surest = 4.2

/** Where no block reaches these log-odds, none is likelier than another. */
const unlikely = -1.5

/** So many blocks may stand between a lead and the text. */
const leadReach = 10

/** The last sentences and the boxes among them are so many blocks at most. */
const endingReach = 7

/**
 * Log-odds that the last sentences of a text need: a short one with furniture below it looks unlikely, and most of all
 * where a box parts it from the text. Found by cross-validation over all development sets.
 */
const endingBelowText = -0.25
const endingBelowBox = -0.8
const lastBelowBox = -2.2
const endingBelowUnknown = 0

/** A vote that is less sure does not make a box: what looks like a caption there may be the title of a teaser. */
const sureBox = 0.9

/** Lines of a box that no vote names, at most, and the log-odds below which they are surely none of the text. */
const mostUnknown = 2
const surelyBox = -1.5

/** What may stand between the text and its last sentences. */
const between: ReadonlySet<string> = new Set(['advert', 'credit', 'related', 'newsletter', 'share', 'rating'])

/** True for roles of the running text. */
export function isBodyRole(role: string): role is BodyRole {
  return body.has(role)
}

/**
 * Counts the votes: every block is kept or not, and gets the vote that names its role. Where nothing looks like an
 * article, the likeliest blocks are the text, and where none is likelier than another, all sentences, as far as no
 * cleaner speaks against them: thin evidence keeps.
 */
export function decide(doc: Doc, votes: readonly Vote[]): Verdict {
  const verdict = fuse(doc, votes, doc.scores)
  if (verdict.frame.first <= verdict.frame.last) return verdict
  const isUnopposed = (i: number): boolean => (verdict.naming[i]?.confidence ?? 0) <= 0.5
  const likeliest = doc.scores.reduce((best, score, i) => (isUnopposed(i) ? Math.max(best, score) : best), unlikely)
  const scores = doc.scores.map((score, i) => {
    if (likeliest > unlikely) return score + thinEvidence - likeliest
    return isUnopposed(i) && endsWithStop(doc, i) ? thinEvidence : score
  })
  const thin = fuse(doc, votes, scores)
  thin.thin = true
  return thin
}

function fuse(doc: Doc, votes: readonly Vote[], scores: Float32Array): Count {
  const verdict = count(doc, votes, scores)
  const kept = keptWords(doc, verdict)
  // most pages need no second count: more than all likely words the scorer alone cannot keep
  if (kept >= (1 - fuseShare) * likelyWords(doc, scores)) return verdict
  const alone = keptWords(doc, count(doc, [], scores))
  const safe = kept >= (1 - fuseShare) * alone ? votes : votes.filter(isSafe)
  // each count overwrites the one before
  const fused = count(doc, safe, scores)
  fused.fused = safe !== votes
  return fused
}

function isSafe(vote: Vote): boolean {
  return vote.confidence >= certain || isBodyRole(vote.role)
}

/** Columns over blocks that a verdict is counted in. */
interface Sheet {
  readonly odds: Float32Array
  readonly sureness: Float64Array
  readonly keep: Uint8Array
  /** 1 for blocks that a vote takes out of the text without saying where it ends. */
  readonly leftOut: Uint8Array
}

let sheet = newSheet(1024)

function newSheet(blocks: number): Sheet {
  return {
    odds: new Float32Array(blocks),
    sureness: new Float64Array(blocks),
    keep: new Uint8Array(blocks),
    leftOut: new Uint8Array(blocks)
  }
}

/** A sheet for so many blocks, the same from page to page: making it anew took longer than counting. */
function sheetFor(blocks: number): Sheet {
  if (sheet.odds.length < blocks) sheet = newSheet(2 * blocks)
  return sheet
}

function count(doc: Doc, votes: readonly Vote[], scores: Float32Array): Count {
  const {odds, sureness, keep, leftOut} = sheetFor(doc.count)
  const {against, forBody} = strongestVotes(doc.count, votes)
  for (let i = 0; i < doc.count; i++) {
    const no = against[i]
    const yes = forBody[i]
    odds[i] = Math.min(scores[i]!, surest)
    if (no) odds[i]! -= logOdds(no.confidence)
    if (yes) odds[i]! += logOdds(yes.confidence)
    // that a line is furniture says nothing of where the article ends; a vote of even odds names what is left out anyway
    leftOut[i] = no && no.confidence > 0.5 && odds[i]! < 0 ? 1 : 0
  }
  const frame = withEnding(doc, withLead(bestRun(odds, doc.words.first, leftOut), odds, forBody), odds, against)
  const naming = against
  for (let i = 0; i < doc.count; i++) {
    const enough = i >= frame.first && i <= frame.last ? insideFrame : outsideFrame
    const kept = odds[i]! >= enough
    keep[i] = kept ? 1 : 0
    if (kept) naming[i] = forBody[i]
    sureness[i] = probability(Math.abs(odds[i]!))
  }
  return {keep, odds, sureness, naming, frame, fused: false, thin: false}
}

/** By block the strongest vote of either side. */
interface Sides {
  readonly against: (Vote | undefined)[]
  readonly forBody: (Vote | undefined)[]
}

function strongestVotes(blocks: number, votes: readonly Vote[]): Sides {
  const against: (Vote | undefined)[] = new Array(blocks).fill(undefined)
  const forBody: (Vote | undefined)[] = new Array(blocks).fill(undefined)
  for (const vote of votes) {
    if (vote.start >= 0) continue
    const side = isBodyRole(vote.role) ? forBody : against
    for (let i = vote.from; i < vote.to; i++) if (isStronger(vote, side[i])) side[i] = vote
  }
  return {against, forBody}
}

/** A lead may stand apart from the text, with titles of other articles between them. */
function withLead(frame: Frame, odds: Float32Array, forBody: readonly (Vote | undefined)[]): Frame {
  for (let i = Math.max(0, frame.first - leadReach); i < frame.first; i++) {
    if (forBody[i]?.role === 'lead' && odds[i]! >= 0) return {first: i, last: frame.last}
  }
  return frame
}

/**
 * What stands right below the text, or below an advert or a pointer to another article under it, ends the text
 * where it reads as a sentence and has no word of furniture.
 */
function withEnding(doc: Doc, frame: Frame, odds: Float32Array, against: readonly (Vote | undefined)[]): Frame {
  if (frame.first > frame.last) return frame
  let last = frame.last
  let boxed = false
  let unknown = 0
  for (let i = frame.last + 1; i < Math.min(doc.count, frame.last + endingReach); i++) {
    const vote = against[i]
    if (vote && vote.confidence > 0.5) {
      if (between.has(vote.role) && vote.confidence >= sureBox) {
        boxed = true
        continue
      }
      break
    }
    const leastOfEnding = unknown > 0 ? endingBelowUnknown : boxed ? endingAt(i, against) : endingBelowText
    if (!isEnding(doc, i) || odds[i]! < leastOfEnding) {
      if (!boxed || odds[i]! > surelyBox || ++unknown > mostUnknown) break
      continue
    }
    odds[i] = Math.max(odds[i]!, 0)
    last = i
  }
  return {first: frame.first, last}
}

/** A sentence between a box and what is surely furniture needs less than one with more sentences below, as teasers have. */
function endingAt(i: number, against: readonly (Vote | undefined)[]): number {
  const next = against[i + 1]
  return next && next.confidence >= sureBox && next.role !== 'related' ? lastBelowBox : endingBelowBox
}

function isEnding(doc: Doc, i: number): boolean {
  if ((doc.layout.flags[i]! & PIECE) !== 0 || doc.hits.classes[i] !== 0) return false
  return wordCount(doc, i) >= 6 && (endsWithStop(doc, i) || isSigned(doc, i)) && !asksOrBreaksOff(doc, i)
}

/** Words of a paragraph that is signed, at least, and UTF-16 units of the sign behind its full stop, at most. */
const fewestSigned = 15
const longestSign = 6

/** True for a paragraph behind whose last full stop stands a short sign of who wrote it: `… at the weekend. ib`, `… . EFE`. */
function isSigned(doc: Doc, i: number): boolean {
  if (wordCount(doc, i) < fewestSigned) return false
  const [start, end] = [doc.layout.start[i]!, doc.layout.end[i]!]
  return /[.!?…]["'”’»)]*\s\p{L}+$/u.test(doc.text.slice(Math.max(start, end - longestSign - 4), end))
}

/** True for a question, an exclamation and what breaks off with dots, as prompts and teasers do. */
function asksOrBreaksOff({units, layout}: Doc, i: number): boolean {
  const end = layout.end[i]!
  const last = String.fromCharCode(units[end - 1]!)
  return '?!？！…'.includes(last) || (last === '.' && units[end - 2] === units[end - 1])
}

/** The surer vote wins; between equals the rule's name decides, so that the order of cleaners never does. */
function isStronger(vote: Vote, other: Vote | undefined): boolean {
  if (!other) return true
  if (vote.confidence !== other.confidence) return vote.confidence > other.confidence
  return vote.rule < other.rule
}

function likelyWords(doc: Doc, scores: Float32Array): number {
  let words = 0
  for (let i = 0; i < doc.count; i++) if (scores[i]! >= insideFrame) words += wordCount(doc, i)
  return words
}

function keptWords(doc: Doc, verdict: Verdict): number {
  let words = 0
  for (let i = 0; i < doc.count; i++) if (verdict.keep[i]) words += wordCount(doc, i)
  return words
}
