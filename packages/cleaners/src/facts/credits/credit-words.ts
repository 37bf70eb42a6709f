import {classBit, closingMark, type Doc, type Lexicon, narrow, type PhraseClass} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {plainPhrase} from '../../look/pack-words.js'
import {type WordList, wordList} from '../../look/word-list.js'
import {type WordSet, wordSet} from '../../look/word-set.js'
import {lookUp, type TokenTable, tokenTable} from '../tokens/token-table.js'
import {type Token, tokenise} from '../tokens/tokens.js'
import {type NameWords, nameWordsOf} from './names.js'

/** What a word of a byline says of the words around it. */
type CreditLabel = 'author' | 'helper' | 'agency' | 'source' | 'photo' | 'roleWord' | 'button'

/** A label found among the tokens of a line. */
export interface LabelHit {
  readonly label: CreditLabel
  /** Tokens `[at, next)`. */
  readonly at: number
  readonly next: number
}

const classes: readonly (readonly [PhraseClass, CreditLabel])[] = [
  ['byline', 'author'],
  ['source', 'source'],
  ['credit', 'photo'],
  ['agency', 'agency'],
  ['share', 'button'],
  // `(Còn nữa) Trịnh Ninh`: more of a text is promised beside its author
  ['readMore', 'button']
]

/** What a pack may know a line of credits by. */
export const creditClasses: number = classBit.byline | classBit.source | classBit.agency | classBit.credit

interface Entry {
  readonly label: CreditLabel
  /** The mark that must follow, as a narrow UTF-16 unit: `PAP` alone says something else than `PAP/`. 0 for none. */
  readonly mark: number
  /** True for a phrase that ends its line. */
  readonly isEnd: boolean
}

/** A label in all spellings that differ in marks alone, and what it may say. */
interface Meaning {
  readonly spellings: Set<string>
  readonly entries: Entry[]
}

/** The words of bylines, sources and credits of the packs in use. */
export interface CreditWords {
  /** The value of a word is its place in `entries`, from 1. */
  readonly table: TokenTable
  /** A word may say several things: `Tổng hợp:` names who did it, `(tổng hợp)` how it was made. */
  readonly entries: readonly (readonly Entry[])[]
  /** Hashed, to be looked for among the words of a page: all labels but those of buttons, with posts before a name; and those. */
  readonly labels: WordList
  readonly buttons: WordList
  /** Words between two names. */
  readonly joiners: WordSet
  /** What names of offices and posts begin with. */
  readonly offices: WordList
  readonly names: NameWords
}

const compiled = new WeakMap<Lexicon, CreditWords>()

/** The credit words of a page's packs. */
export const creditWordsOf: (doc: Doc) => CreditWords = oncePerDoc((doc: Doc): CreditWords => {
  let words = compiled.get(doc.lexicon)
  if (!words) {
    words = compile(doc.lexicon, nameWordsOf(doc))
    compiled.set(doc.lexicon, words)
  }
  return words
})

function compile(lexicon: Lexicon, names: NameWords): CreditWords {
  // who looked the text over or translated it stands in bylines, but did not write it
  const helpers = new Set(lexicon.packs.flatMap(({words}) => words.helpers))
  const joiners = lexicon.packs.flatMap(({words}) => words.joiners)
  const meanings = new Map<string, Meaning>()
  for (const phrase of lexicon.phrases) {
    const found = classes.find(([name]) => name === phrase.class)
    if (!found || (phrase.class === 'readMore' && phrase.anchor !== 'whole')) continue
    // what may only begin a byline names what follows; what stands alone or at its end says how the text was made
    const label = found[1] === 'author' && phrase.anchor !== 'start' ? 'roleWord' : found[1]
    const word = plainPhrase(phrase.text)
    const key = tokensOf(word)
    const meaning = meanings.get(key) ?? {spellings: new Set(), entries: []}
    meaning.spellings.add(word)
    const says = label === 'author' && helpers.has(word) ? 'helper' : label
    meaning.entries.push({label: says, mark: closingMark(phrase.text), isEnd: phrase.anchor === 'end'})
    meanings.set(key, meaning)
  }
  const all = [...meanings.values()].map(({spellings, entries}) => ({spellings, entries: labelsAmong(entries)}))
  const isButton = ({label}: Entry): boolean => label === 'button'
  const spellingsThat = (say: (entry: Entry) => boolean): string[] =>
    all.filter(({entries}) => entries.some(say)).flatMap(({spellings}) => [...spellings])
  return {
    table: tokenTable([[...meanings.keys()].map((word) => [word])]),
    entries: all.map(({entries}) => entries),
    labels: asWords([...spellingsThat((entry) => !isButton(entry)), ...names.reporterWords]),
    buttons: asWords(spellingsThat(isButton)),
    joiners: wordSet(joiners),
    offices: wordList(lexicon.packs.flatMap(({words}) => words.offices ?? [])),
    names
  }
}

/**
 * The entries that are labels, authors first: some languages call a photographer so, too. Where a pack has `Symbolbild:`,
 * `(Symbolbild)` at the end of a caption is none.
 */
function labelsAmong(entries: readonly Entry[]): Entry[] {
  const labels = entries.filter(
    ({label, isEnd}) => !isEnd || !entries.some((other) => other.label === label && other.mark !== 0)
  )
  return labels.sort((a, b) => Number(b.label === 'author') - Number(a.label === 'author'))
}

/** Labels as words of a page. These are runs of letters and figures, tokens are of the one or the other: both are taken. */
function asWords(labels: readonly string[]): WordList {
  const runs = labels.map((label) => label.match(/[\p{L}\p{M}\p{Nd}]+/gu)?.join(' ') ?? '')
  return wordList([...new Set([...runs, ...labels.map(tokensOf)])].filter((label) => label !== ''))
}

/** The words and figures of a phrase, in lower case. */
function tokensOf(phrase: string): string {
  const text = phrase.toLowerCase()
  return tokenise(text)
    .filter(({kind}) => kind !== 'mark')
    .map(({start, end}) => text.slice(start, end))
    .join(' ')
}

const colon = 58

/** The label that stands at token `at`, if one does; the mark that the phrase closes with must follow. */
export function labelAt(words: CreditWords, tokens: readonly Token[], at: number): LabelHit | undefined {
  const hit = lookUp(words.table, tokens, at)
  if (!hit) return undefined
  const mark = tokens[hit.next]
  const follows = mark?.kind === 'mark' ? narrow(mark.value) : 0
  const entries = words.entries[hit.value - 1]!
  const closed = follows === 0 ? undefined : entries.find((entry) => entry.mark === follows)
  const entry = closed ?? entries.find((entry) => entry.mark === 0)
  return entry && {label: entry.label, at, next: closed || follows === colon ? hit.next + 1 : hit.next}
}
