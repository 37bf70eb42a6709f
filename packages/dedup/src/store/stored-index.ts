// An index in a directory. `index.json` names the files that make it up; it is replaced by one rename after they are
// written, so a crash at any moment leaves the state before or the state after, never half of one.
//
//   index.json          {"version": 1, "save": 7, "articles": ["articles-1.ndjson", …], "state": "state-7.json", "pairs": "pairs-7.bin", "renewedAt": 950}
//   articles-7.ndjson   articles that came with save 7: {"article": …} or {"copyOf": position, "article": …}
//   state-7.json        events, members as positions
//   pairs-7.bin         24 bytes a candidate pair: two positions (uint32), cosine and log-odds (float64), little-endian
import {mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Article, NewsEvent} from '@copydesk/core'
import type {Held, HeldPair} from '../engine/stream/graph.js'
import type {HeldEvent, IndexState} from '../engine/stream/state.js'
import {createIndex} from '../event-index.js'
import type {DedupOptions} from '../options.js'

/** An index that can be kept on disk. */
export interface StoredIndex {
  /** Takes articles in and gives, whole, the events that are new or changed; nothing is written before `save`. */
  readonly add: (articles: readonly Article[]) => readonly NewsEvent[]
  /** All events, by time of their first report. */
  readonly events: () => readonly NewsEvent[]
  /** Drops the events all reports of which are older than `moment` (ISO 8601); gives the number of articles dropped. */
  readonly forget: (moment: string) => number
  /** Articles in the index. */
  readonly size: () => number
  /** Writes what changed since the last save; when it returns, the new state is what the next `openIndex` reads. */
  readonly save: () => Promise<void>
}

interface Manifest {
  readonly version: 1
  readonly save: number
  readonly articles: readonly string[]
  readonly state: string
  readonly pairs: string
  /** Articles when the cosines of the pairs were last brought up to date. */
  readonly renewedAt: number
}

interface Line {
  readonly article: Article
  readonly copyOf?: number
}

const manifestName = 'index.json'
const pairBytes = 24

/** Opens the index in `directory`, which is made where it does not exist. Throws where its files are not an index. */
export async function openIndex(directory: string, options: DedupOptions = {}): Promise<StoredIndex> {
  await mkdir(directory, {recursive: true})
  let manifest = await readManifest(directory)
  const index = createIndex(options, manifest === null ? undefined : await readState(directory, manifest))
  let written = writtenOf(index.state())

  return {
    add: index.add,
    events: index.events,
    size: index.size,
    forget(moment): number {
      const dropped = index.forget(moment)
      // Positions have changed: the next save writes all articles anew.
      if (dropped > 0) written = null
      return dropped
    },
    async save(): Promise<void> {
      const state = index.state()
      manifest = await writeState(directory, manifest, state, written)
      written = writtenOf(state)
    }
  }
}

/** How many articles, and how many copies of each, stand in the files. */
type Written = readonly number[] | null

function writtenOf({articles}: IndexState): Written {
  return articles.map(({copies}) => copies.length)
}

async function readManifest(directory: string): Promise<Manifest | null> {
  const text = await readFile(join(directory, manifestName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const manifest: Manifest = JSON.parse(text)
  if (manifest.version !== 1) {
    throw new Error(
      `Expected \`${directory}\` to hold an index of version 1, got \`${manifest.version}\`; make a new one`
    )
  }
  return manifest
}

async function readState(directory: string, {articles, state, pairs, renewedAt}: Manifest): Promise<IndexState> {
  const held: (Held & {readonly copies: Article[]})[] = []
  for (const name of articles) {
    for (const text of (await readFile(join(directory, name), 'utf8')).split('\n')) {
      if (text === '') continue
      const line: Line = JSON.parse(text)
      if (line.copyOf === undefined) held.push({article: line.article, copies: []})
      else held[line.copyOf]!.copies.push(line.article)
    }
  }
  const events: readonly HeldEvent[] = JSON.parse(await readFile(join(directory, state), 'utf8'))
  return {articles: held, pairs: unpackPairs(await readFile(join(directory, pairs))), events, renewedAt}
}

async function writeState(
  directory: string,
  before: Manifest | null,
  {articles, pairs, events, renewedAt}: IndexState,
  written: Written
): Promise<Manifest> {
  const save = (before?.save ?? 0) + 1
  const lines = articles.flatMap((held, i) => newLines(held, i, written?.[i]))
  const kept = written === null ? [] : (before?.articles ?? [])
  const segment = `articles-${save}.ndjson`
  const manifest: Manifest = {
    version: 1,
    save,
    articles: lines.length > 0 ? [...kept, segment] : kept,
    state: `state-${save}.json`,
    pairs: `pairs-${save}.bin`,
    renewedAt
  }
  if (lines.length > 0)
    await writeWhole(join(directory, segment), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  await writeWhole(join(directory, manifest.state), JSON.stringify(events))
  await writeWhole(join(directory, manifest.pairs), packPairs(pairs))
  await writeWhole(join(directory, `${manifestName}.new`), JSON.stringify(manifest))
  await rename(join(directory, `${manifestName}.new`), join(directory, manifestName))
  await removeOthers(directory, manifest)
  return manifest
}

function newLines({article, copies}: Held, position: number, written: number | undefined): readonly Line[] {
  const fresh = copies.slice(written ?? 0).map((copy): Line => ({article: copy, copyOf: position}))
  return written === undefined ? [{article}, ...fresh] : fresh
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Files of older saves, or of one that was broken off. */
async function removeOthers(directory: string, manifest: Manifest): Promise<void> {
  const used = new Set([manifestName, manifest.state, manifest.pairs, ...manifest.articles])
  const ours = /^(?:articles-\d+\.ndjson|state-\d+\.json|pairs-\d+\.bin|index\.json\.new)$/
  for (const name of await readdir(directory)) {
    if (ours.test(name) && !used.has(name)) await rm(join(directory, name), {force: true})
  }
}

function packPairs(pairs: readonly HeldPair[]): Uint8Array {
  const bytes = new Uint8Array(pairs.length * pairBytes)
  const view = new DataView(bytes.buffer)
  for (const [i, {a, b, cosine, logOdds}] of pairs.entries()) {
    view.setUint32(i * pairBytes, a, true)
    view.setUint32(i * pairBytes + 4, b, true)
    view.setFloat64(i * pairBytes + 8, cosine, true)
    view.setFloat64(i * pairBytes + 16, logOdds, true)
  }
  return bytes
}

function unpackPairs(bytes: Uint8Array): readonly HeldPair[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({length: bytes.length / pairBytes}, (_, i) => ({
    a: view.getUint32(i * pairBytes, true),
    b: view.getUint32(i * pairBytes + 4, true),
    cosine: view.getFloat64(i * pairBytes + 8, true),
    logOdds: view.getFloat64(i * pairBytes + 16, true)
  }))
}
