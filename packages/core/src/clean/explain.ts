import {type Doc, wordCount} from '../page/doc.js'
import {endsWithStop} from '../page/shape.js'
import type {Role} from '../record/role.js'
import type {Verdict} from './decide.js'
import {probability} from './decode.js'
import type {Vote} from './marks.js'

/** Where a block stands that no cleaner named, and what it is held for there. */
interface Position {
  readonly rule: string
  readonly role: Role
  readonly where: string
  /** Reasons that were written, by number of words and, in odd places, with a full stop. */
  readonly reasons: (string | undefined)[]
}

const nowhere = position('article-frame', 'other', 'no article was found on this page')
const above = position('article-frame', 'navigation', 'before the article’s first paragraph')
const below = position('article-frame', 'related', 'after the article’s last paragraph')
const belowShort = position('article-frame', 'navigation', 'after the article’s last paragraph')
const between = position('article-model', 'related', 'between paragraphs but unlike the article’s text')

/** Reasons of shorter blocks than this are written once, in words. */
const longestKnown = 256

function position(rule: string, role: Role, where: string): Position {
  return {rule, role, where, reasons: []}
}

/** The role and reason of a block that no cleaner named: told from where it stands and what it looks like. */
export function explainPosition(
  doc: Doc,
  {frame, odds}: Verdict,
  i: number
): Pick<Vote, 'rule' | 'reason' | 'confidence' | 'evidence' | 'fields'> & {readonly role: Role} {
  const words = wordCount(doc, i)
  const place =
    frame.first > frame.last
      ? nowhere
      : i < frame.first
        ? above
        : i <= frame.last
          ? between
          : words > 4
            ? below
            : belowShort
  return {
    confidence: Math.max(0.5, Math.round(probability(-odds[i]!) * 100) / 100),
    evidence: null,
    fields: undefined,
    rule: place.rule,
    role: place.role,
    reason: reasonOf(place, words, endsWithStop(doc, i))
  }
}

function reasonOf({where, reasons}: Position, words: number, stop: boolean): string {
  const number = 2 * words + (stop ? 1 : 0)
  const known = reasons[number]
  if (known !== undefined) return known
  const size = words === 1 ? '1 word' : `${words} words`
  const reason = `${where}; ${size}, ${stop ? 'a full sentence' : 'no full stop'}`
  if (words < longestKnown) reasons[number] = reason
  return reason
}
