/**
 * What the words of lines may say to rules of furniture, read once a page: one small table holds all words that rules look
 * for in short lines, so that each reads again only the lines that may have one of its own.
 */
import {type Doc, type Lexicon, wordCount} from '@copydesk/core'
import {fullColumnOf, oncePerDoc} from './memo.js'
import {packPhrases, packWords} from './pack-words.js'
import type {WordList} from './word-list.js'
import {type WordSet, wordSet} from './word-set.js'

/** Names a network, or a way to send. */
export const NETWORK = 1
/** Stands on buttons to share; names of networks do, too. */
export const SHARING = 2
/** Begins the button under a comment: `Reply`. */
export const REPLYING = 4
/** Counts or heads readers' comments. */
export const COMMENTS = 8

/** Names of networks and of ways to send, which are the same in all languages. */
export const networks: WordSet = wordSet(
  (
    'facebook fb messenger twitter x tweet whatsapp telegram zalo viber line linkedin pinterest reddit tumblr flipboard ' +
    'pocket threads bluesky mastodon instagram youtube tiktok snapchat skype wechat weibo vk ok xing google flickr ' +
    'soundcloud spotify kakaotalk email e mail sms rss'
  ).split(' ')
)

/** Words of buttons beside them. */
export const sharingWordsOf: (doc: Doc) => WordSet = packWords((words) => words.sharing)

/** The buttons that stand under every comment. */
export const replyButtonsOf: (doc: Doc) => WordList = packPhrases((words) => words.replying)

/** Words that head or count readers' comments. */
export const commentWordsOf: (doc: Doc) => WordSet = packWords((words) => words.comments)

/** Places of a sieve, many times as many as there are words. */
const places = 4096

/** What a word may say, as bits, by the last bits of its hash; so small a table is at hand when nothing else is. */
type Sieve = Uint8Array

const compiled = new WeakMap<Lexicon, Sieve>()

function sieveOf(doc: Doc): Sieve {
  let sieve = compiled.get(doc.lexicon)
  if (!sieve) {
    sieve = new Uint8Array(places)
    const kinds: readonly (readonly [WordSet, number])[] = [
      [networks, NETWORK | SHARING],
      [sharingWordsOf(doc), SHARING],
      [replyButtonsOf(doc).gate, REPLYING],
      [commentWordsOf(doc), COMMENTS]
    ]
    for (const [words, kind] of kinds) for (const hash of words) if (hash !== 0) sieve[hash & (places - 1)]! |= kind
    compiled.set(doc.lexicon, sieve)
  }
  return sieve
}

/** What the words of lines may say, as bits. What they lack is certain, what they have must be read again. */
interface SievedLines {
  /** What any word of each block says; nothing for blocks of more than `longestLine` words. */
  readonly any: Uint8Array
  /** What each word of it says. */
  readonly all: Uint8Array
}

/** Words of the longest line that is read. */
export const longestLine = 24

const anyColumn = fullColumnOf((length) => new Uint8Array(length))
const allColumn = fullColumnOf((length) => new Uint8Array(length))

/** What the words of every block may say. */
export const lineWordsOf: (doc: Doc) => SievedLines = oncePerDoc((doc: Doc): SievedLines => {
  const sieve = sieveOf(doc)
  const {first, hash} = doc.words
  const any = anyColumn(doc.count)
  const all = allColumn(doc.count)
  for (let i = 0; i < doc.count; i++) {
    const size = wordCount(doc, i)
    const to = size <= longestLine ? first[i + 1]! : first[i]!
    let some = 0
    let each = size === 0 ? 0 : 255
    for (let w = first[i]!; w < to; w++) {
      const says = sieve[hash[w]! & (places - 1)]!
      some |= says
      each &= says
    }
    any[i] = some
    all[i] = each & some
  }
  return {any, all}
})
