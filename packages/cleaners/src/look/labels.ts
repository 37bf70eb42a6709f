import {classBit, type Doc, type Marks, type PhraseClass, type Role, wordCount} from '@copydesk/core'
import {labelIn, quote} from './label.js'

/**
 * Votes on every block that is a label of class `name`: what most rules of furniture come down to. `what` says in the
 * reason what the label is.
 */
export function voteOnLabels(doc: Doc, marks: Marks, name: PhraseClass, what: string, role?: Role): void {
  const bit = classBit[name]
  if ((doc.hits.page & bit) === 0) return
  const {classes} = doc.hits
  for (let i = 0; i < doc.count; i++) {
    const label = (classes[i]! & bit) === 0 ? undefined : labelIn(doc, i, name)
    if (!label) continue
    const confidence = label.sure ? (wordCount(doc, i) <= 12 ? 0.98 : 0.95) : 0.85
    marks.vote(i, i + 1, {because: `${what} \`${quote(doc, i)}\``, confidence, evidence: label.hit, role})
  }
}
