import type {Doc, Lexicon, LineWords} from '@copydesk/core'
import {oncePerDoc} from './memo.js'
import {type WordList, wordList, wordsIn} from './word-list.js'
import {type WordSet, wordSet} from './word-set.js'

/** Makes a reader of single words of the packs in use on a page. */
export function packWords(kind: (words: LineWords) => readonly string[]): (doc: Doc) => WordSet {
  return compiledOnce((lexicon) => wordSet(phrasesOf(lexicon, kind).flatMap(wordsIn)))
}

/** Makes a reader of words and phrases of the packs in use on a page. */
export function packPhrases(kind: (words: LineWords) => readonly string[]): (doc: Doc) => WordList {
  return compiledOnce((lexicon) => wordList(phrasesOf(lexicon, kind)))
}

function phrasesOf({packs}: Lexicon, kind: (words: LineWords) => readonly string[]): readonly string[] {
  return packs.flatMap(({words}) => kind(words))
}

function compiledOnce<Result extends object>(compile: (lexicon: Lexicon) => Result): (doc: Doc) => Result {
  const compiled = new WeakMap<Lexicon, Result>()
  return oncePerDoc(({lexicon}) => {
    let result = compiled.get(lexicon)
    if (!result) {
      result = compile(lexicon)
      compiled.set(lexicon, result)
    }
    return result
  })
}

/** A phrase as `helpers` and `otherCounts` write it: in lower case, without the mark at its end. */
export function plainPhrase(text: string): string {
  return text.toLowerCase().replace(/\s*(?:[:：=/\]】］]|\.{3})$/, '')
}
