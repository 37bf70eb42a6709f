import {type Doc, endsWithStop, hashLine, wordCount} from '@copydesk/core'

/** Where on a page a line stands, as bits: before the article, in it, after it. */
export const BEFORE = 1
export const INSIDE = 2
export const AFTER = 4

/** What is remembered of one page: its lines, and the sentences that tell its story from others. */
export interface PageLines {
  /** Keys of the page's lines, each once, with their places. */
  readonly places: ReadonlyMap<number, number>
  /** Keys of the long sentences inside the article, each once, with their words. */
  readonly sentences: ReadonlyMap<number, number>
}

/** A sentence of fewer words may stand in two stories by chance or as a formula. */
export const longSentence = 12

/** Key of block `i`; 0 where it has no words. */
export function keyOfBlock(doc: Doc, i: number): number {
  return hashLine(doc.text, doc.words, doc.words.first[i]!, doc.words.first[i + 1]!)
}

/** Reads the lines of a page. The places are told by the article's frame, as the model sees it. */
export function readPageLines(doc: Doc): PageLines {
  const places = new Map<number, number>()
  const sentences = new Map<number, number>()
  for (let i = 0; i < doc.count; i++) {
    const key = keyOfBlock(doc, i)
    if (key === 0) continue
    const place = doc.first > doc.last || i < doc.first ? BEFORE : i > doc.last ? AFTER : INSIDE
    places.set(key, (places.get(key) ?? 0) | place)
    const words = wordCount(doc, i)
    if (place === INSIDE && words >= longSentence && endsWithStop(doc, i)) sentences.set(key, words)
  }
  return {places, sentences}
}
