import type {Phrase} from '../locale/lexicon.js'
import type {Evidence, Moment} from '../record/article.js'
import type {Role} from '../record/role.js'

/** Facts that a vote harvests from the words it is on. */
export interface Fields {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly agency?: string
  readonly sourceUrl?: string
  readonly tags?: readonly string[]
  readonly published?: Moment
  readonly modified?: Moment
  readonly viewCount?: number
  /** Maker of a picture. */
  readonly credit?: string
}

/** Why a cleaner votes as it does. */
export interface Reason {
  /** One sentence, built from the evidence, that a person understands. */
  readonly because: string
  /** 0 to 1: the share of such votes that are right, as far as it was measured. */
  readonly confidence: number
  readonly evidence?: Phrase | undefined
  /** Defaults to the cleaner's own role. */
  readonly role?: Role | undefined
  readonly fields?: Fields | undefined
}

/** One cleaner's opinion on a stretch of the page. */
export interface Vote {
  readonly rule: string
  readonly role: Role
  /** Blocks `[from, to)` that the vote is on. */
  readonly from: number
  readonly to: number
  /** Offsets in the normal text where the vote is on a part of one block; -1 where it is on whole blocks. */
  readonly start: number
  readonly end: number
  readonly reason: string
  readonly confidence: number
  readonly evidence: Evidence | null
  readonly fields: Fields | undefined
}

/**
 * Where a cleaner casts its votes, good until it returns. Votes never change the tree, so no index ever moves and order
 * does not matter.
 */
export interface Marks {
  /** Votes on the whole blocks `from` (inclusive) to `to` (exclusive). A body role votes for keeping them. */
  vote(from: number, to: number, reason: Reason): void
  /** Votes on the offsets `[start, end)` of the normal text, inside `block`. */
  cut(block: number, start: number, end: number, reason: Reason): void
}

/** The marks of one cleaner, made once: pages are many, and a cleaner sees one after the other. */
export interface Ballot {
  /** Its marks for the next page, whose votes are collected into `votes`. */
  marksFor(votes: Vote[]): Marks
}

/** Makes the ballot of a cleaner. */
export function createBallot(rule: string, role: Role): Ballot {
  let votes: Vote[] = []
  const add = (from: number, to: number, start: number, end: number, reason: Reason): void => {
    const {evidence} = reason
    votes.push({
      rule,
      role: reason.role ?? role,
      from,
      to,
      start,
      end,
      reason: reason.because,
      confidence: reason.confidence,
      evidence: evidence ? {pack: evidence.pack, class: evidence.class, phrase: evidence.text} : null,
      fields: reason.fields
    })
  }
  const marks: Marks = {
    vote(from, to, reason) {
      if (from < to) add(from, to, -1, -1, reason)
    },
    cut(block, start, end, reason) {
      if (start < end) add(block, block + 1, start, end, reason)
    }
  }
  return {
    marksFor(page) {
      votes = page
      return marks
    }
  }
}
