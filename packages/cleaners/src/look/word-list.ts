import {type Doc, finish, hashSeed, lowerCase, mixUnit, type ProseWords} from '@copydesk/core'

/** Words and phrases to be looked for among the hashed words of a page: by hash of the first, the hashes of the rest. */
export type WordList = ReadonlyMap<number, readonly (readonly number[])[]>

/** Compiles words and phrases, which are parted by spaces; case does not matter. */
export function wordList(phrases: readonly string[]): WordList {
  const list = new Map<number, number[][]>()
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ').map(hashWord)
    const known = list.get(first!)
    if (known) known.push(rest)
    else list.set(first!, [rest])
  }
  return list
}

/** Hash of a word as the words of a page are hashed, whatever its case; signed, since maps keep small integers best. */
export function hashWord(word: string): number {
  let hash = hashSeed
  for (let i = 0; i < word.length; i++) hash = mixUnit(hash, lowerCase[word.charCodeAt(i)]!)
  return finish(hash) | 0
}

/** True if a phrase of the list begins at word `w` and ends before word `to`. */
export function standsAt(list: WordList, {words}: Doc, w: number, to: number): boolean {
  const rests = list.get(words.hash[w]! | 0)
  if (rests === undefined) return false
  return rests.some((rest) => w + rest.length < to && rest.every((hash, i) => (words.hash[w + 1 + i]! | 0) === hash))
}

const none: WordList = new Map()

/** Makes a list of one kind of a pack's words, when the pack is first asked for; a pack without words has an empty one. */
export function wordLists(kind: (prose: ProseWords) => readonly string[]): (prose: ProseWords | undefined) => WordList {
  const lists = new WeakMap<ProseWords, WordList>()
  return (prose) => {
    if (!prose) return none
    let list = lists.get(prose)
    if (!list) {
      list = wordList(kind(prose))
      lists.set(prose, list)
    }
    return list
  }
}
