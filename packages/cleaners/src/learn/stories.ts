import type {PageLines} from './page-lines.js'

/** Pages are of one story if this share of the long sentences of the smaller one stands in the other, by words. */
export const sameStory = 0.5

/** A sentence on more than this share of three pages or more is the house's, not a story's. */
const houseShare = 0.5

/**
 * Groups pages by the story they tell: an updated page, its print version and its second address are one. Two such
 * pages must not teach that the story is furniture. The groups do not depend on the order of the pages.
 */
export function groupStories(pages: readonly PageLines[]): PageLines[][] {
  const parent = pages.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root]!
    return root
  }
  const words = pages.map(({sentences}) => [...sentences.values()].reduce((sum, n) => sum + n, 0))
  for (const [pair, shared] of sharedWords(pages)) {
    const a = Math.floor(pair / pages.length)
    const b = pair % pages.length
    if (shared >= sameStory * Math.min(words[a]!, words[b]!)) parent[find(a)] = find(b)
  }
  const stories = new Map<number, PageLines[]>()
  pages.forEach((page, i) => {
    const root = find(i)
    const story = stories.get(root)
    if (story) story.push(page)
    else stories.set(root, [page])
  })
  return [...stories.values()]
}

/** Words of the long sentences that two pages share, by `a * pages + b`. */
function sharedWords(pages: readonly PageLines[]): Map<number, number> {
  const holders = new Map<number, number[]>()
  pages.forEach(({sentences}, i) => {
    for (const key of sentences.keys()) {
      const list = holders.get(key)
      if (list) list.push(i)
      else holders.set(key, [i])
    }
  })
  const shared = new Map<number, number>()
  for (const [key, list] of holders) {
    if (list.length < 2 || (list.length > 2 && list.length > houseShare * pages.length)) continue
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const pair = list[x]! * pages.length + list[y]!
        shared.set(pair, (shared.get(pair) ?? 0) + pages[list[x]!]!.sentences.get(key)!)
      }
    }
  }
  return shared
}

/** The places of each line of a story: a line that two of its pages have in different places stands in both. */
export function placesOfStory(story: readonly PageLines[]): ReadonlyMap<number, number> {
  if (story.length === 1) return story[0]!.places
  const places = new Map<number, number>()
  for (const page of story) for (const [key, place] of page.places) places.set(key, (places.get(key) ?? 0) | place)
  return places
}
