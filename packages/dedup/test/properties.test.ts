import type {Article, NewsEvent} from '@copydesk/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {withHandicaps} from '../src/engine/base-rate/estimate.js'
import {createIntake, memoryShelf} from '../src/engine/batch/intake.js'
import {sweep} from '../src/engine/batch/sweep.js'
import {compare} from '../src/engine/compare.js'
import {evidence} from '../src/engine/features.js'
import {judge} from '../src/engine/judge.js'
import {addArticles, createGraph} from '../src/engine/stream/graph.js'
import {createIndex, dedup, dedupStage, type EventIndex, type NearMiss, strategies} from '../src/index.js'
import {buildEvent, byFirst} from '../src/merge/event.js'
import {type Settings, settingsOf} from '../src/options.js'
import {veto} from '../src/veto.js'
import {article} from './articles.js'
import {seeds} from './seeds.js'

const topics = [
  'cầu sông Trà thông xe',
  'bão số 5 vào Biển Đông',
  'học phí đại học tăng',
  'ferry to Inch Island',
  'court ruling on Halden Foods'
]
const tails = [
  'theo Sở Giao thông',
  'Ông Trần Văn An cho biết',
  'trong ngày 5/6',
  'Moira Tennant said',
  'two sailings a day',
  'tăng 12 %',
  'hơn 300 người'
]

/** Articles made of a few phrases, so that some are alike, some the same, some without a title or a date. */
const articles: fc.Arbitrary<readonly Article[]> = fc.array(
  fc
    .record({
      topic: fc.constantFrom(...topics),
      tail: fc.array(fc.constantFrom(...tails), {maxLength: 9}),
      title: fc.boolean(),
      at: fc.constantFrom(undefined, '2025-06-05T07:00:00+07:00', '2025-06-06', '2025-06', '2019'),
      outlet: fc.constantFrom(undefined, 'mot.vn', 'hai.vn')
    })
    .map(({topic, tail, title, at, outlet}) =>
      article({
        text: [topic, topic, ...tail].join('. '),
        ...(title && {title: topic}),
        ...(at !== undefined && {at}),
        ...(outlet !== undefined && {outlet})
      })
    ),
  {minLength: 1, maxLength: 14}
)

/** The events of a batch that is looked at in pieces, however small it is. */
function inPieces(list: readonly Article[], settings: Settings): NewsEvent[] {
  const intake = createIntake(settings.strategies, memoryShelf())
  for (const one of list) intake.add(one)
  return Array.from(sweep(intake.finish(), settings, 0), (identity) => buildEvent(identity, settings))
}

function partition(events: readonly NewsEvent[]): readonly string[] {
  return events.map(({members}) => [...members].sort().join()).sort()
}

/** Cosines of the pairs of an index, by the ids of both. */
function cosinesOf(index: EventIndex): ReadonlyMap<string, number> {
  const {articles, pairs} = index.state()
  const nameOf = (position: number): string => articles[position]!.article.id
  return new Map(pairs.map(({a, b, cosine}) => [[nameOf(a), nameOf(b)].sort().join(), cosine]))
}

describe('a whole batch', () => {
  test('every article stands in exactly one event, every source in one report', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const events = dedup(list)
        expect(events.flatMap(({members}) => members).sort()).toEqual([...new Set(list.map(({id}) => id))].sort())
        for (const {reports, article: canonical, links, members} of events) {
          expect(reports.filter(({relation}) => relation === 'canonical').map((report) => report.article)).toEqual([
            canonical.id
          ])
          expect(links.length).toBe(reports.length - 1)
          expect(new Set(members).size).toBe(members.length)
        }
      })
    )
  })

  test('the order of the articles changes nothing', () => {
    const shuffled = articles.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], {minLength: list.length}))
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(dedup(other)).toEqual(dedup(list))
      })
    )
    expect(dedup([...seeds].reverse())).toEqual(dedup(seeds))
  })

  test('giving the same articles twice changes nothing', () => {
    expect(dedup([...seeds, ...seeds])).toEqual(dedup(seeds))
  })

  test('text in decomposed form gives the same events', () => {
    const decomposed = seeds.map((seed) => ({
      ...seed,
      title: seed.title?.normalize('NFD') ?? null,
      text: seed.text.normalize('NFD')
    }))
    expect(partition(dedup(decomposed))).toEqual(partition(dedup(seeds)))
  })

  test('the stage gives what the function gives', async () => {
    async function* stream(): AsyncIterable<Article> {
      yield* seeds
    }
    const events: NewsEvent[] = []
    for await (const event of dedupStage()(stream())) events.push(event)
    expect(events).toEqual(dedup(seeds))
  })

  test('nothing in, nothing out', () => {
    expect(dedup([])).toEqual([])
  })
})

test('all judgements of a pair are symmetric', () => {
  const graph = createGraph(strategies, 24 * 14)
  addArticles(graph, seeds)
  for (const a of graph.entries) {
    for (const b of graph.entries) {
      if (a === b) continue
      const [there, back] = [evidence(compare(a, b)).slice(), evidence(compare(b, a))]
      for (const [i, value] of there.entries()) expect(value).toBeCloseTo(back[i]!, 6)
      expect(judge(strategies, a, b).logOdds).toBe(judge(strategies, b, a).logOdds)
      expect(veto(compare(a, b))).toBe(veto(compare(b, a)))
    }
  }
})

describe('an index', () => {
  test('the events that it prints add up to the events that it has, however the stream is cut', () => {
    fc.assert(
      fc.property(articles, fc.integer({min: 1, max: 5}), (list, size) => {
        const index = createIndex()
        const state = new Map<string, NewsEvent>()
        for (let i = 0; i < list.length; i += size) {
          for (const event of index.add(list.slice(i, i + size))) {
            for (const gone of event.absorbed) state.delete(gone)
            state.set(event.id, event)
          }
        }
        expect(partition([...state.values()])).toEqual(partition(index.events()))
        expect([...state.keys()].sort()).toEqual(
          index
            .events()
            .map(({id}) => id)
            .sort()
        )
      })
    )
  })

  test('what grows by half is weighed anew: cosines are those that they would be had all come at once', () => {
    fc.assert(
      fc.property(articles, (mixed) => {
        const list = mixed.filter(({published}) => published?.at.startsWith('2025-06'))
        const [atOnce, inHalves] = [createIndex(), createIndex()]
        atOnce.add(list)
        inHalves.add(list.slice(0, list.length >> 1))
        inHalves.add(list.slice(list.length >> 1))
        const expected = cosinesOf(atOnce)
        for (const [pair, cosine] of cosinesOf(inHalves)) expect(cosine).toBeCloseTo(expected.get(pair) ?? cosine, 10)
      })
    )
  })

  test('an event keeps its id when a report joins, and an article that is known changes nothing', () => {
    const index = createIndex()
    const [first] = index.add([seeds[0]!])
    index.add(seeds.slice(2))
    const changed = index.add([seeds[1]!])
    expect(changed.map(({id}) => id)).toEqual([first!.id])
    expect(changed[0]!.members).toHaveLength(2)
    expect(index.add([seeds[1]!])).toEqual([])
    expect(index.size()).toBe(5)
  })

  test('when two events turn out to be one the older id stays and names the other', () => {
    const whole =
      'Tàu cá BTh 98214 hỏng máy tối 31/7 gần đảo Phú Quý, sáu ngư dân được tàu SAR 413 đưa vào bờ an toàn chiều 2/8'
    const rest =
      'Thuyền trưởng Lê Văn Nhơn phát tín hiệu cầu cứu, trung tâm ở Vũng Tàu điều tàu ra hiện trường ngay trong đêm gió cấp 6'
    const index = createIndex()
    const [older] = index.add([article({text: whole, outlet: 'mot.vn', at: '2025-08-02T08:00:00+07:00'})])
    const [younger] = index.add([article({text: rest, outlet: 'hai.vn', at: '2025-08-02T09:00:00+07:00'})])
    expect(younger!.id).not.toBe(older!.id)
    const [merged] = index.add([article({text: `${whole}. ${rest}`, outlet: 'ba.vn', at: '2025-08-02T10:00:00+07:00'})])
    expect(merged).toMatchObject({id: older!.id, absorbed: [younger!.id]})
    expect(merged!.members).toHaveLength(3)
    expect(index.events()).toHaveLength(1)
  })
})

describe('a batch and an index that holds everything', () => {
  const days = fc.array(
    fc
      .record({
        topic: fc.constantFrom(...topics),
        tail: fc.array(fc.constantFrom(...tails), {maxLength: 6}),
        day: fc.integer({min: 0, max: 200}),
        outlet: fc.constantFrom('mot.vn', 'hai.vn')
      })
      .map(({topic, tail, day, outlet}) => {
        const at = new Date(Date.UTC(2025, 0, 1 + day, 7)).toISOString()
        return article({text: [topic, topic, ...tail].join('. '), title: topic, at, outlet})
      }),
    {minLength: 1, maxLength: 30}
  )

  test('give the same events and near misses, though the batch forgets what is past', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(2, 14), (list, windowDays) => {
        const [atOnce, swept, cut]: [NearMiss[], NearMiss[], NearMiss[]] = [[], [], []]
        const index = createIndex({windowDays, onNearMiss: (miss) => atOnce.push(miss)})
        const whole = index.add(list)
        const {handicaps} = index.state()
        expect(dedup(list, {windowDays, onNearMiss: (miss) => swept.push(miss)})).toEqual(whole)
        expect(swept).toEqual(atOnce)
        const settings = withHandicaps(settingsOf({windowDays, onNearMiss: (miss) => cut.push(miss)}), handicaps)
        expect(inPieces(list, settings).sort(byFirst)).toEqual(whole)
        expect(cut).toEqual(atOnce)
      })
    )
  })

  test('reports without a day, where there are too many to hold all, stand in one event each whatever the order', () => {
    const cut = (list: readonly Article[]): readonly NewsEvent[] => inPieces(list, settingsOf({windowDays: 2}))
    const undated = fc.tuple(days, articles).map(([dated, others]) => [...dated, ...others])
    fc.assert(
      fc.property(undated, (list) => {
        const events = cut(list)
        expect(events.flatMap(({members}) => members).sort()).toEqual([...new Set(list.map(({id}) => id))].sort())
        expect(cut([...list].reverse())).toEqual(events)
      })
    )
  })

  test('the same text months later is found again', () => {
    const text = `${topics[0]}. ${tails.join('. ')}. ${topics.join('. ')}`
    const again = ['2024-01-05', '2024-03-06', '2025-06-05'].map((at) =>
      article({text, title: topics[0]!, at, outlet: at})
    )
    const between = seeds.map((seed) => ({
      ...seed,
      published: {at: '2024-08-01', precision: 'day', raw: null} as const
    }))
    const found = dedup([...again.map((one, i) => ({...one, id: `${one.id.slice(1)}${i}`})), ...between])
    expect(found.filter(({members}) => members.length === 3)).toHaveLength(1)
  })
})
