import {type Hits, type PhraseHit, readHits} from '../locale/find-phrases.js'
import {classBit, type Lexicon} from '../locale/lexicon.js'
import type {Locale, PhraseClass} from '../locale/locale.js'
import type {RawDocument} from '../record/raw-document.js'
import type {SiteProfile} from '../site.js'
import type {NormalText} from '../text/normalise.js'
import {sentenceBreaks} from '../text/sentences.js'
import type {Words} from '../text/words.js'
import type {Root} from '../tree.js'
import type {Layout} from './layout.js'

/** One page before anything was judged: its blocks, and columns over them. All offsets are into `text`. */
export interface Page {
  readonly document: RawDocument
  readonly normal: NormalText
  /** The normal text; see `normalise`. */
  readonly text: string
  /** The UTF-16 units of `text`: loops read these. */
  readonly units: Uint16Array
  readonly count: number
  readonly layout: Layout
  readonly words: Words
  readonly hits: Hits
  readonly lexicon: Lexicon
  /** BCP 47 primary language subtag; `und` where it could not be told. */
  readonly lang: string
  /** The pack of the page's language; the first pack where there is none for it. */
  readonly locale: Locale
  /** All packs there are, whatever the page’s language. */
  readonly locales: readonly Locale[]
  readonly site: SiteProfile | undefined
}

/** Gives every block the log-odds that it is the article's text. */
export type Scorer = (page: Page) => Float32Array

/**
 * One page as cleaners see it: columns, and what the scorer says of them. Nothing here ever changes, so an index into
 * it stays valid; the compiler leads all offsets back to the raw text.
 */
export interface Doc extends Page {
  /** Log-odds, by block, that it is the article's text. */
  readonly scores: Float32Array
  /** The stretch of blocks `[first, last]` that holds the article's text; `first > last` where there is none. */
  readonly first: number
  readonly last: number
  /** The block that is the headline, or -1. */
  readonly title: number
}

/** The text of block `i`, without its list mark. */
export function blockText(doc: Page, i: number): string {
  return doc.text.slice(doc.layout.start[i]!, doc.layout.end[i]!)
}

/** Number of words in block `i`; in scripts without spaces, of characters. */
export function wordCount(doc: Page, i: number): number {
  return doc.words.first[i + 1]! - doc.words.first[i]!
}

/** True if block `i` has a phrase of the class. */
export function hasPhrase(doc: Page, i: number, name: PhraseClass): boolean {
  return (doc.hits.classes[i]! & classBit[name]) !== 0
}

/** The phrases found in block `i`, of one class if one is named. */
export function phrasesIn({hits, lexicon, words}: Page, i: number, name?: PhraseClass): readonly PhraseHit[] {
  const classes = hits.classes[i]!
  const wanted = name === undefined ? classes : classBit[name]
  if ((classes & wanted) === 0) return none
  const all = readHits(hits, lexicon.phrases, words, i)
  return classes === wanted ? all : ofClass(all, name!)
}

// a function of its own, since one that holds a closure makes room for it whenever it is called
function ofClass(hits: readonly PhraseHit[], name: PhraseClass): readonly PhraseHit[] {
  return hits.filter((hit) => hit.class === name)
}

const none: readonly PhraseHit[] = []

/** Offsets at which the sentences of block `i` begin, the first included. */
export function sentencesIn(doc: Page, i: number): readonly number[] {
  const start = doc.layout.start[i]!
  return [start, ...sentenceBreaks(doc, start, doc.layout.end[i]!, doc.lexicon.abbreviations)]
}

const columns: unique symbol = Symbol('columns')

/** A tree that carries its columns; a symbol, so that it is printed and stored as any other tree. */
interface RootWithColumns extends Root {
  [columns]?: Doc
}

/** The columns of a tree that the copydesk parser made. */
export function docOf(tree: Root): Doc {
  const doc = (tree as RootWithColumns)[columns]
  if (!doc) {
    throw new TypeError(
      'Expected `tree` to come from the copydesk parser, got another tree; parse it with `newsroom()`'
    )
  }
  return doc
}

/** Ties columns to their tree; the parser's business. */
export function attachDoc(tree: Root, doc: Doc): void {
  const carrier: RootWithColumns = tree
  carrier[columns] = doc
}
