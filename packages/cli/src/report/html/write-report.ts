import {basename, resolve} from 'node:path'
import type {Article, NewsEvent} from '@copydesk/core'
import {type AtomicFile, openAtomic} from '@copydesk/core/io'
import type {NearMiss} from '@copydesk/dedup'
import {rawTexts} from '../../run/raw-texts.js'
import type {Run} from '../../run/read-run.js'
import {createNames, createSums, eventRow, type Names, openingOf} from './build-rows.js'
import type {
  DocumentDetail,
  DocumentRow,
  EventDetail,
  EventRow,
  FailureRow,
  NearPair,
  ReportIndex,
  Totals
} from './client/data.js'
import {dataElement} from './pack.js'
import {pageFrame} from './page.js'

/** Records a chunk: one page view unpacks few, and they are large enough to pack well. */
const chunkSize = 40

type Mutable<T> = {-readonly [Key in keyof T]: T[Key]}

/** What the parts of a report share while it is written. */
interface Draft {
  readonly run: Run
  readonly file: AtomicFile
  readonly outlets: Names
  readonly rules: Names
  /** The documents that were written; their events are put in as these are. */
  readonly rows: Mutable<DocumentRow>[]
  readonly numbers: Numbers
}

/** Where a document stands in the report, by the ids that other records call it. */
interface Numbers {
  readonly bySource: Map<string, number>
  readonly byArticle: Map<string, number[]>
}

/** Writes the report of a run to one file, whole or not at all. Gives the numbers of documents and events in it. */
export async function writeReport(
  run: Run,
  path: string
): Promise<{readonly documents: number; readonly events: number}> {
  const frame = await pageFrame()
  const file = await openAtomic(path)
  try {
    await file.write(frame.head)
    const index = await writeData(run, file)
    await file.write(dataElement('index', index))
    await file.write(frame.foot)
    await file.commit()
    return {documents: index.documents.length, events: index.events.length}
  } catch (error) {
    await file.discard()
    throw error
  }
}

async function writeData(run: Run, file: AtomicFile): Promise<ReportIndex> {
  const [outlets, rules] = [createNames(), createNames()]
  const numbers: Numbers = {bySource: new Map(), byArticle: new Map()}
  const rows: Mutable<DocumentRow>[] = []
  const draft: Draft = {run, file, outlets, rules, rows, numbers}
  const totals = await writeDocuments(draft)
  const events = await writeEvents(draft)
  const failures: FailureRow[] = []
  for await (const {id, source, stage, code, message} of run.failures()) {
    const place = source === null ? null : source.line === null ? source.file : `${source.file}:${source.line}`
    failures.push({name: id ?? place ?? 'unknown', stage, code, message})
  }
  const nearMisses: NearPair[] = []
  for await (const miss of run.nearMisses()) nearMisses.push(pairOf(miss, numbers, rows))
  nearMisses.sort((a, b) => b.miss.score - a.miss.score)
  for (const event of nearMisses.flatMap((pair) => [...new Set(pair.events)]))
    if (event !== null) events[event]!.nearMisses++
  return {
    by: run.by,
    folder: basename(resolve(run.dir)),
    outlets: outlets.all,
    rules: rules.all,
    totals,
    documents: rows,
    events,
    failures,
    nearMisses,
    chunkSize
  }
}

async function writeDocuments({run, file, outlets, rules, rows, numbers}: Draft): Promise<Totals> {
  const sums = createSums(rules)
  const rawOf = rawTexts(run.raw())
  const chunks = chunkWriter<DocumentDetail>(file, 'documents')
  for await (const article of run.articles()) {
    const raw = await rawOf(article.source.digest)
    numbers.bySource.set(article.source.id, rows.length)
    const copies = numbers.byArticle.get(article.id)
    if (copies === undefined) numbers.byArticle.set(article.id, [rows.length])
    else copies.push(rows.length)
    rows.push({...documentRow(article, outlets), ...sums.add(article, raw)})
    const {text: _, ...shown} = article
    await chunks.add({article: shown, raw})
  }
  await chunks.end()
  return sums.totals()
}

function documentRow(article: Article, outlets: Names): Omit<DocumentRow, 'kept' | 'removed' | 'cuts'> {
  const {source, title, lang, published, confidence, warnings} = article
  return {
    source: source.id,
    title,
    opening: openingOf(article),
    outlet: source.outlet === null ? null : outlets.numberOf(source.outlet),
    lang,
    at: published?.at ?? null,
    confidence,
    warnings: warnings.length,
    event: null
  }
}

async function writeEvents({run, file, outlets, rows, numbers}: Draft): Promise<Mutable<EventRow>[]> {
  const events: Mutable<EventRow>[] = []
  const chunks = chunkWriter<EventDetail>(file, 'events')
  for await (const event of run.events()) {
    const documents = event.reports.map((report) => numbers.bySource.get(report.source) ?? null)
    for (const number of documents) if (number !== null) rows[number]!.event = events.length
    events.push({...eventRow(event, outlets), nearMisses: 0})
    await chunks.add(eventDetail(event, documents, numbers))
  }
  await chunks.end()
  return events
}

function eventDetail(event: NewsEvent, documents: EventDetail['documents'], numbers: Numbers): EventDetail {
  const {article, members: _, ...shown} = event
  const {text, body, captions, spans, removals, ...canonical} = article
  return {event: shown, canonical, documents, links: event.links.map((link) => documentsOf(link, numbers))}
}

/** The same text at two outlets has one article id, so that a link may lead from an id to itself. */
function documentsOf({a, b}: Pick<NearMiss, 'a' | 'b'>, {byArticle}: Numbers): readonly [number | null, number | null] {
  return [byArticle.get(a)?.[0] ?? null, byArticle.get(b)?.[a === b ? 1 : 0] ?? null]
}

function pairOf(miss: NearMiss, numbers: Numbers, rows: readonly DocumentRow[]): NearPair {
  const documents = documentsOf(miss, numbers)
  const eventOf = (number: number | null): number | null => (number === null ? null : rows[number]!.event)
  return {miss, documents, events: [eventOf(documents[0]), eventOf(documents[1])]}
}

function chunkWriter<T>(file: AtomicFile, kind: string): {add: (record: T) => Promise<void>; end: () => Promise<void>} {
  let chunk: T[] = []
  let number = 0
  const end = async (): Promise<void> => {
    if (chunk.length > 0) await file.write(dataElement(`${kind}-${number++}`, chunk))
    chunk = []
  }
  return {
    async add(record) {
      chunk.push(record)
      if (chunk.length === chunkSize) await end()
    },
    end
  }
}
