import {type Doc, wordCount} from '../page/doc.js'
import {endsWithStop} from '../page/shape.js'
import type {Role} from '../record/role.js'
import type {Verdict} from './decide.js'
import {probability} from './decode.js'
import type {Vote} from './marks.js'

/** The role and reason of a block that no cleaner named: told from where it stands and what it looks like. */
export function explainPosition(
  doc: Doc,
  verdict: Verdict,
  i: number
): Pick<Vote, 'rule' | 'reason' | 'confidence' | 'evidence' | 'fields'> & {readonly role: Role} {
  const {frame} = verdict
  const look = `${countWords(wordCount(doc, i))}, ${endsWithStop(doc, i) ? 'a full sentence' : 'no full stop'}`
  const confidence = Math.round(probability(-verdict.odds[i]!) * 100) / 100
  const base = {confidence: Math.max(0.5, confidence), evidence: null, fields: undefined}
  if (frame.first > frame.last) {
    return {...base, rule: 'article-frame', role: 'other', reason: `no article was found on this page; ${look}`}
  }
  if (i < frame.first) {
    return {...base, rule: 'article-frame', role: 'navigation', reason: `before the article’s first paragraph; ${look}`}
  }
  if (i > frame.last) {
    const role = wordCount(doc, i) > 4 ? 'related' : 'navigation'
    return {...base, rule: 'article-frame', role, reason: `after the article’s last paragraph; ${look}`}
  }
  return {
    ...base,
    rule: 'article-model',
    role: 'related',
    reason: `between paragraphs but unlike the article’s text; ${look}`
  }
}

function countWords(words: number): string {
  return words === 1 ? '1 word' : `${words} words`
}
