import {classBit, type Doc, type Lexicon, type PhraseClass} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {closesWithMark, plainPhrase} from '../../look/pack-words.js'
import {unitsOf} from '../../look/units.js'
import {type WordList, wordList} from '../../look/word-list.js'
import {type WordSet, wordSet} from '../../look/word-set.js'
import {lookUp, type TokenTable, tokenTable} from '../tokens/token-table.js'
import {isOneOf, type Token, tokenise} from '../tokens/tokens.js'
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
  readonly colon: boolean
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
  const meanings = new Map<string, Entry[]>()
  for (const phrase of lexicon.phrases) {
    const found = classes.find(([name]) => name === phrase.class)
    if (!found || (phrase.class === 'readMore' && phrase.anchor !== 'whole')) continue
    // what may only begin a byline names what follows; what stands alone or at its end says how the text was made
    const label = found[1] === 'author' && phrase.anchor !== 'start' ? 'roleWord' : found[1]
    const word = plainPhrase(phrase.text)
    const list = meanings.get(word) ?? []
    list.push({
      label: label === 'author' && helpers.has(word) ? 'helper' : label,
      colon: closesWithMark.test(phrase.text)
    })
    meanings.set(word, list)
  }
  for (const list of meanings.values()) list.sort((a, b) => Number(b.label === 'author') - Number(a.label === 'author'))
  const table = tokenTable([[...meanings.keys()].map((word) => [word])])
  const isButton = (entries: readonly Entry[]): boolean => entries.some(({label}) => label === 'button')
  const isMore = (entries: readonly Entry[]): boolean => entries.some(({label}) => label !== 'button')
  const wordsThat = (say: (entries: readonly Entry[]) => boolean): string[] =>
    [...meanings].filter(([, entries]) => say(entries)).map(([word]) => word)
  return {
    table,
    entries: [...meanings.values()],
    labels: asWords([...wordsThat(isMore), ...names.reporterWords]),
    buttons: asWords(wordsThat(isButton)),
    joiners: wordSet(joiners),
    offices: wordList(lexicon.packs.flatMap(({words}) => words.offices ?? [])),
    names
  }
}

/** Labels as words of a page. These are runs of letters and figures, tokens are of the one or the other: both are taken. */
function asWords(labels: readonly string[]): WordList {
  const runs = labels.map((label) => label.match(/[\p{L}\p{M}\p{Nd}]+/gu)?.join(' ') ?? '')
  const tokens = labels.map((label) =>
    tokenise(label)
      .filter(({kind}) => kind !== 'mark')
      .map(({start, end}) => label.slice(start, end))
      .join(' ')
  )
  return wordList([...new Set([...runs, ...tokens])].filter((label) => label !== ''))
}

const colons = unitsOf(':：')

/** The label that stands at token `at`, if one does; a colon that the phrase has must follow. */
export function labelAt(words: CreditWords, tokens: readonly Token[], at: number): LabelHit | undefined {
  const hit = lookUp(words.table, tokens, at)
  if (!hit) return undefined
  const follows = isOneOf(tokens[hit.next], colons)
  // an author is looked for first: some languages call a photographer so, too
  const entries = words.entries[hit.value - 1]!
  const entry = entries.find(({colon}) => colon && follows) ?? entries.find(({colon}) => !colon)
  return entry && {label: entry.label, at, next: follows ? hit.next + 1 : hit.next}
}
