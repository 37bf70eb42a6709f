/** The development sets, as one kind of sample: a text, where it is from, and what of it is the article. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {hostOf, outletOf} from '@copydesk/core'

/**
 * What is known of a page: its body, segments that belong to it or do not, a label for every line, or no more than that
 * its whole sentences are the article's text.
 */
export type Gold =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'segments'; readonly keep: readonly string[]; readonly drop: readonly string[]}
  | {readonly kind: 'lines'; readonly labels: ReadonlyMap<number, string>}
  | {readonly kind: 'sentences'}

/** One input of one page. */
export interface Sample {
  readonly set: string
  readonly id: string
  /** Registrable domain or name; pages of one outlet are never parted by cross-validation. */
  readonly outlet: string
  /** The tool that made the text, or the name of the variation. */
  readonly flat: string
  readonly url: string | undefined
  readonly text: string
  readonly gold: Gold
  /** Share of the training weight. */
  readonly weight: number
}

interface Row {
  id: string
  url: string | null
  outlet?: string
  gold: string
  with?: string[]
  without?: string[]
  input?: string
  kind?: string
  inputs: Record<string, string>
  lines?: {n: number; label: string}[]
  text?: string
}

/** Weight of one page of a set, shared among its inputs: the small sets must matter beside the large one. */
export const setWeights: Readonly<Record<string, number>> = {
  aeb: 4,
  wcxb: 1,
  fundus: 3,
  segments: 0.7,
  asian: 1.5,
  'vn-gold': 4,
  articles: 0.1
}

/** Where a set is, if not under its own name: `articles` are texts of Vietnamese articles, without their pages. */
const files: Readonly<Record<string, string>> = {articles: '../events/background'}

/** The share of `articles` that is learnt from; the others tell what of a clean text would be lost. */
const articleShare = 0.15

export const folds = 5

/** Fold of an outlet: fixed by its name, so that the same outlet is held out in every pass. */
export function foldOf(outlet: string): number {
  return createHash('sha1').update(outlet).digest().readUInt32BE(0) % folds
}

/** Reads the sets in `folder`; every input of every page is one sample. */
export function readSets(folder: string, only: readonly string[] = Object.keys(setWeights)): Sample[] {
  return only.flatMap((set) => {
    const chosen = readPages<Row>(folder, set).filter(({id}) => set !== 'articles' || isChosen(id))
    return chosen.flatMap((row) => toSamples(set, row))
  })
}

/** The pages of the set in `folder`, as their lines say. */
export function readPages<Page>(folder: string, set: string): Page[] {
  const path = `${folder}/${files[set] ?? set}.jsonl.gz`
  if (!existsSync(path)) throw new Error(`Expected a set at \`${path}\`, found none; give the folder with --sets`)
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

function isChosen(id: string): boolean {
  return createHash('sha1').update(`chosen\n${id}`).digest().readUInt32BE(0) < articleShare * 2 ** 32
}

function toSamples(set: string, row: Row): Sample[] {
  const inputs = row.inputs ?? {[row.kind ?? 'text']: row.input ?? row.text}
  const url = row.url || undefined
  const outlet = row.outlet ?? outletOf(hostOf(url)) ?? row.id
  const flats = Object.keys(inputs)
  const weight = setWeights[set]! / flats.length
  return flats.map((flat) => ({
    set,
    id: row.id,
    outlet,
    flat,
    // the Vietnamese scorer gives no address
    url: set === 'vn-gold' ? undefined : url,
    text: inputs[flat]!,
    gold: set === 'articles' ? {kind: 'sentences'} : goldOf(row),
    weight
  }))
}

function goldOf(row: Row): Gold {
  if (row.lines) return {kind: 'lines', labels: new Map(row.lines.map(({n, label}) => [n, label]))}
  if (row.with) return {kind: 'segments', keep: row.with, drop: row.without ?? []}
  return {kind: 'text', text: row.gold}
}

/** Labels of `vn-gold` that are the article's text. */
export const textLabels: ReadonlySet<string> = new Set(['body', 'lead', 'subhead'])
