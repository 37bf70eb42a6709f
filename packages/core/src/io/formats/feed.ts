import {messageOf} from '../../message-of.js'
import type {RawDocument} from '../../record/raw-document.js'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {readGivenDate} from '../../text/given-date.js'
import {toDocument} from '../parse-line.js'
import {flatten} from './html.js'
import {withId} from './json.js'
import {expectShallow} from './nesting.js'
import {allText, cannotRead} from './reader.js'

/**
 * Reads a feed, RSS or Atom: a document an entry. Its text is the longest that the entry has (content or summary),
 * flattened as pages are. Entries often hold the beginning of an article only.
 */
export async function* readFeed(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const read = await allText(chunks, file, {maxBytes, todo: 'fetch fewer entries at once'})
  if (!read.ok) {
    yield read
    return
  }
  const {text, warnings} = read.value
  const feed = await parseFeed(text).catch(messageOf)
  if (typeof feed === 'string' || !roots.has(feed.root)) {
    const got = typeof feed === 'string' ? `an error (${feed})` : feed.root === '' ? 'none' : `\`<${feed.root}>\``
    yield cannotRead(file, 'invalid-feed', `Expected RSS or Atom in ${file}, got ${got}; name its format by \`from\``)
    return
  }
  const {lang, entries, isCut} = feed
  for (const [i, entry] of entries.entries()) {
    const document = withId(await documentOf(entry, lang), file, i + 1)
    yield toDocument(document, {file, line: null}, warnings)
  }
  if (isCut) {
    const message = `Expected the feed in ${file} to be complete, got its end in the middle; fetch the file again`
    yield cannotRead(file, 'invalid-feed', message)
  }
}

/** RSS 0.9x and 2.0, RSS 1.0, Atom. */
const roots = new Set(['rss', 'rdf:rdf', 'feed'])

/** What an entry says, by the names of its elements; the first of each. */
type Entry = Map<string, string>

interface Feed {
  readonly root: string
  readonly lang: string | undefined
  readonly entries: readonly Entry[]
  /** True if the text ends inside it; what was being said then is left out. */
  readonly isCut: boolean
}

/** Throws a RangeError where elements are nested deeper than in any feed. */
async function parseFeed(xml: string): Promise<Feed> {
  const {Parser} = await import('htmlparser2')
  const entries: Entry[] = []
  const path: string[] = []
  let root = ''
  let lang: string | undefined
  let isCut = false
  let entry: Entry | undefined
  let inEntry = 0
  let said = ''
  let hasEnded = false
  const parser = new Parser(
    {
      onopentag(given, attributes) {
        const name = given.toLowerCase()
        if (path.length === 0) root ||= name
        lang ??= attributes['xml:lang']
        expectShallow(path.push(name))
        if (entry === undefined && (name === 'item' || name === 'entry')) {
          entry = new Map()
          inEntry = path.length
        } else if (entry !== undefined && path.length === inEntry + 1) {
          said = ''
          if (name === 'link' && isArticleLink(attributes)) setOnce(entry, 'link', attributes.href)
        } else if (entry !== undefined) said += `<${name}>`
      },
      ontext(text) {
        said += text
      },
      onclosetag(given) {
        const name = given.toLowerCase()
        isCut ||= hasEnded
        if (entry !== undefined && path.length > inEntry + 1) said += `</${name}>`
        else if (entry !== undefined && path.length === inEntry + 1 && !hasEnded) setOnce(entry, name, said)
        else if (entry !== undefined && path.length === inEntry) {
          if (!hasEnded) entries.push(entry)
          entry = undefined
        } else if (name === 'language') lang ??= said.trim()
        if (entry === undefined) said = ''
        path.pop()
      }
    },
    {xmlMode: true, decodeEntities: true, recognizeSelfClosing: true}
  )
  parser.write(xml)
  // What is closed from here on has no end of its own.
  hasEnded = true
  parser.end()
  return {root, lang, entries, isCut}
}

/** Atom's links name what they are to the entry; without a name it is its page. */
function isArticleLink({rel = 'alternate', href}: Readonly<Record<string, string>>): boolean {
  return rel === 'alternate' && href !== undefined
}

function setOnce(entry: Entry, name: string, value: string | undefined): void {
  const trimmed = value?.trim() ?? ''
  if (trimmed !== '' && !entry.has(name)) entry.set(name, trimmed)
}

const texts = ['content:encoded', 'content', 'description', 'summary']
const dates = ['pubdate', 'published', 'dc:date', 'updated']

async function documentOf(entry: Entry, lang: string | undefined): Promise<Partial<RawDocument>> {
  const first = (names: readonly string[]): string | undefined => names.map((name) => entry.get(name)).find(Boolean)
  const longest = texts.map((name) => entry.get(name) ?? '').sort((a, b) => b.length - a.length)[0]!
  const url = first(['link'])
  const title = first(['title'])
  const date = first(dates)
  const id = first(['guid', 'id', 'link'])
  return {
    ...(id !== undefined && {id}),
    text: await flatten(longest),
    ...(url !== undefined && {url}),
    ...(title !== undefined && {title: await flatten(title)}),
    ...(lang !== undefined && lang !== '' && {lang}),
    ...(date !== undefined && {publishedAt: readGivenDate(date)?.at ?? date})
  }
}
