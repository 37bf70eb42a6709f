import {type Doc, wordCount} from '../page/doc.js'
import {endsWithStop} from '../page/shape.js'
import type {Role} from '../record/role.js'
import type {Verdict} from './decide.js'
import type {Vote} from './marks.js'

/** Why a block has its role, where no cleaner named it. Blocks that look alike share one. */
export type Explanation = Pick<Vote, 'rule' | 'role' | 'reason' | 'evidence' | 'fields'>

/** Where a block stands that no cleaner named, and what it is held for there. */
interface Position {
  readonly rule: string
  readonly role: Role
  readonly where: string
  /** Explanations that were written, by number of words and, in odd places, with a full stop. */
  readonly known: (Explanation | undefined)[]
}

const nowhere = position('article-frame', 'other', 'no article was found on this page')
const above = position('article-frame', 'navigation', 'before the article’s first paragraph')
const below = position('article-frame', 'related', 'after the article’s last paragraph')
const belowShort = position('article-frame', 'navigation', 'after the article’s last paragraph')
const between = position('article-model', 'related', 'between paragraphs but unlike the article’s text')

/** Explanations of shorter blocks than this are written once, in words. */
const longestKnown = 256

function position(rule: string, role: Role, where: string): Position {
  return {rule, role, where, known: []}
}

/** The role and reason of a block that no cleaner named: told from where it stands and what it looks like. */
export function explainPosition(doc: Doc, {frame}: Verdict, i: number): Explanation {
  const words = wordCount(doc, i)
  if (frame.first > frame.last) return explain(nowhere, words, endsWithStop(doc, i))
  const place = i < frame.first ? above : i <= frame.last ? between : words > 4 ? below : belowShort
  return explain(place, words, endsWithStop(doc, i))
}

function explain({rule, role, where, known}: Position, words: number, stop: boolean): Explanation {
  const number = 2 * words + (stop ? 1 : 0)
  const written = known[number]
  if (written !== undefined) return written
  const size = words === 1 ? '1 word' : `${words} words`
  const reason = `${where}; ${size}, ${stop ? 'a full sentence' : 'no full stop'}`
  const explanation: Explanation = {rule, role, reason, evidence: null, fields: undefined}
  if (words < longestKnown) known[number] = explanation
  return explanation
}
