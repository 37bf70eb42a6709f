// What dedup promises, on articles and options that are out to break it.
import type {NewsEvent} from '@copydesk/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {comparePair, createIndex, type DedupOptions, dedup, type NearMiss} from '../src/index.js'
import {nastyArticles, nastyOptions} from './nasty.js'

/** Events and near misses of one way to group articles. */
interface Grouped {
  readonly events: readonly NewsEvent[]
  readonly misses: readonly NearMiss[]
}

function grouped(options: DedupOptions, group: (options: DedupOptions) => readonly NewsEvent[]): Grouped {
  const misses: NearMiss[] = []
  return {events: group({...options, onNearMiss: (miss) => misses.push(miss)}), misses}
}

function eventOfArticles(events: readonly NewsEvent[]): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({id, members}) => members.map((member) => [member, id] as const)))
}

describe('the events of a batch', () => {
  test('hold every source once, name one report that speaks, and are linked throughout', () => {
    fc.assert(
      fc.property(nastyArticles(12), nastyOptions, (list, options) => {
        const events = dedup(list, options)
        expect(events.flatMap(({members}) => members).sort()).toEqual([...new Set(list.map(({id}) => id))].sort())
        const sources = new Set(list.map(({id, source}) => JSON.stringify([id, source.id, source.outlet, source.url])))
        expect(events.flatMap(({reports}) => reports)).toHaveLength(sources.size)
        expect(new Set(events.map(({id}) => id)).size).toBe(events.length)
        for (const {reports, links} of events) {
          expect(reports.filter(({relation}) => relation === 'canonical')).toHaveLength(1)
          expect(links).toHaveLength(reports.length - 1)
          for (const {because} of links) expect(because).not.toMatch(/NaN|undefined|Infinity|; $/)
        }
      })
    )
  })

  test('are told by their own evidence where there are two reports, and not by other reports', () => {
    fc.assert(
      fc.property(nastyArticles(8), nastyOptions, (list, options) => {
        for (const {members, links} of dedup(list, options)) {
          if (members.length === 2) for (const {because} of links) expect(because).not.toMatch(/^through other reports/)
        }
      })
    )
  })

  test('are the same in any order, copies of one record from one source included', () => {
    const shuffled = nastyArticles(12).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], {minLength: list.length}))
    )
    fc.assert(
      fc.property(shuffled, nastyOptions, ([list, other], options) => {
        expect(dedup(other, options)).toEqual(dedup(list, options))
      })
    )
  })

  test('are those of an index that is given all at once, with the same near misses, none of them inside an event', () => {
    fc.assert(
      fc.property(nastyArticles(20), nastyOptions, (list, options) => {
        const batch = grouped(options, (given) => dedup(list, given))
        expect(grouped(options, (given) => createIndex(given).add(list))).toEqual(batch)
        const eventOf = eventOfArticles(batch.events)
        for (const {a, b} of batch.misses) expect(eventOf.get(a)).not.toBe(eventOf.get(b))
      }),
      {numRuns: 200}
    )
  })

  test('are what is said of their pairs', () => {
    fc.assert(
      fc.property(nastyArticles(8), nastyOptions, (list, options) => {
        const events = dedup(list, options)
        const eventOf = eventOfArticles(events)
        const links = events.flatMap((event) => event.links)
        const [a, ...others] = [...eventOf.keys()].slice(0, 4)
        for (const b of others) {
          const found = comparePair(list, a!, b, options)
          expect(found.together).toBe(eventOf.get(a!) === eventOf.get(b))
          const link = links.find((one) => one.a === a && one.b === b)
          if (link === undefined || link.because.startsWith('through other reports')) continue
          expect(found.because).toBe(link.because)
          expect(found.score).toBeCloseTo(link.score, 2)
        }
      })
    )
  })
})

test('what an index prints adds up to what it has, and no event gets the id of one that was absorbed', () => {
  const days = fc.constantFrom('2020-01-01', '2025-06-02')
  fc.assert(
    fc.property(nastyArticles(20), nastyOptions, fc.integer({min: 1, max: 4}), days, (list, options, size, day) => {
      const index = createIndex(options)
      const printed = new Map<string, NewsEvent>()
      const absorbed = new Set<string>()
      for (let i = 0; i < list.length; i += size) {
        for (const event of index.add(list.slice(i, i + size))) {
          for (const id of event.absorbed) {
            printed.delete(id)
            absorbed.add(id)
          }
          expect(absorbed).not.toContain(event.id)
          printed.set(event.id, event)
        }
        if (i % 3 === 2) index.forget(day)
        const held = eventOfArticles(index.events())
        for (const [id, {members}] of printed) if (!members.some((member) => held.has(member))) printed.delete(id)
        expect(eventOfArticles([...printed.values()])).toEqual(held)
      }
    })
  )
})

test('an index that goes on from a state prints what the one prints that was never put down', () => {
  fc.assert(
    fc.property(nastyArticles(24), fc.integer({min: 1, max: 5}), (list, size) => {
      const whole = createIndex()
      let again = createIndex()
      for (let i = 0; i < list.length; i += size) {
        const batch = list.slice(i, i + size)
        expect(again.add(batch)).toEqual(whole.add(batch))
        again = createIndex({}, structuredClone(again.state()))
      }
      expect(again.events()).toEqual(whole.events())
    }),
    {numRuns: 200}
  )
})
