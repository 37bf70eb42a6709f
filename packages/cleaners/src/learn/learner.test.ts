import {
  endsWithStop,
  lineKey,
  mergeProfiles,
  type RawDocument,
  type Scorer,
  type SiteProfile,
  wordCount
} from '@copydesk/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../create-cleaner.js'
import {createLearner, type Learner} from './learner.js'

const menu = ['Home', 'City desk', 'Markets today', 'Weather map']
const footer = ['Stories our readers liked', 'Contact the newsroom', 'Terms of the house']

/** Story `n`: five paragraphs that no other story has. */
function story(n: number): string[] {
  const places = ['harbour', 'station', 'market', 'library', 'bridge', 'theatre', 'airport']
  return Array.from({length: 5}, (_, i) => {
    const place = places[(n + i) % places.length]
    return `Report ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]} says in part ${'vwxyz'[i]} that the ${place} will open again after long repairs, and that people nearby are glad of it.`
  })
}

function page(n: number, extra: readonly string[] = []): RawDocument {
  const lines = [...menu, '', `The ${n}th report of the day is out at last`, '', ...story(n), '', ...extra, ...footer]
  return {id: `${n}`, url: `https://www.example.org/news/${n}`, text: lines.join('\n')}
}

/** Holds long sentences for article, so that these tests are of the learner and not of the model. */
const sentences: Scorer = (page) =>
  Float32Array.from({length: page.count}, (_, i) => (endsWithStop(page, i) && wordCount(page, i) > 10 ? 4 : -4))

function learn(documents: readonly RawDocument[]): SiteProfile[] {
  const learner: Learner = createLearner({scorer: sentences})
  for (const document of documents) learner.add(document)
  return learner.profiles()
}

const numbers = fc.uniqueArray(fc.integer({min: 0, max: 99}), {minLength: 1, maxLength: 9})

describe('createLearner', () => {
  it('counts stories and the lines they share, by place', () => {
    const [profile] = learn([page(1), page(2), page(3)])
    expect(profile).toMatchObject({name: 'example.org', hosts: ['example.org'], pages: 3})
    const places = (line: string): unknown => profile!.lines![lineKey(line)]
    expect(menu.map(places)).toEqual(menu.map(() => [3, 0, 0]))
    expect(footer.map(places)).toEqual(footer.map(() => [0, 0, 3]))
    expect(story(2).map(places)).toEqual(story(2).map(() => [0, 1, 0]))
  })

  it('tells outlets apart and passes over pages without one', () => {
    const other = {...page(2), url: 'https://other.example.net/2'}
    expect(learn([page(1), other, {id: 'x', text: page(3).text}]).map(({name}) => name)).toEqual([
      'example.net',
      'example.org'
    ])
  })

  it('does not take two pages of one story for two', () => {
    const update = {...page(1, ['This story was changed after it first came out.']), id: '1b'}
    const [profile] = learn([page(1), update, page(2)])
    expect(profile!.pages).toBe(2)
    const clean = createCleaner({sites: [profile!]})
    expect(clean(page(1)).text.split('\n\n')).toEqual(expect.arrayContaining(story(1)))
  })

  it('does not depend on the order of pages', () => {
    fc.assert(
      fc.property(numbers, fc.integer({min: 0, max: 8}), (list, turn) => {
        const pages = list.map((n) => page(n))
        const turned = [...pages.slice(turn), ...pages.slice(0, turn)].reverse()
        expect(learn(turned)).toEqual(learn(pages))
      }),
      {numRuns: 15}
    )
  })

  it('learns from two shards what it learns from both', () => {
    fc.assert(
      fc.property(numbers, fc.integer({min: 0, max: 9}), (list, cut) => {
        const pages = list.map((n) => page(n))
        const [a, b] = [learn(pages.slice(0, cut)), learn(pages.slice(cut))]
        const merged = [...a, ...b].reduce((x, y) => mergeProfiles(x, y))
        expect([merged]).toEqual(learn(pages))
      }),
      {numRuns: 15}
    )
  })

  it('holds no more than its bound however many pages come, and still knows what they share', () => {
    const learner = createLearner()
    for (let n = 0; n < 700; n++) {
      const own = Array.from(
        {length: 40},
        (_, i) =>
          `item ${String.fromCharCode(97 + (n % 26))}${n.toString(36).replace(/\d/g, 'q')} ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i > 25 ? 'z' : ''}`
      )
      learner.add({...page(n), text: [...menu, ...own, ...footer].join('\n')})
    }
    const [profile] = learner.profiles()
    const counts = Object.values(profile!.lines!)
    expect(counts.length).toBeLessThanOrEqual(2048)
    expect(counts.filter(([b, i, a]) => b + i + a === profile!.pages)).toHaveLength(menu.length + footer.length)
  })
})

describe('a learnt profile on a page', () => {
  /** As `sentences`, but less sure: a profile may overrule it. */
  const model: Scorer = (page) => sentences(page).map((odds) => (odds > 0 ? 1 : odds))
  const note = [
    'About the writer',
    'Ada Lund has written for this paper on harbours and ships since she left the sea herself.'
  ]
  const other = 'Readers also asked'

  it('knows lines that one other story has, whether or not the page itself was learnt from', () => {
    for (const learnt of [[page(1), page(2)], [page(1)]]) {
      const {removals} = createCleaner({sites: learn(learnt), scorer: sentences})(page(2))
      const reasons = removals.filter(({rule}) => rule === 'site-furniture').map(({reason}) => reason)
      expect(reasons.filter((reason) => reason.includes('1 of its 1 other stories'))).not.toHaveLength(0)
    }
  })

  it('proves nothing from the page itself', () => {
    const {removals} = createCleaner({sites: learn([page(1)]), scorer: sentences})(page(1))
    expect(removals.filter(({rule}) => rule === 'site-furniture')).toEqual([])
  })

  it('takes a repeated note on the writer out, and leaves a paragraph that two stories share', () => {
    const shared = 'The old bridge was closed in spring after engineers had found cracks in two of its seven piers.'
    const withBoth = (n: number): RawDocument => {
      const [first, second, ...rest] = story(n)
      const text = [
        ...menu,
        '',
        `The ${n}th report of the day is out at last`,
        '',
        first,
        second,
        shared,
        ...rest,
        ...note,
        '',
        ...footer
      ]
      return {...page(n), text: text.join('\n')}
    }
    const clean = createCleaner({sites: learn([withBoth(1), withBoth(12)]), scorer: model})
    for (const n of [1, 12]) {
      const {text} = clean(withBoth(n))
      expect(text).toContain(shared)
      expect(text).not.toContain('Ada Lund')
    }
  })

  it('ends the article at a heading after which another story had none', () => {
    const tail = 'A line that looks like text but stands below the end of it.'
    const learner = createLearner({scorer: model})
    learner.add(page(1, [other]))
    learner.add(page(12, [other]))
    const withTail = page(25, [other, tail])
    const clean = createCleaner({sites: learner.profiles(), scorer: model})
    expect(createCleaner({scorer: model})(withTail).text).toContain(tail)
    expect(clean(withTail).text).not.toContain(tail)
    expect(clean(withTail).text).toContain(story(25)[4])
  })
})
