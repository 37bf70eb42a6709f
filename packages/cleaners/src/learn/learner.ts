import {
  docOf,
  hostOf,
  keepFrequent,
  type LinePlaces,
  outletOf,
  type RawDocument,
  type SiteProfile
} from '@copydesk/core'
import {type CleanerOptions, createNewsroom} from '../create-cleaner.js'
import {AFTER, BEFORE, type PageLines, readPageLines} from './page-lines.js'
import {groupStories, placesOfStory} from './stories.js'

/** Reads pages one by one and knows what their outlets repeat. */
export interface Learner {
  /** Takes one page in; a page whose outlet cannot be told teaches nothing. */
  add(document: RawDocument): void
  /** One profile an outlet, by name. May be asked at any time, and again. */
  profiles(): SiteProfile[]
}

/** Pages of an outlet that are kept as they are, to tell stories apart; then they become counts. */
const window = 64

/** Counts of an outlet that are kept before the rarest are dropped; twice what a profile may have. */
const mostCounts = 4096

interface Outlet {
  pages: PageLines[]
  counts: Map<string, LinePlaces>
  stories: number
}

/**
 * Makes a learner of site profiles. The memory is bounded: an outlet costs at most 64 pages of line keys and 4,096 counts,
 * about half a megabyte, however many pages it has. Every 64 pages become counts, and where those are too many the
 * rarest go (lossy counting; Manku and Motwani, VLDB 2002): a line of 2 stories in each 64 stays as long as no 2,048
 * others are more frequent. Up to 64 pages an outlet, the order of the pages does not matter.
 */
export function createLearner(options: Omit<CleanerOptions, 'cleaners'> = {}): Learner {
  const room = createNewsroom({...options, cleaners: []})
  const outlets = new Map<string, Outlet>()
  return {
    add(document) {
      const name = nameOf(document)
      if (name === undefined) return
      const tree = room.parse({value: document.text, path: document.id, data: {document}})
      const outlet: Outlet = outlets.get(name) ?? {pages: [], counts: new Map(), stories: 0}
      outlets.set(name, outlet)
      outlet.pages.push(readPageLines(docOf(tree)))
      if (outlet.pages.length >= window) closeWindow(outlet)
    },
    profiles() {
      return [...outlets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, outlet]) => toProfile(name, outlet))
    }
  }
}

function nameOf({url, outlet}: RawDocument): string | undefined {
  return outletOf(hostOf(url)) ?? outlet?.toLowerCase()
}

function closeWindow(outlet: Outlet): void {
  const {counts, stories} = countWindow(outlet)
  const kept = counts.size > mostCounts ? Object.entries(keepFrequent(counts, stories)) : counts
  outlet.counts = new Map(kept)
  outlet.stories = stories
  outlet.pages = []
}

function countWindow({pages, counts, stories}: Outlet): Pick<Outlet, 'counts' | 'stories'> {
  const sums = new Map(counts)
  const found = groupStories(pages)
  for (const story of found) {
    for (const [key, place] of placesOfStory(story)) {
      const name = key.toString(36)
      const [before, inside, after] = sums.get(name) ?? [0, 0, 0]
      if (place === BEFORE) sums.set(name, [before + 1, inside, after])
      else if (place === AFTER) sums.set(name, [before, inside, after + 1])
      else sums.set(name, [before, inside + 1, after])
    }
  }
  return {counts: sums, stories: stories + found.length}
}

function toProfile(name: string, outlet: Outlet): SiteProfile {
  const {counts, stories} = countWindow(outlet)
  return {name, hosts: [name], pages: stories, lines: keepFrequent(counts, stories)}
}
