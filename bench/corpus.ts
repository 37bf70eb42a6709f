// Corpora of any size from a few thousand real articles. Every story is an article in which most words are replaced,
// each by another word of the language and the same one throughout: it repeats its terms as a text does, and has
// next to no run of words in common with the article it was made of. Some stories are reported again, word for word
// with little changed, or told anew. What is asked for again comes out the same, whatever was asked for before.
import {existsSync} from 'node:fs'
import type {Article, RawDocument} from '@copydesk/core'
import {cached, writeRows} from './cache.js'
import {type Material, readMaterial, type Words} from './material.js'
import {createRandom, hashOf, type Random} from './random.js'

/** An article of a corpus: what the cleaner would find, without a page around it. */
export interface CorpusArticle {
  readonly id: string
  readonly outlet: string
  readonly url: string
  readonly title: string
  readonly text: string
  /** ISO 8601 to the minute. */
  readonly publishedAt: string
}

/** Articles a day. Fixed, so that a larger corpus is a longer time and not a denser one. */
export const perDay = 1000
const firstDay = Date.UTC(2024, 0, 1)
const outlets = 97
/** Share of words that a story replaces, common words aside; all names and numbers, for they make the event. */
const replaced = 0.8
const replacedNames = 1
/** Share of reports whose story was reported before, and how many articles ago at most. */
const again = 0.25
const memory = 600
/** Hashes are below this. */
const range = 2 ** 32

interface Telling {
  readonly story: number
  readonly seed: number
  /** 0 the first report, 1 a copy with little changed, 2 told anew. */
  readonly manner: 0 | 1 | 2
  readonly reportSeed: number
}

let material: Material | undefined

/** Articles in the order of their publication, `count` of them; the first ones of a larger corpus are the same. */
export function* articles(count: number, seed = 1): Generator<CorpusArticle, void> {
  material ??= readMaterial()
  const random = createRandom(seed)
  const recent: Telling[] = []
  for (let i = 0; i < count; i++) {
    const telling = nextTelling(random, recent, material.stories.length)
    recent[i % memory] = telling
    yield tell(material, telling, i)
  }
}

/** The same articles inside the pages of outlets: menus above, teasers, tags and imprint below. */
export function* pages(count: number, seed = 1): Generator<RawDocument, void> {
  material ??= readMaterial()
  const {frames} = material
  let i = 0
  for (const {id, url, title, text, publishedAt} of articles(count, seed)) {
    const frame = frames[hashOf(i, seed) % frames.length]!
    // Menus repeat from page to page; teasers do not.
    const lines = (part: readonly Words[]): string =>
      part
        .map((line) =>
          line.word.length < 7
            ? asItStands(material!, line)
            : write(material!, line, {seed: hashOf(i, 7), reportSeed: 0, changed: 0})
        )
        .join('\n')
    const date = `${publishedAt.slice(8, 10)}/${publishedAt.slice(5, 7)}/${publishedAt.slice(0, 4)} ${publishedAt.slice(11, 16)}`
    yield {id, url, text: [lines(frame.above), title, date, text, lines(frame.below)].join('\n')}
    i++
  }
}

/** An article of a corpus as the record that dedup takes. */
export function toRecord(article: CorpusArticle): Article {
  const {id, outlet, url, title, text, publishedAt} = article
  return {
    schema: 1,
    id,
    source: {id, outlet, url, digest: id},
    lang: 'vi',
    title,
    lead: null,
    text,
    body: [],
    captions: [],
    authors: [],
    agency: null,
    sourceUrl: null,
    tags: [],
    published: {at: publishedAt, precision: 'minute', raw: null},
    modified: null,
    viewCount: null,
    spans: [],
    removals: [],
    repairs: {},
    confidence: 1,
    warnings: [],
    made: {by: 'bench', config: '', site: null}
  }
}

/** Writes `count` pages as NDJSON into the cache of the benchmark, unless they are there; gives the path. */
export function pagesFile(count: number): string {
  return corpusFile(`pages-${count}`, () => pages(count))
}

/** Writes `count` articles as NDJSON into the cache of the benchmark, unless they are there; gives the path. */
export function articlesFile(count: number): string {
  return corpusFile(`articles-${count}`, () => articles(count))
}

function corpusFile(name: string, rows: () => Iterable<object>): string {
  const path = cached(name)
  return existsSync(path) ? path : writeRows(name, rows())
}

function nextTelling(random: Random, recent: readonly Telling[], stories: number): Telling {
  const reportSeed = random.int(range)
  if (recent.length > 0 && random.next() < again) {
    const {story, seed} = recent[random.int(recent.length)]!
    return {story, seed, manner: random.next() < 0.5 ? 1 : 2, reportSeed}
  }
  return {story: random.int(stories), seed: reportSeed, manner: 0, reportSeed}
}

function tell(from: Material, {story, seed, manner, reportSeed}: Telling, i: number): CorpusArticle {
  const {title, paragraphs} = from.stories[story]!
  const changed = manner === 0 ? 0 : manner === 1 ? 0.02 : 0.3
  const wording = {seed, reportSeed, changed}
  const body = paragraphs.map((paragraph) => write(from, paragraph, wording))
  const told = manner === 2 ? body.reverse().filter((_, at) => at === 0 || hashOf(reportSeed, at) % 3 > 0) : body
  const outlet = `bao-${hashOf(reportSeed, 3) % outlets}.example.vn`
  return {
    id: `a${String(i).padStart(7, '0')}`,
    outlet,
    url: `https://${outlet}/tin/${i}.html`,
    title: write(from, title, wording),
    text: told.join('\n\n'),
    publishedAt: new Date(firstDay + Math.floor((i * 1440) / perDay) * 60_000).toISOString().slice(0, 16)
  }
}

/** What words a text is told in: those of its event by `seed`, and a share that is `changed`, one by one, by `reportSeed`. */
interface Wording {
  readonly seed: number
  readonly reportSeed: number
  readonly changed: number
}

/** Text with the words of a story. */
function write(from: Material, {word, gaps}: Words, {seed, reportSeed, changed}: Wording): string {
  let text = ''
  for (let i = 0; i < word.length; i++) {
    let number = word[i]!
    const share = from.kind[number] === 1 ? replaced : replacedNames
    if (from.fixed[number] === 0 && hashOf(number, seed) < share * range) number = other(from, number, seed)
    if (changed > 0 && hashOf(i + word.length * 64, reportSeed) < changed * range)
      number = other(from, number, reportSeed + i)
    text += gaps[i]! + from.words[number]!
  }
  return text + gaps[word.length]!
}

function asItStands({words}: Material, {word, gaps}: Words): string {
  let text = ''
  for (let i = 0; i < word.length; i++) text += gaps[i]! + words[word[i]!]!
  return text + gaps[word.length]!
}

/** A number for a number, a name for a name: the first of its kind among those drawn. */
function other({drawn, kind}: Material, number: number, seed: number): number {
  for (let attempt = 1; attempt <= 16; attempt++) {
    const found = drawn[hashOf(number + attempt * 0x10001, seed) % drawn.length]!
    if (kind[found] === kind[number]) return found
  }
  return number
}
