import type {Article, Failure, RawDocument, Removal, Role} from '@copydesk/core'
import {countWords} from './count-words.js'

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

/** A count under way: a page has dozens of removals, so that a new one for each would be felt. */
type Growing = {-readonly [Name in keyof Count]: Count[Name]}

/** What a tally has counted, as plain data: what workers hand over. */
export interface Counts {
  readonly articles: number
  readonly events: number
  /** Events with more than one report. */
  readonly merged: number
  readonly wordsKept: number
  readonly wordsRemoved: number
  readonly roles: ReadonlyMap<string, Count>
  readonly rules: ReadonlyMap<string, Count>
  readonly languages: ReadonlyMap<string, number>
  readonly warnings: ReadonlyMap<string, number>
  /** Failed documents by code. */
  readonly failures: ReadonlyMap<string, number>
}

/** Figures over a run, gathered as documents and events pass. */
export interface Tally {
  readonly add: (document: RawDocument, article: Article) => void
  readonly addFailure: (failure: Failure) => void
  /** Adds an event of so many reports. */
  readonly addEvent: (reports: number) => void
  /** Adds what another tally has counted. */
  readonly addCounts: (counts: Counts) => void
  readonly counts: () => Counts
}

/** Starts counting. */
export function createTally(): Tally {
  const sums = {articles: 0, events: 0, merged: 0, wordsKept: 0, wordsRemoved: 0}
  const roles = new Map<string, Growing>()
  const rules = new Map<string, Growing>()
  const languages = new Map<string, number>()
  const warnings = new Map<string, number>()
  const failures = new Map<string, number>()
  return {
    add(document, article) {
      for (const {role, rule, start, end} of article.removals) {
        const words = countWords(document.text, start, end)
        grow(roles, role, 1, words)
        grow(rules, rule, 1, words)
        sums.wordsRemoved += words
      }
      increment(languages, article.lang)
      for (const {code} of article.warnings) increment(warnings, code)
      sums.articles++
      sums.wordsKept += countWords(article.text)
    },
    addFailure: ({code}) => increment(failures, code),
    addEvent(reports) {
      sums.events++
      if (reports > 1) sums.merged++
    },
    addCounts(counts) {
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += counts[name]
      for (const [role, {count, words}] of counts.roles) grow(roles, role, count, words)
      for (const [rule, {count, words}] of counts.rules) grow(rules, rule, count, words)
      for (const [lang, count] of counts.languages) increment(languages, lang, count)
      for (const [code, count] of counts.warnings) increment(warnings, code, count)
      for (const [code, count] of counts.failures) increment(failures, code, count)
    },
    counts: () => ({...sums, roles, rules, languages, warnings, failures})
  }
}

/** What was kept and taken out of a document, as the report shows it. */
export function describeDocument(document: RawDocument, article: Article): DocumentRow {
  const sizes = article.removals.map(({start, end}) => countWords(document.text, start, end))
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

function grow(counts: Map<string, Growing>, name: string, count: number, words: number): void {
  const known = counts.get(name)
  if (known === undefined) {
    counts.set(name, {count, words})
    return
  }
  known.count += count
  known.words += words
}

function increment(counts: Map<string, number>, name: string, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by)
}
