import {classBit, type Doc, type Lexicon, type PhraseClass} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {plainPhrase} from '../../look/pack-words.js'
import {unitsOf} from '../../look/units.js'
import {type WordList, wordList} from '../../look/word-list.js'
import {type WordSet, wordSet} from '../../look/word-set.js'
import {isOneOf, type Token, tokenise} from '../tokens.js'
import {lookUp, tableOf, type WordTable} from '../word-table.js'
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
  /** What must follow: the colon of the phrase, or the slash of `PAP/…` where `PAP` alone says something else. */
  readonly mark: 'colon' | 'slash' | 'none'
}

/** A label in all spellings that differ in marks alone, and what it may say. */
interface Meaning {
  readonly spellings: Set<string>
  readonly entries: Entry[]
}

/** The words of bylines, sources and credits of the packs in use. */
export interface CreditWords {
  /** The value of a word is its place in `entries`, from 1. */
  readonly table: WordTable
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
    meaning.entries.push({label: says, mark: markOf(phrase.text, label)})
    meanings.set(key, meaning)
  }
  const all = [...meanings.values()]
  for (const {entries} of all) entries.sort((a, b) => Number(b.label === 'author') - Number(a.label === 'author'))
  const isButton = ({label}: Entry): boolean => label === 'button'
  const spellingsThat = (say: (entry: Entry) => boolean): string[] =>
    all.filter(({entries}) => entries.some(say)).flatMap(({spellings}) => [...spellings])
  return {
    table: tableOf([[...meanings.keys()].map((word) => [word])]),
    entries: all.map(({entries}) => entries),
    labels: asWords([...spellingsThat((entry) => !isButton(entry)), ...names.reporterWords]),
    buttons: asWords(spellingsThat(isButton)),
    joiners: wordSet(joiners),
    offices: wordList(lexicon.packs.flatMap(({words}) => words.offices ?? [])),
    names
  }
}

/** Labels as words of a page. These are runs of letters and figures, tokens are of the one or the other: both are taken. */
function asWords(labels: readonly string[]): WordList {
  const runs = labels.map((label) => label.match(/[\p{L}\p{M}\p{Nd}]+/gu)?.join(' ') ?? '')
  return wordList([...new Set([...runs, ...labels.map(tokensOf)])].filter((label) => label !== ''))
}

/** A label without its marks, as it is looked up. */
function tokensOf(label: string): string {
  return tokenise(label)
    .filter(({kind}) => kind !== 'mark')
    .map(({start, end}) => label.slice(start, end))
    .join(' ')
}

const colons = unitsOf(':：')
const slashes = unitsOf('/')

function markOf(phrase: string, label: CreditLabel): Entry['mark'] {
  if (/[:：]$/.test(phrase)) return 'colon'
  return label === 'photo' && /^\p{L}{3,}\/$/u.test(phrase) ? 'slash' : 'none'
}

/** The label that stands at token `at`, if one does; a mark that the phrase ends with must follow. */
export function labelAt(words: CreditWords, tokens: readonly Token[], at: number): LabelHit | undefined {
  const hit = lookUp(words.table, tokens, at)
  if (!hit) return undefined
  const hasColon = isOneOf(tokens[hit.next], colons)
  const follows = hasColon ? 'colon' : isOneOf(tokens[hit.next], slashes) ? 'slash' : 'none'
  // an author is looked for first: some languages call a photographer so, too
  const entries = words.entries[hit.value - 1]!
  const entry = entries.find(({mark}) => mark === follows) ?? entries.find(({mark}) => mark === 'none')
  return entry && {label: entry.label, at, next: hasColon ? hit.next + 1 : hit.next}
}
