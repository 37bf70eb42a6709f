import type {DateWords} from '@copydesk/core'
import {hashWord, setOf, type WordSet, wordSet} from '../../look/word-set.js'
import {type TokenTable, tokenTable} from '../tokens/token-table.js'

/** Words of dates ready for matching against tokens. */
export interface DateLexicon {
  /** Month 1 to 12. */
  readonly month: TokenTable
  readonly weekday: TokenTable
  /** 1 before noon, 2 after. */
  readonly half: TokenTable
  /** Words behind an hour's and a minute's figure. */
  readonly hours: WordSet
  readonly minutes: WordSet
  /** Words behind the figures of a year, a month and a day. */
  readonly dayUnits: readonly WordSet[]
  readonly filler: TokenTable
  readonly relative: TokenTable
  /** First words of months, halves of the day and relative times: a date or clock begins with one of these or a figure. */
  readonly openings: WordSet
  /** First words of relative times, as the words of a page are hashed. */
  readonly relativeOpenings: WordSet
  /** Words right before the day on which a page was read. */
  readonly retrieved: WordSet
  readonly order: DateWords['order']
  readonly zone: string | null
}

/** Compiles the date words of several packs; order and zone are those of the first. */
export function compileDateWords(packs: readonly DateWords[]): DateLexicon {
  const from = (pick: (pack: DateWords) => readonly (readonly string[])[]): TokenTable => tokenTable(packs.map(pick))
  const month = from((pack) => pack.months)
  const half = from((pack) => [pack.am, pack.pm])
  const relative = from((pack) => [pack.relative])
  return {
    month,
    weekday: from((pack) => pack.weekdays),
    half,
    hours: wordSet(packs.flatMap(({hours}) => hours)),
    minutes: wordSet(packs.flatMap(({minutes}) => minutes)),
    dayUnits: [0, 1, 2].map((unit) => wordSet(packs.flatMap(({dayUnits}) => dayUnits?.[unit] ?? []))),
    filler: from((pack) => [pack.fillers]),
    relative,
    openings: setOf([month, half, relative].flatMap(firstWords)),
    relativeOpenings: setOf([...firstWords(relative), ...relative.figures.map((figure) => hashWord(String(figure)))]),
    retrieved: wordSet(packs.flatMap(({retrieved}) => retrieved ?? [])),
    order: packs[0]?.order ?? 'dmy',
    zone: packs[0]?.zone ?? null
  }
}

function firstWords({words}: TokenTable): readonly number[] {
  return [...words].filter((hash) => hash !== 0)
}
