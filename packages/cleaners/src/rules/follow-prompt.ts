/**
 * Takes out prompts to follow the outlet, to join its channels, to get its app, to listen instead of reading.
 *
 * It looks for labels that are the whole block (`Nghe bài viết`, `Follow us`) and for lines that open with a prompt
 * (`Theo dõi chúng tôi …`, `Download our app …`).
 *
 * It must leave alone sentences about people who follow, listen or download: the verb alone opens prose.
 */
import {type Cleaner, defineCleaner} from '@copydesk/core'
import {voteOnLabels} from '../look/vote-on-labels.js'

export const followPrompt: Cleaner = defineCleaner(
  {
    name: 'follow-prompt',
    role: 'share',
    summary: 'prompts to follow the outlet, get its app or listen',
    when: ['follow']
  },
  (doc, marks) => voteOnLabels(doc, marks, 'follow', 'follow prompt')
)
