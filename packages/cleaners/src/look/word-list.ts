import {charClass, DENSE, type Doc, type ProseWords} from '@copydesk/core'
import {formsOf, hashWord, isWordOf, setOf, type WordSet} from './word-set.js'

/** Words and phrases to be looked for among the hashed words of a page. */
export interface WordList {
  /** What nearly all words of a page stop at: the first words. */
  readonly gate: WordSet
  /** By hash of the first word, the hashes of the rest. */
  readonly rests: ReadonlyMap<number, Rests>
}

/** What phrases that begin alike go on with. */
interface Rests {
  /** The second words, in the same order; 0 for phrases of one word. */
  readonly seconds: Int32Array
  readonly words: readonly (readonly number[])[]
}

/** The words of a phrase, parted by spaces; in scripts without spaces each character is one, as on pages. */
export function wordsIn(phrase: string): readonly string[] {
  const parts = phrase.split(' ')
  return parts.flatMap((part) => (charClass[part.charCodeAt(0)]! & DENSE ? part.split('') : [part]))
}

/** Compiles words and phrases; case does not matter. */
export function wordList(phrases: readonly string[]): WordList {
  const rests = new Map<number, number[][]>()
  for (const phrase of phrases.flatMap(formsOf)) {
    const [first, ...rest] = wordsIn(phrase).map(hashWord)
    const known = rests.get(first!)
    if (known) known.push(rest)
    else rests.set(first!, [rest])
  }
  return {gate: setOf([...rests.keys()]), rests: new Map([...rests].map(([first, words]) => [first, restsOf(words)]))}
}

function restsOf(words: readonly (readonly number[])[]): Rests {
  return {seconds: Int32Array.from(words, ([second]) => second ?? 0), words}
}

/** True if a phrase of the list begins at word `w` and ends before word `to`. */
export function standsAt(list: WordList, doc: Doc, w: number, to: number): boolean {
  return phraseEnd(list, doc, w, to) > w
}

/** The word behind the phrase of the list that begins at word `w` and ends before word `to`; `w` where there is none. */
export function phraseEnd(list: WordList, {words}: Doc, w: number, to: number): number {
  return isWordOf(list.gate, words.hash[w]!) ? w + wordsOfPhrase(list, words.hash, w, to) : w
}

function wordsOfPhrase({rests}: WordList, hashes: Uint32Array, w: number, to: number): number {
  const {seconds, words} = rests.get(hashes[w]! | 0)!
  const follows = hashes[w + 1]! | 0
  for (let n = 0; n < seconds.length; n++) {
    if (seconds[n] !== 0 && seconds[n] !== follows) continue
    const rest = words[n]!
    let matched = 0
    while (matched < rest.length && (hashes[w + 1 + matched]! | 0) === rest[matched]) matched++
    if (matched === rest.length && w + matched < to) return 1 + matched
  }
  return 0
}

const none: WordList = wordList([])

/** Makes a list of one kind of a pack's words, when the pack is first asked for; a pack without words has an empty one. */
export function wordLists(kind: (prose: ProseWords) => readonly string[]): (prose: ProseWords | undefined) => WordList {
  const lists = new WeakMap<ProseWords, WordList>()
  // pages of one language follow each other
  let last: ProseWords | undefined
  let known: WordList = none
  return (prose) => {
    if (prose === last) return known
    last = prose
    known = (prose && lists.get(prose)) ?? wordList(prose ? kind(prose) : [])
    if (prose) lists.set(prose, known)
    return known
  }
}
