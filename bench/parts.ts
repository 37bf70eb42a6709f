// The parts of the whole run, each alone: a thousand pages at a time are read, then cleaned, then drawn for dedup, then
// written, so that no part waits for another and none holds the corpus.
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {createCleaner} from '@copydesk/cleaners'
import {type Article, batches, cleanOutcomes, type NewsEvent, type Outcome, type ReadDocument} from '@copydesk/core'
import {type AtomicFile, decodeUtf8, openAtomic, readDocuments, toLine} from '@copydesk/core/io'
import {loneEvent, type Sketch, sketch} from '@copydesk/dedup'
import {dedupHeld, type Sketched} from '@copydesk/dedup/store'
import type {Share} from './case.js'
import {outFolder} from './copydesk.js'

const parts = ['read NDJSON', 'clean', 'dedup', 'write NDJSON'] as const
type Part = (typeof parts)[number]

/** Pages or events that a part is given at a time. */
const atOnce = 1000

/** What the parts share: where the time goes, the files that are written, what dedup looks at. */
interface Bench {
  readonly clock: Clock
  readonly files: readonly AtomicFile[]
  readonly drawn: Sketch[]
  readonly ids: string[]
  /** Where each article ends in its file. */
  readonly ends: number[]
}

/** Does the work of a run on a file of pages part by part; gives the CPU time of each, in microseconds a page. */
export async function measureParts(file: string, size: number): Promise<readonly Share[]> {
  const folder = outFolder('parts')
  const files: AtomicFile[] = []
  for (const name of ['articles', 'raw', 'events', 'canonical']) files.push(await openAtomic(join(folder, name)))
  const bench: Bench = {clock: startClock(), files, drawn: [], ids: [], ends: [0]}
  await cleanPages(bench, file)
  await mergeArticles(bench)
  const taken = bench.clock.stop()
  for (const written of files) await written.discard()
  rmSync(folder, {recursive: true})
  return parts.map((part) => ({stage: part, micros: (taken[part] / size) * 1e6}))
}

async function cleanPages({clock, files, drawn, ids, ends}: Bench, file: string): Promise<void> {
  const [articleFile, rawFile] = files as [AtomicFile, AtomicFile]
  const clean = createCleaner()
  for await (const outcomes of batches<Outcome<ReadDocument>>(atOnce)(readDocuments([file]))) {
    const documents = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.document] : []))
    clock.enter('clean')
    const articles = [...cleanOutcomes(clean, outcomes)].flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    clock.enter('dedup')
    for (const article of articles) {
      ids.push(article.id)
      drawn.push(sketch(article))
    }
    clock.enter('write NDJSON')
    for (const article of articles) {
      const line = Buffer.from(toLine(article))
      ends.push(ends.at(-1)! + line.length)
      await articleFile.write(line)
    }
    for (const document of documents) await rawFile.write(toLine(document))
    clock.enter('read NDJSON')
  }
  await articleFile.flush()
}

async function mergeArticles({clock, files, drawn, ids, ends}: Bench): Promise<void> {
  const [articleFile, , eventFile, canonicalFile] = files as [AtomicFile, AtomicFile, AtomicFile, AtomicFile]
  const stream = async function* (): AsyncGenerator<Sketched, void> {
    for (const [i, id] of ids.entries()) yield {id, sketch: drawn[i]!}
  }
  const write = async (events: readonly NewsEvent[]): Promise<void> => {
    clock.enter('write NDJSON')
    for (const event of events) {
      await eventFile.write(toLine(event))
      await canonicalFile.write(toLine(event.article))
    }
    clock.enter('dedup')
  }
  // The whole run pays for getting its articles back; it is no part of dedup.
  const article = (position: number): Article => {
    clock.enter(null)
    const read = JSON.parse(decodeUtf8(articleFile.read(ends[position]!, ends[position + 1]!)))
    clock.enter('dedup')
    return read
  }
  clock.enter('dedup')
  let events: NewsEvent[] = []
  for await (const found of await dedupHeld(stream(), {article, sketch: (position) => drawn[position]!})) {
    if (events.push(found.event ?? loneEvent(found.id, article(found.position))) < atOnce) continue
    await write(events)
    events = []
  }
  await write(events)
}

/** Seconds of CPU time by part. */
interface Clock {
  /** From now on time is that of another part, or of none. */
  readonly enter: (part: Part | null) => void
  readonly stop: () => Readonly<Record<Part, number>>
}

/** Starts with the first part. */
function startClock(): Clock {
  const taken = {'read NDJSON': 0, clean: 0, dedup: 0, 'write NDJSON': 0}
  let current: Part | null = 'read NDJSON'
  let since = process.cpuUsage()
  const enter = (part: Part | null): void => {
    const {user, system} = process.cpuUsage(since)
    if (current !== null) taken[current] += (user + system) / 1e6
    current = part
    since = process.cpuUsage()
  }
  return {
    enter,
    stop() {
      enter(null)
      return taken
    }
  }
}
