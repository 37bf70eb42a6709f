import type {Plugin} from 'unified'
import {classBit} from '../locale/lexicon.js'
import type {PhraseClass} from '../locale/locale.js'
import {type Doc, docOf} from '../page/doc.js'
import type {Role} from '../record/role.js'
import type {Root} from '../tree.js'
import {createBallot, type Marks, type Vote} from './marks.js'

/** What a cleaner is, for the catalogue and the documentation. */
export interface CleanerMeta {
  /** Kebab-case; the same as its file and its fixture. */
  readonly name: string
  /** The role it votes for unless a vote says otherwise. */
  readonly role: Role
  /** One sentence: what it takes out. */
  readonly summary: string
  /** It is asked only on pages that have a phrase of one of these classes; on every page where this is left out. */
  readonly when?: readonly PhraseClass[]
}

/** A unified plugin that votes on the blocks of a page. */
export interface Cleaner<Options = undefined> extends Plugin<[options?: Options], Root> {
  readonly meta: CleanerMeta
}

const votes: unique symbol = Symbol('votes')

interface RootWithVotes extends Root {
  [votes]?: Vote[]
}

/** All votes cast on a tree so far. */
export function votesOn(tree: Root): Vote[] {
  const carrier: RootWithVotes = tree
  carrier[votes] ??= []
  return carrier[votes]
}

/**
 * Makes a cleaner of a function that reads the page and votes. The function sees the page as parsed, never another
 * cleaner's vote, so the order of cleaners cannot matter.
 */
export function defineCleaner<Options = undefined>(
  meta: CleanerMeta,
  clean: (doc: Doc, marks: Marks, options: Options | undefined) => void
): Cleaner<Options> {
  const asked = meta.when?.reduce((bits, name) => bits | classBit[name], 0)
  const plugin = (options?: Options) => {
    const ballot = createBallot(meta.name, meta.role)
    return (tree: Root) => {
      const doc = docOf(tree)
      if (asked !== undefined && (doc.hits.page & asked) === 0) return
      clean(doc, ballot.marksFor(votesOn(tree)), options)
    }
  }
  return Object.assign(plugin, {meta})
}
