import {type Doc, type Marks, type Phrase, type PhraseClass, wordCount} from '@copydesk/core'
import {labelsOf, quote} from './labels.js'

/** Words of a label that is as sure as its phrase, at most: a longer one may go on with something else. */
const shortLabel = 12

/**
 * Votes on every block that is a label of class `name`: what most rules of furniture come down to. `what` says in the
 * reason what the label is.
 */
export function voteOnLabels(doc: Doc, marks: Marks, name: PhraseClass, what: string): void {
  for (const {block, phrase, sure} of labelsOf(doc, name)) {
    const confidence = sure ? sureness(phrase, wordCount(doc, block), name) : 0.85
    marks.vote(block, block + 1, {because: `${what} \`${quote(doc, block)}\``, confidence, evidence: phrase})
  }
}

/** Words of a prompt that no other sentence begins with, at least, and the classes that have such. */
const longPrompt = 5
const prompting: readonly PhraseClass[] = ['follow', 'comments', 'newsletter']

function sureness({size}: Phrase, words: number, name: PhraseClass): number {
  return size >= longPrompt && prompting.includes(name) ? 0.99 : words <= shortLabel ? 0.98 : 0.95
}
