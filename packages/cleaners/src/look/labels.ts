import {classBit, type Doc, type Marks, type PhraseClass, type Role, wordCount} from '@copydesk/core'
import {labelIn, quote} from './label.js'

/**
 * Votes on every block that is a label of class `name`: what most rules of furniture come down to. `what` says in the
 * reason what the label is.
 */
export function voteOnLabels(doc: Doc, marks: Marks, name: PhraseClass, what: string, role?: Role): void {
  if ((doc.hits.page & classBit[name]) === 0) return
  for (let i = 0; i < doc.count; i++) {
    const label = labelIn(doc, i, name)
    if (!label) continue
    const confidence = label.sure ? (wordCount(doc, i) <= 12 ? 0.98 : 0.95) : 0.85
    marks.vote(i, i + 1, {because: `${what} \`${quote(doc, i)}\``, confidence, evidence: label.hit, role})
  }
}
