/** Names of one word or more, looked up among the tokens of a line. */

import {unitsOf} from '../../look/units.js'
import {formsOf, setOf, type WordSet} from '../../look/word-set.js'
import {isMark, isOneOf, isWordIn, type Token, tokenise} from './tokens.js'

/** Sequences of tokens with what they stand for. */
export interface TokenTable {
  /** What nearly all words of a line stop at: the first words. */
  readonly words: WordSet
  /** The figures that names begin with. */
  readonly figures: readonly number[]
  /** By value of the first token, longest first. */
  readonly byFirst: ReadonlyMap<number, readonly TableEntry[]>
}

interface TableEntry {
  readonly parts: readonly Token[]
  /** Value of the second token, since many names begin alike; 0 for names of one. */
  readonly second: number
  readonly value: number
}

/** A table of lists of names; the value of a name is its list’s place, from 1. */
export function tokenTable(lists: readonly (readonly (readonly string[])[])[]): TokenTable {
  const table = new Map<number, TableEntry[]>()
  for (const list of lists) {
    list.forEach((names, n) => {
      for (const name of names.flatMap(formsOf)) {
        const parts = tokenise(name).filter(({kind}) => kind !== 'mark')
        if (parts.length === 0) continue
        const key = parts[0]!.value
        const entries = table.get(key) ?? []
        if (entries.length === 0) table.set(key, entries)
        entries.push({parts, second: parts[1]?.value ?? 0, value: n + 1})
      }
    })
  }
  for (const entries of table.values()) entries.sort((a, b) => b.parts.length - a.parts.length)
  const firsts = [...table.values()].flatMap((entries) => entries.map(({parts}) => parts[0]!))
  const valuesOf = (kind: Token['kind']): number[] =>
    firsts.filter((first) => first.kind === kind).map(({value}) => value)
  return {words: setOf(valuesOf('word')), figures: valuesOf('number'), byFirst: table}
}

/** What a table says of the tokens from `at` on, and the token after them; the marks of abbreviations between words are skipped. */
export function lookUp(
  {words, figures, byFirst}: TokenTable,
  tokens: readonly Token[],
  at: number
): {value: number; next: number} | undefined {
  const first = tokens[at]
  if (!first || (first.kind === 'number' ? !figures.includes(first.value) : !isWordIn(first, words))) return undefined
  const entries = byFirst.get(first.value)
  if (entries === undefined) return undefined
  const follows = tokens[isOneOf(tokens[at + 1], innerMarks) ? at + 2 : at + 1]?.value ?? 0
  for (const {parts, second, value} of entries) {
    if (second !== 0 && second !== follows) continue
    const next = endOfName(parts, tokens, at)
    if (next > 0) return {value, next: skipStop(tokens, next)}
  }
  return undefined
}

/** The token behind the name that begins at token `at`, or 0 where another one does. */
function endOfName(parts: readonly Token[], tokens: readonly Token[], at: number): number {
  let next = at
  for (let matched = 0; matched < parts.length; matched++) {
    if (matched > 0 && isOneOf(tokens[next], innerMarks)) next++
    const token = tokens[next]
    const part = parts[matched]!
    if (!token || token.kind !== part.kind || token.value !== part.value) return 0
    next++
  }
  return next
}

const innerMarks = unitsOf('.,/&')

const fullStop = 46

/** Past the full stop of an abbreviation: `Nov.`, `a.m.`. */
function skipStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at]
  return isMark(stop, fullStop) && stop!.start === tokens[at - 1]!.end ? at + 1 : at
}
