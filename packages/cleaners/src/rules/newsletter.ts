/**
 * Takes out newsletter, subscription and membership boxes.
 *
 * It looks for the lines such boxes are made of (`Đăng ký nhận bản tin …`, `Sign up for our newsletter`, `Email address`,
 * `By signing up you agree …`); what stands between two of them, a few blocks apart, is the same box.
 *
 * It must leave alone articles about newsletters and subscriptions: a sentence is taken only where its opening words
 * address the reader.
 */
import {type Cleaner, defineCleaner} from '@copydesk/core'
import {labelsOf, quote} from '../look/labels.js'
import {isProse} from '../look/shape.js'
import {voteOnLabels} from '../look/vote-on-labels.js'

/** Blocks of one box that no phrase names, at most. */
const gap = 2

export const newsletter: Cleaner = defineCleaner(
  {
    name: 'newsletter',
    role: 'newsletter',
    summary: 'newsletter, subscription and membership boxes',
    when: ['newsletter']
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'newsletter', 'newsletter prompt')
    let last = -1
    for (const {block: i, phrase} of labelsOf(doc, 'newsletter')) {
      const between = i - last - 1
      if (last >= 0 && between > 0 && between <= gap) {
        const prose = isProse(doc, last + 1) || isProse(doc, i - 1)
        const because = `between \`${quote(doc, last)}\` and \`${quote(doc, i)}\``
        marks.vote(last + 1, i, {because, confidence: prose ? 0.8 : 0.9, evidence: phrase})
      }
      last = i
    }
  }
)
