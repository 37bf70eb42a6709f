import type {Article, RawDocument, Removal, Role} from '@copydesk/core'
import {countWords} from './words.js'

/** What of one kind was taken out: how often, how many words, and the reason of the largest piece. */
interface Cut {
  readonly role: Role
  readonly count: number
  readonly words: number
  readonly reason: string
}

/** One document as the report shows it. */
export interface DocumentRow {
  readonly id: string
  readonly title: string | null
  readonly wordsKept: number
  readonly wordsRemoved: number
  /** The largest first. */
  readonly cuts: readonly Cut[]
  readonly warnings: readonly string[]
}

/** How often something happened, and in how many words where it has words. */
export interface Count {
  readonly count: number
  readonly words: number
}

/** Figures over all documents, gathered as they pass. */
export interface Tally {
  readonly add: (document: RawDocument, article: Article) => DocumentRow
  readonly totals: () => {
    readonly words: {readonly kept: number; readonly removed: number}
    readonly roles: Readonly<Record<string, Count>>
    readonly rules: Readonly<Record<string, Count>>
    readonly languages: Readonly<Record<string, number>>
    readonly warnings: Readonly<Record<string, number>>
  }
}

/** Starts counting. */
export function createTally(): Tally {
  const roles = new Map<string, Count>()
  const rules = new Map<string, Count>()
  const languages = new Map<string, number>()
  const warnings = new Map<string, number>()
  let kept = 0
  let removed = 0
  return {
    add(document, article) {
      const sizes = article.removals.map(({start, end}) => countWords(document.text, start, end))
      article.removals.forEach(({role, rule}, i) => {
        grow(roles, role, sizes[i]!)
        grow(rules, rule, sizes[i]!)
      })
      increment(languages, article.lang)
      for (const {code} of article.warnings) increment(warnings, code)
      const row = describe(document, article, sizes)
      kept += row.wordsKept
      removed += row.wordsRemoved
      return row
    },
    totals: () => ({
      words: {kept, removed},
      roles: sorted(roles, (count) => count.words),
      rules: sorted(rules, (count) => count.words),
      languages: sorted(languages, (count) => count),
      warnings: sorted(warnings, (count) => count)
    })
  }
}

function describe(document: RawDocument, article: Article, sizes: readonly number[]): DocumentRow {
  return {
    id: document.id,
    title: article.title,
    wordsKept: countWords(article.text),
    wordsRemoved: sizes.reduce((sum, size) => sum + size, 0),
    cuts: cutsOf(article.removals, sizes),
    warnings: article.warnings.map((warning) => warning.message)
  }
}

function cutsOf(removals: readonly Removal[], sizes: readonly number[]): Cut[] {
  const cuts = new Map<Role, Cut & {readonly largest: number}>()
  removals.forEach(({role, reason}, i) => {
    const size = sizes[i]!
    const cut = cuts.get(role) ?? {role, count: 0, words: 0, reason, largest: -1}
    const more = size > cut.largest ? {reason, largest: size} : {}
    cuts.set(role, {...cut, ...more, count: cut.count + 1, words: cut.words + size})
  })
  return [...cuts.values()].map(({largest: _, ...cut}) => cut).sort((a, b) => b.words - a.words || b.count - a.count)
}

function grow(counts: Map<string, Count>, name: string, words: number): void {
  const {count, words: before} = counts.get(name) ?? {count: 0, words: 0}
  counts.set(name, {count: count + 1, words: before + words})
}

/** Counts one more of `name`. */
export function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** Largest first, then by name, so that the same input gives the same file. */
export function sorted<T>(counts: ReadonlyMap<string, T>, size: (value: T) => number): Readonly<Record<string, T>> {
  return Object.fromEntries([...counts].sort(([a, left], [b, right]) => size(right) - size(left) || (a < b ? -1 : 1)))
}
