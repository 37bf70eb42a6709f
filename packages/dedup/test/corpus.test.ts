// The stages of grouping one by one.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  type Corpus,
  type CorpusOptions,
  chooseCanonical,
  createCorpus,
  dedup,
  packSketch,
  sketch,
  unpackSketch
} from '../src/index.js'
import {article} from './articles.js'
import {nastyArticles, nastyOptions} from './nasty.js'
import {seeds} from './seeds.js'

const ids = seeds.map(({id}) => id)
const [first, second, third] = ids as [string, string, string]

function inStages(corpus: Corpus): ReturnType<Corpus['merge']> {
  const scores = corpus.score(corpus.candidates())
  return corpus.merge(corpus.cluster(scores), scores)
}

describe('the stages one after the other', () => {
  test('give what dedup gives', () => {
    expect(inStages(createCorpus(seeds))).toEqual(dedup(seeds))
    fc.assert(
      fc.property(nastyArticles(14), nastyOptions, (list, options) => {
        expect(inStages(createCorpus(list, options))).toEqual(dedup(list, options))
      }),
      {numRuns: 200}
    )
  })

  test('give the same from sketches that were drawn and packed elsewhere', () => {
    const sketches = seeds.map((seed) => unpackSketch(packSketch(sketch(seed)).buffer, 0))
    expect(inStages(createCorpus(seeds, {sketches}))).toEqual(dedup(seeds))
  })

  test('do not depend on each other’s order', () => {
    const corpus = createCorpus(seeds)
    const scores = corpus.score([...corpus.candidates()].reverse())
    const turned = {...scores, pairs: scores.pairs.map(({a, b, ...said}) => ({...said, a: b, b: a}))}
    const groups = corpus.cluster(turned).map((group) => [...group].reverse())
    expect(corpus.merge(groups.reverse(), turned)).toEqual(dedup(seeds))
  })
})

describe('a stage of your own', () => {
  test('may find the pairs: one that is not found is no link', () => {
    const corpus = createCorpus(seeds)
    const {pairs} = corpus.score([{a: second, b: first}])
    expect(pairs).toMatchObject([{a: second, b: first, strategy: 'same-event', relation: 'same-event', vetoed: null}])
    expect(pairs[0]!.score).toBeGreaterThan(0.622)
    expect(corpus.cluster({pairs: [], handicaps: []})).toEqual(corpus.ids.map((id) => [id]))
  })

  test('may score them: what it says is clustered', () => {
    const corpus = createCorpus(seeds)
    const scores = corpus.score(corpus.candidates())
    const apart = {...scores, pairs: scores.pairs.map((pair) => ({...pair, logOdds: -1}))}
    expect(corpus.cluster(apart)).toHaveLength(seeds.length)
    const joined = {...scores, pairs: [{...scores.pairs[0]!, a: first, b: third, logOdds: 2}]}
    expect(corpus.cluster(joined)).toContainEqual([third, first].sort(byPlace(corpus)))
  })

  test('may put them together: every group becomes one record, whatever joins it', () => {
    const corpus = createCorpus(seeds)
    const scores = corpus.score(corpus.candidates())
    const [event, ...others] = corpus.merge([[first, second, third]], scores)
    expect(others).toEqual([])
    expect([...event!.members].sort()).toEqual([first, second, third].sort())
    expect(event!.links).toHaveLength(2)
    expect(event!.links.map(({because}) => because)).toContainEqual(expect.stringMatching(/^through other reports/))
  })

  test('may choose who speaks for an event, as for dedup', () => {
    const canonical: CorpusOptions['canonical'] = (reports) =>
      reports.find(({id}) => id === second) ?? chooseCanonical(reports)
    const told = inStages(createCorpus(seeds, {canonical}))
    expect(told).toEqual(dedup(seeds, {canonical}))
    expect(told.map((event) => event.article.id)).toContain(second)
  })
})

describe('pairs', () => {
  const wire = 'Sáng 5/6, cầu sông Trà thông xe sau ba tháng sửa chữa. Ông Trần Văn An cho biết xe tải được qua lại.'
  const other = 'Bão số 5 vào Biển Đông tối qua, gió giật cấp chín, tàu thuyền ở Phú Quý đã về bến từ trưa.'
  const list = [
    article({text: wire, outlet: 'mot.vn', at: '2025-06-05'}),
    article({text: wire, title: 'Thông xe', outlet: 'hai.vn', at: '2025-01-05'}),
    article({text: other, outlet: 'ba.vn', at: '2025-01-05'})
  ]
  const [a, b, c] = list.map(({id}) => id) as [string, string, string]

  test('further apart than the window are scored only if they are one text', () => {
    const corpus = createCorpus(list)
    const {pairs} = corpus.score([
      {a, b},
      {a, b: c},
      {a: c, b: a},
      {a: b, b: a},
      {a, b: a}
    ])
    expect(pairs).toMatchObject([{a: b, b: a, relation: 'syndicated', logOdds: 6}])
  })

  test('are refused with ids that are not known, and so are groups and sketches that do not fit', () => {
    const corpus = createCorpus(list)
    expect(() => corpus.score([{a, b: 'nobody'}])).toThrow(/Expected `nobody` to be the id of an article of the corpus/)
    const scores = corpus.score([{a, b}])
    expect(() => corpus.merge([[a, 'nobody']], scores)).toThrow(RangeError)
    expect(() => createCorpus(list, {sketches: [sketch(list[0]!)]})).toThrow(/one for each of 3 articles, got 1/)
    expect(() => createCorpus([{} as never])).toThrow(/Expected an article record/)
  })
})

function byPlace({ids}: Corpus): (a: string, b: string) => number {
  return (a, b) => ids.indexOf(a) - ids.indexOf(b)
}
