import type {Doc, Lexicon, LineWords} from '@copydesk/core'
import {type WordSet, wordSet} from './word-set.js'

/** Makes a reader of one kind of words of the packs in use on a page; they are compiled once a lexicon. */
export function packWords(kind: (words: LineWords) => readonly string[]): (doc: Doc) => WordSet {
  const sets = new WeakMap<Lexicon, WordSet>()
  return ({lexicon}) => {
    let set = sets.get(lexicon)
    if (!set) {
      set = wordSet(lexicon.packs.flatMap(({words}) => kind(words)))
      sets.set(lexicon, set)
    }
    return set
  }
}
