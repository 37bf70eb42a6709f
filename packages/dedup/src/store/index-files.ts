// The files of an index. `index.json` tells which make it up; it is replaced by one rename after they are written, so a
// crash at any moment leaves the state before or the state after, never half of one.
//
//   index.json          {"version": 4, "save": 7, "segments": [1, 4, 7], "sketches": "5be0cd19137e2179", "renewedAt": 950,
//                       "handicaps": [0, 0, 0, 1.25]}
//   articles-7.ndjson   articles that came with save 7: {"article": …} or {"copyOf": position, "article": …}
//   sketches-7.bin      the sketches of those that are no copies, in their order, as `sketch-bytes.ts` packs them
//   state-7.json        events, members as positions; ids that are not given again; by article, how far the index had grown
//   pairs-7.bin         24 bytes a candidate pair: two positions (uint32), cosine and log-odds (float64), little-endian
import {open, readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Article} from '@copydesk/core'
import {sketch} from '../draw-sketch.js'
import type {Handicaps} from '../engine/base-rate/base-rates.js'
import type {Held, HeldPair} from '../engine/stream/graph.js'
import type {IndexState} from '../engine/stream/state.js'
import {placeSketch, type Sketch, sketchBytes} from '../sketch.js'
import {packedLength, packSketch, unpackSketch} from '../sketch-bytes.js'
import {sketchKind} from './sketch-kind.js'

/** What `index.json` says. */
export interface Manifest {
  readonly version: typeof version
  /** The last save. */
  readonly save: number
  /** Saves with which articles came that are still there, rising. */
  readonly segments: readonly number[]
  /** How its sketches were drawn; those that were drawn otherwise are not read. */
  readonly sketches: string
  /** Articles when the cosines of the pairs were last brought up to date. */
  readonly renewedAt: number
  /** What the pairs lose, as found then. */
  readonly handicaps: Handicaps
}

/** What `state-….json` says. */
interface StateFile extends Pick<IndexState, 'events' | 'retired'> {
  /** Of each article, by position. */
  readonly filedAt: readonly number[]
  readonly weighedAt: readonly number[]
}

interface Line {
  readonly article: Article
  readonly copyOf?: number
}

/** How many articles, and how many copies of each, stand in the files; null where none of them hold any more. */
export type Written = readonly number[] | null

const version = 4
const manifestName = 'index.json'
const pairBytes = 24

/** Reads what the index in a directory consists of; null where there is none. Throws where it is of another version. */
export async function readManifest(directory: string): Promise<Manifest | null> {
  const text = await readFile(join(directory, manifestName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const manifest: Manifest = JSON.parse(text)
  if (manifest.version !== version) {
    throw new Error(
      `Expected \`${directory}\` to hold an index of version ${version}, got \`${manifest.version}\`; make a new one`
    )
  }
  return manifest
}

/** Whether the sketches of an index are those that would be drawn now. */
export function hasOwnSketches({sketches}: Manifest): boolean {
  return sketches === sketchKind()
}

/** Reads the state of an index; sketches that were drawn otherwise are left out, to be drawn again. */
export async function readState(directory: string, manifest: Manifest): Promise<IndexState> {
  const {save, segments, renewedAt, handicaps} = manifest
  const state: StateFile = JSON.parse(await readFile(join(directory, stateName(save)), 'utf8'))
  const held: (Held & {readonly copies: Article[]})[] = []
  const drawn = hasOwnSketches(manifest)
  for (const segment of segments) {
    const nextSketch = drawn ? sketchesIn(await readFile(join(directory, sketchesName(segment)))) : () => undefined
    for (const text of (await readFile(join(directory, articlesName(segment)), 'utf8')).split('\n')) {
      if (text === '') continue
      const {article, copyOf}: Line = JSON.parse(text)
      if (copyOf !== undefined) held[copyOf]!.copies.push(article)
      else {
        const [filedAt, weighedAt] = [state.filedAt[held.length]!, state.weighedAt[held.length]!]
        held.push({article, copies: [], sketch: nextSketch(), filedAt, weighedAt})
      }
    }
  }
  const {events, retired} = state
  const pairs = unpackPairs(await readFile(join(directory, pairsName(save))))
  return {articles: held, pairs, events, retired, renewedAt, handicaps}
}

/** Writes what is new in a state; gives the manifest that stands in the directory then. */
export async function writeState(
  directory: string,
  before: Manifest | null,
  {articles, pairs, events, retired, renewedAt, handicaps}: IndexState,
  written: Written
): Promise<Manifest> {
  const save = (before?.save ?? 0) + 1
  const lines = articles.flatMap((held, i) => newLines(held, i, written?.[i]))
  const kept = written === null ? [] : (before?.segments ?? [])
  const segments = lines.length > 0 ? [...kept, save] : kept
  const manifest: Manifest = {version, save, segments, sketches: sketchKind(), renewedAt, handicaps}
  if (lines.length > 0) {
    await writeWhole(join(directory, articlesName(save)), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    await writeWhole(join(directory, sketchesName(save)), packSketches(articles.slice(written?.length ?? 0)))
  }
  const [filedAt, weighedAt] = [articles.map((held) => held.filedAt), articles.map((held) => held.weighedAt)]
  const state: StateFile = {events, retired, filedAt, weighedAt}
  await writeWhole(join(directory, stateName(save)), JSON.stringify(state))
  await writeWhole(join(directory, pairsName(save)), packPairs(pairs))
  await writeWhole(join(directory, `${manifestName}.new`), JSON.stringify(manifest))
  await rename(join(directory, `${manifestName}.new`), join(directory, manifestName))
  await removeOthers(directory, manifest)
  return manifest
}

/** What stands in the files once a state is written. */
export function writtenOf({articles}: IndexState): Written {
  return articles.map(({copies}) => copies.length)
}

function articlesName(save: number): string {
  return `articles-${save}.ndjson`
}

function sketchesName(save: number): string {
  return `sketches-${save}.bin`
}

function stateName(save: number): string {
  return `state-${save}.json`
}

function pairsName(save: number): string {
  return `pairs-${save}.bin`
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
async function removeOthers(directory: string, {save, segments}: Manifest): Promise<void> {
  const ofSegments = segments.flatMap((segment) => [articlesName(segment), sketchesName(segment)])
  const used = new Set([manifestName, stateName(save), pairsName(save), ...ofSegments])
  const ours = /^(?:articles-\d+\.ndjson|sketches-\d+\.bin|state-\d+\.json|pairs-\d+\.bin|index\.json\.new)$/
  for (const name of await readdir(directory)) {
    if (ours.test(name) && !used.has(name)) await rm(join(directory, name), {force: true})
  }
}

function packSketches(articles: readonly Held[]): Uint8Array {
  return Buffer.concat(articles.map(({article, sketch: drawn}) => packSketch(drawn ?? sketch(article))))
}

/** Gives one sketch after the other, each in memory of its own, so that none of them keeps all. */
function sketchesIn(bytes: Uint8Array): () => Sketch {
  // A copy: where a file begins in the buffer that it was read into need not be a multiple of 4.
  const {buffer} = new Uint8Array(bytes)
  let at = 0
  return () => {
    const drawn = unpackSketch(buffer, at)
    at += packedLength(buffer, at)
    return placeSketch(drawn, new ArrayBuffer(sketchBytes(drawn)))
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
