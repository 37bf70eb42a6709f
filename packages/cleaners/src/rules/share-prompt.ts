/**
 * Takes out buttons to share, print, save, copy or send the article.
 *
 * It looks for labels that are the whole block (`Chia sẻ`, `Copy link`), for lines that open with an unmistakable
 * prompt (`Chia sẻ bài viết qua email`, `Click to share on …`), and for lines made of nothing but names of networks.
 *
 * It must leave alone paragraphs that open with the word (`Chia sẻ với phóng viên, …`) or name a network.
 */
import {type Cleaner, type Doc, defineCleaner} from '@copydesk/core'
import {quote} from '../look/labels.js'
import {lineWordsOf, NETWORK, networks, SHARING, sharingWordsOf} from '../look/line-words.js'
import {voteOnLabels} from '../look/vote-on-labels.js'
import {isWordOf} from '../look/word-set.js'

/** A row of buttons is short, in words. */
const longestRow = 20

export const sharePrompt: Cleaner = defineCleaner(
  {
    name: 'share-prompt',
    role: 'share',
    summary: 'buttons to share, print, save, copy or send'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'share', 'share button')
    const {any, all} = lineWordsOf(doc)
    for (let i = 0; i < doc.count; i++) {
      if (!(all[i]! & SHARING && any[i]! & NETWORK && hasOnlyNetworks(doc, i))) continue
      marks.vote(i, i + 1, {because: `only names of networks: \`${quote(doc, i)}\``, confidence: 0.97})
    }
  }
)

function hasOnlyNetworks(doc: Doc, i: number): boolean {
  const {first, hash} = doc.words
  const to = first[i + 1]!
  if (to - first[i]! > longestRow) return false
  const sharing = sharingWordsOf(doc)
  let named = false
  for (let w = first[i]!; w < to; w++) {
    if (isWordOf(networks, hash[w]!)) named = true
    else if (!isWordOf(sharing, hash[w]!)) return false
  }
  return named
}
