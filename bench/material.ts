// What corpora are made of: Vietnamese articles and the furniture of Vietnamese pages, from the shared evaluation sets.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'

/** Text taken apart: `gaps[i]` stands before word `i`, the last gap after all of them. */
export interface Words {
  readonly word: Int32Array
  readonly gaps: readonly string[]
}

/** An article to make others of: its headline and paragraphs. */
export interface Story {
  readonly title: Words
  readonly paragraphs: readonly Words[]
}

/** Lines around the article of one page. */
export interface Frame {
  readonly above: readonly Words[]
  readonly below: readonly Words[]
}

/** Stories and frames over one list of words. */
export interface Material {
  /** In lower case, as written, or with a capital: a word's number is its place here. */
  readonly words: readonly string[]
  /** Words as often as they stand in the articles, to draw from. */
  readonly drawn: Int32Array
  /** 0 for numbers, 1 for words in lower case, 2 for names and other words with a capital. */
  readonly kind: Uint8Array
  /** 1 for words that stand in so many articles that replacing them would be no Vietnamese any more. */
  readonly fixed: Uint8Array
  readonly stories: readonly Story[]
  readonly frames: readonly Frame[]
}

interface ArticleRow {
  readonly title: string
  readonly text: string
}

interface PageRow {
  readonly input: string
  readonly lines: readonly {readonly n: number; readonly label: string}[]
}

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = process.env.EVAL ?? join(here, '..', '..', 'shared', 'eval')
/** Words in at least this share of the articles stay what they are. */
const fixedShare = 0.4
const articleLabels: ReadonlySet<string> = new Set(['title', 'lead', 'body', 'subhead', 'dateline', 'byline'])

/** Reads a shared set, such as `events/background`; says what is missing where it is not there. */
export function readSet<Row>(name: string): readonly Row[] {
  const path = join(folder, `${name}.jsonl.gz`)
  if (!existsSync(path)) {
    throw new Error(
      `Expected ${path} to be there, found nothing; put the shared sets there or name their folder in EVAL`
    )
  }
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Reads all that corpora are made of; about a second. */
export function readMaterial(): Material {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  const stories = readSet<ArticleRow>('events/background').map(({title, text}) => ({
    title: take(title, numberOf),
    paragraphs: text.split('\n').map((line) => take(line, numberOf))
  }))
  const frames = readSet<PageRow>('clean/vn-gold').map((page) => frameOf(page, numberOf))
  const kind = Uint8Array.from(words, kindOf)
  return {words, kind, drawn: drawnFrom(stories), fixed: fixedWords(stories, words.length), stories, frames}
}

function take(given: string, numberOf: (word: string) => number): Words {
  const text = given.normalize('NFC')
  const word: number[] = []
  const gaps: string[] = []
  let end = 0
  for (const found of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    gaps.push(text.slice(end, found.index))
    word.push(numberOf(found[0]))
    end = found.index + found[0].length
  }
  gaps.push(text.slice(end))
  return {word: Int32Array.from(word), gaps}
}

function frameOf({input, lines}: PageRow, numberOf: (word: string) => number): Frame {
  const text = input.split('\n')
  const own = lines.filter(({label}) => articleLabels.has(label)).map(({n}) => n - 1)
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? text.length - 1]
  const taken = (part: readonly string[]): readonly Words[] => part.map((line) => take(line, numberOf))
  return {above: taken(text.slice(0, first)), below: taken(text.slice(last + 1))}
}

function kindOf(word: string): 0 | 1 | 2 {
  const unit = word.charCodeAt(0)
  if (unit >= 48 && unit <= 57) return 0
  return word[0] === word[0]!.toLowerCase() ? 1 : 2
}

function drawnFrom(stories: readonly Story[]): Int32Array {
  const all: number[] = []
  for (const {paragraphs} of stories) for (const {word} of paragraphs) for (const number of word) all.push(number)
  return Int32Array.from(all)
}

function fixedWords(stories: readonly Story[], count: number): Uint8Array {
  const seenIn = new Int32Array(count).fill(-1)
  const articles = new Int32Array(count)
  stories.forEach(({paragraphs}, story) => {
    for (const {word} of paragraphs) {
      for (const number of word) {
        if (seenIn[number] === story) continue
        seenIn[number] = story
        articles[number]!++
      }
    }
  })
  return Uint8Array.from(articles, (found) => (found >= fixedShare * stories.length ? 1 : 0))
}
