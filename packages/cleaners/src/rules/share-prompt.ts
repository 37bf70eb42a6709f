/**
 * Takes out buttons to share, print, save, copy or send the article.
 *
 * It looks for labels that are the whole block (`Chia sẻ`, `Copy link`), for lines that open with an unmistakable
 * prompt (`Chia sẻ bài viết qua email`, `Click to share on …`), and for lines made of nothing but names of networks.
 *
 * It must leave alone paragraphs that open with the word (`Chia sẻ với phóng viên, …`) or name a network.
 */
import {type Cleaner, type Doc, defineCleaner} from '@copydesk/core'
import {quote} from '../look/label.js'
import {voteOnLabels} from '../look/labels.js'
import {packWords} from '../look/pack-words.js'
import {isWordOf, type WordSet, wordSet} from '../look/word-set.js'

/** Names of networks and of ways to send, which are the same in all languages. */
const networks = wordSet(
  (
    'facebook fb messenger twitter x tweet whatsapp telegram zalo viber line linkedin pinterest reddit tumblr flipboard ' +
    'pocket threads bluesky mastodon instagram youtube tiktok snapchat skype wechat weibo vk ok xing google flickr ' +
    'soundcloud spotify kakaotalk email e mail sms rss'
  ).split(' ')
)

/** Words of buttons beside them. */
const sharingOf = packWords((words) => words.sharing)

export const sharePrompt: Cleaner = defineCleaner(
  {
    name: 'share-prompt',
    role: 'share',
    summary: 'buttons to share, print, save, copy or send'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'share', 'share button')
    const sharing = sharingOf(doc)
    for (let i = 0; i < doc.count; i++) {
      if (!hasOnlyNetworks(doc, i, sharing)) continue
      marks.vote(i, i + 1, {because: `only names of networks: \`${quote(doc, i)}\``, confidence: 0.97})
    }
  }
)

function hasOnlyNetworks({words: {first, hash}}: Doc, i: number, sharing: WordSet): boolean {
  const to = first[i + 1]!
  const words = to - first[i]!
  if (words === 0 || words > 20) return false
  let named = false
  for (let w = first[i]!; w < to; w++) {
    if (isWordOf(networks, hash[w]!)) named = true
    else if (!isWordOf(sharing, hash[w]!)) return false
  }
  return named
}
