import type {Article} from '@copydesk/core'
import {checkArticle} from '../../check-article.js'
import {drawSketch, sketch} from '../../draw-sketch.js'
import {ownSketch, type Sketch} from '../../sketch.js'
import type {Strategy} from '../../strategy.js'
import {type Interval, interval} from '../../text/moments.js'
import {createEntry, sameSource} from '../entry.js'
import {createMemory} from '../memory.js'
import {byOrder, compareText, orderOf} from '../order.js'
import {type Chains, chainKeys, createChains} from '../search/chains.js'
import {meetingsOf, tellPartners} from '../search/meetings.js'
import {createRanking, heaviest, makeRoom} from '../search/ranking.js'
import {countTerms, createDocumentFrequencies, type DocumentFrequencies} from '../weights/document-frequencies.js'

/** Keeps the articles of a batch, by the position at which they came. */
export interface Shelf {
  readonly put: (article: Article) => void
  readonly get: (position: number) => Article
  /** Is shown every sketch that was drawn, which holds until the next article is read, and may keep what it says. */
  readonly keep: (position: number, drawn: Sketch) => void
  /** A sketch that it kept. It holds until the next is asked for, unless the shelf says otherwise. */
  readonly kept: (position: number) => Sketch | undefined
}

/** All articles of a batch, numbered by date and id: an article for every different record, with its copies. */
export interface Batch {
  readonly count: number
  readonly df: DocumentFrequencies
  readonly id: (number: number) => string
  /** The position at which an article came. */
  readonly position: (number: number) => number
  readonly article: (number: number) => Article
  /** Other sources of the same record. */
  readonly copies: (number: number) => readonly Article[]
  /** Holds as long as the shelf says. */
  readonly sketch: (number: number) => Sketch
  readonly when: (number: number) => Interval | null
  /** Pairs that may be one text, the lower number first, each once. Can be asked for once: the keys of the texts are let go. */
  readonly twins: () => readonly (readonly [number, number])[]
}

/** Takes a batch in, article by article. */
export interface Intake {
  readonly add: (article: Article) => void
  /** The same for an article that the shelf has already; `draw` is asked where its record is new. */
  readonly addSketched: (id: string, draw: () => Sketch) => void
  readonly finish: () => Batch
}

/** Keeps articles and sketches in memory. */
export function memoryShelf(): Shelf {
  const articles: Article[] = []
  const sketches: Sketch[] = []
  return {
    put: (article) => articles.push(article),
    get: (position) => articles[position]!,
    keep(position, drawn): void {
      sketches[position] = ownSketch(drawn)
    },
    kept: (position) => sketches[position]
  }
}

/** Records of a batch in the order they came; flat, since there may be a million. */
interface Records {
  readonly ids: string[]
  /** Position of the article that stands for the record. */
  readonly position: number[]
  /** Its interval of publication; NaN where it is not known. */
  readonly from: number[]
  readonly to: number[]
  /** Positions of other articles of the record. */
  readonly again: Map<number, number[]>
}

/** Keys of texts by record, and the strategy they are of. */
interface Textual {
  readonly strategy: Strategy
  readonly index: Chains
}

/** Reads every article once: counts its terms, files its text, lets the shelf keep the rest. */
export function createIntake(strategies: readonly Strategy[], shelf: Shelf): Intake {
  const df = createDocumentFrequencies()
  const byId = new Map<string, number>()
  const records: Records = {ids: [], position: [], from: [], to: [], again: new Map()}
  const textual = strategies.filter(({same}) => same === 'text').map((strategy) => ({strategy, index: createChains()}))
  const memory = createMemory()
  let positions = 0
  const addSketched = (id: string, draw: () => Sketch): void => {
    const position = positions++
    const known = byId.get(id)
    if (known !== undefined) {
      records.again.set(known, [...(records.again.get(known) ?? []), position])
      return
    }
    const drawn = draw()
    byId.set(id, records.ids.length)
    records.ids.push(id)
    records.position.push(position)
    records.from.push(drawn.when?.from ?? Number.NaN)
    records.to.push(drawn.when?.to ?? Number.NaN)
    countTerms(df, drawn.terms, drawn.lang)
    const entry = createEntry(0, id, drawn, () => shelf.get(position), memory)
    for (const {strategy, index} of textual) chainKeys(index, strategy.keys(entry).hash)
    shelf.keep(position, drawn)
  }
  return {
    add(article): void {
      checkArticle(article)
      shelf.put(article)
      addSketched(article.id, () => drawSketch(article))
    },
    addSketched,
    finish(): Batch {
      byId.clear()
      for (const record of records.again.keys()) chooseFirst(records, record, shelf)
      return batchOf(records, df, textual, shelf)
    }
  }
}

/** Among the sources of a record the first by date stands for it, whichever came first. */
function chooseFirst(records: Records, record: number, shelf: Shelf): void {
  const all = [records.position[record]!, ...records.again.get(record)!].map((position) => {
    return {position, order: orderOf(shelf.get(position))}
  })
  all.sort((a, b) => byOrder(a.order, b.order))
  const [first, ...rest] = all
  const when = interval(first!.order.article.published)
  records.position[record] = first!.position
  records.from[record] = when?.from ?? Number.NaN
  records.to[record] = when?.to ?? Number.NaN
  records.again.set(
    record,
    rest.map(({position}) => position)
  )
}

function batchOf(records: Records, df: DocumentFrequencies, textual: Textual[], shelf: Shelf): Batch {
  const {ids, position, from, to, again} = records
  const order = Uint32Array.from(ids, (_, record) => record)
  const start = (record: number): number => (Number.isNaN(from[record]) ? Number.POSITIVE_INFINITY : from[record]!)
  order.sort((a, b) => (start(a) === start(b) ? compareText(ids[a]!, ids[b]!) : start(a) < start(b) ? -1 : 1))
  const when = (number: number): Interval | null => {
    const record = order[number]!
    return Number.isNaN(from[record]) ? null : {from: from[record]!, to: to[record]!}
  }
  const article = lastRead((number) => shelf.get(position[order[number]!]!))
  return {
    count: ids.length,
    df,
    id: (number) => ids[order[number]!]!,
    position: (number) => position[order[number]!]!,
    article,
    copies(number) {
      const positions = again.get(order[number]!)
      return positions === undefined ? [] : differentSources(article(number), positions.map(shelf.get))
    },
    sketch(number) {
      const at = position[order[number]!]!
      return shelf.kept(at) ?? sketch(shelf.get(at))
    },
    when,
    twins: () => twinsOf(order, textual.splice(0))
  }
}

/** Articles that are held after they were read: what is told of a pair or an event asks for the same few again and again. */
const heldArticles = 64

function lastRead(read: (number: number) => Article): (number: number) => Article {
  const held = new Map<number, Article>()
  return (number) => {
    const known = held.get(number)
    if (known !== undefined) return known
    if (held.size === heldArticles) held.delete(held.keys().next().value!)
    const article = read(number)
    held.set(number, article)
    return article
  }
}

/** Copies from a source that is not known yet: a feed that is read twice is no second report. */
function differentSources(first: Article, copies: readonly Article[]): readonly Article[] {
  const kept: Article[] = []
  for (const copy of copies) if (![first, ...kept].some((known) => sameSource(known, copy))) kept.push(copy)
  return kept
}

/**
 * Reports before and after one of those with an equal key that may be one text with it. A key that more have is that of a
 * form letter, all of whose fillings look alike; of one text they may be no less, but are linked from one to the next.
 */
const reach = 500

/** Candidates for one text: of all that share a key with a record those that share most, as many as the strategy looks at. */
function twinsOf(order: Uint32Array, textual: readonly Textual[]): readonly (readonly [number, number])[] {
  const pairs = new Map<number, readonly [number, number]>()
  const ranking = createRanking()
  for (const {strategy, index} of textual) {
    const meetings = meetingsOf(index, order)
    for (let number = 0; number < order.length; number++) {
      ranking.count = 0
      tellPartners(meetings, number, reach, (other, shared) => {
        makeRoom(ranking, 1)
        ranking.numbers[ranking.count] = other
        ranking.weights[ranking.count++] = shared
      })
      for (const other of heaviest(ranking, strategy.limit)) {
        const [low, high] = number < other ? [number, other] : [other, number]
        pairs.set(low * order.length + high, [low, high])
      }
    }
  }
  return [...pairs.values()]
}
