import type {Article, NewsEvent, RawRange} from '@copydesk/core'
import {countWords} from '../count-words.js'
import type {Count, Cut, DocumentRow, EventRow, Totals} from './client/data.js'

/** Gives every name a number, in order of first sight. */
export interface Names {
  readonly numberOf: (name: string) => number
  readonly all: readonly string[]
}

/** Starts an empty list of names. */
export function createNames(): Names {
  const numbers = new Map<string, number>()
  const all: string[] = []
  return {
    numberOf(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, all.length)
      return all.push(name) - 1
    },
    all
  }
}

/** Counts words and removals over all documents. */
export interface Sums {
  readonly add: (article: Article, raw: string | null) => Pick<DocumentRow, 'kept' | 'removed' | 'cuts'>
  readonly totals: () => Totals
}

/** Starts counting; `rules` gets the names of rules as they come. */
export function createSums(rules: Names): Sums {
  const words = {kept: 0, metadata: 0, captions: 0, removed: 0}
  const roles = new Map<string, Count>()
  const byRule = new Map<string, Count>()
  return {
    add(article, raw) {
      const kept = countWords(article.text)
      // Without the raw text the words of what was removed are not known.
      const sizeOf = ({start, end}: RawRange): number => (raw === null ? 0 : countWords(raw, start, end))
      const cuts = new Map<number, Cut>()
      let removed = 0
      for (const removal of article.removals) {
        const size = sizeOf(removal)
        removed += size
        grow(roles, removal.role, size)
        grow(byRule, removal.rule, size)
        const rule = rules.numberOf(removal.rule)
        const cut = cuts.get(rule) ?? {rule, count: 0, words: 0, confidence: 1}
        const confidence = Math.min(cut.confidence, removal.confidence)
        cuts.set(rule, {rule, count: cut.count + 1, words: cut.words + size, confidence})
      }
      words.kept += kept
      words.removed += removed
      words.metadata += sum(article.spans.map(sizeOf))
      words.captions += sum(article.captions.map((caption) => countWords(caption.text)))
      return {kept, removed, cuts: [...cuts.values()]}
    },
    totals: () => ({words, roles: largestFirst(roles), rules: largestFirst(byRule)})
  }
}

/** An event as lists show it. */
export function eventRow(event: NewsEvent, outlets: Names): Omit<EventRow, 'nearMisses'> {
  return {
    title: event.title,
    opening: openingOf(event.article),
    lang: event.lang,
    reports: event.reports.length,
    outlets: event.outlets.map(outlets.numberOf),
    firstAt: event.firstAt,
    weakest: Math.min(1, ...event.reports.map((report) => report.score), ...event.links.map((link) => link.score)),
    conflicts: event.article.conflicts.length
  }
}

/** Characters of a text by which a page without a title is told. */
const openingLength = 90

/** Of an article without a title, as much of its text as a headline has, cut between words; null where it has none. */
export function openingOf({title, text}: Article): string | null {
  if (title !== null || text === '') return null
  const characters = [...text.slice(0, 2 * openingLength).replace(/\s+/g, ' ')]
  if (characters.length <= openingLength) return characters.join('')
  const line = characters.slice(0, openingLength).join('')
  return `${line.replace(/ \S*$/, '')} …`
}

function grow(counts: Map<string, Count>, name: string, words: number): void {
  const {count, words: before} = counts.get(name) ?? {count: 0, words: 0}
  counts.set(name, {name, count: count + 1, words: before + words})
}

function largestFirst(counts: ReadonlyMap<string, Count>): Count[] {
  return [...counts.values()].sort((a, b) => b.words - a.words || b.count - a.count || (a.name < b.name ? -1 : 1))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
