import {rmSync} from 'node:fs'
import {createCleaner} from '@copydesk/cleaners'
import type {Article, NewsEvent, RawDocument} from '@copydesk/core'
import {readDocuments, writeNdjson} from '@copydesk/core/io'
import {dedup} from '@copydesk/dedup'
import type {Case, Share} from '../case.js'
import {copydesk, outFolder} from '../copydesk.js'
import {pagesFile} from '../corpus.js'
import {figure} from '../figures.js'
import {median, runNode, timed} from '../measure.js'

/** The parts hold all they work on, which the whole does not; they are measured on no more documents than this. */
const mostInParts = 20_000

export const wholeRun: Case = {
  name: 'whole-run',
  summary:
    'CPU time of `copydesk run --workers 1`, NDJSON of Vietnamese pages to NDJSON, against its parts done alone.',
  async run({size = 20_000, rounds, note}) {
    const file = pagesFile(size)
    const out = outFolder('whole-run')
    const whole: number[] = []
    const parts: Share[][] = []
    for (let round = 0; round < Math.min(rounds, size > mostInParts ? 1 : 3); round++) {
      note(`whole-run: ${size} pages, round ${round + 1}`)
      const {cpu} = await runNode([copydesk, 'run', file, '--out', out, '--workers', '1'], {allow: [0, 1]})
      whole.push((cpu / size) * 1e6)
      parts.push(await partsOf(pagesFile(Math.min(size, mostInParts)), Math.min(size, mostInParts), out))
    }
    rmSync(out, {recursive: true})
    const profile = parts[0]!.map(({stage}, i) => ({stage, micros: median(parts.map((round) => round[i]!.micros))}))
    const sum = profile.reduce((total, {micros}) => total + micros, 0)
    const ours = median(whole)
    return {
      profile: [...profile, {stage: 'the whole run', micros: ours}],
      rows: [
        {
          what: `whole \`copydesk run\`, ${size.toLocaleString('en')} Vietnamese pages`,
          against: 'the sum of its parts measured alone',
          ours: `${figure(ours)} µs a page`,
          theirs: `${figure(sum)} µs a page`,
          ratio: ours / sum,
          goal: {is: 'at most', ratio: 1.3}
        }
      ]
    }
  }
}

async function partsOf(file: string, size: number, out: string): Promise<Share[]> {
  const documents: RawDocument[] = []
  const articles: Article[] = []
  let events: readonly NewsEvent[] = []
  const clean = createCleaner()
  const shares: Share[] = []
  const part = async (stage: string, work: () => unknown): Promise<void> => {
    const {cpu} = await timed(work)
    shares.push({stage, micros: (cpu / size) * 1e6})
  }
  await part('read NDJSON', async () => {
    for await (const outcome of readDocuments([file])) if (outcome.ok) documents.push(outcome.value.document)
  })
  await part('clean', () => {
    for (const document of documents) articles.push(clean(document))
  })
  await part('dedup', () => {
    events = dedup(articles)
  })
  await part('write NDJSON', async () => {
    await writeNdjson(`${out}/articles.ndjson`, articles)
    await writeNdjson(`${out}/raw.ndjson`, documents)
    await writeNdjson(`${out}/events.ndjson`, events)
    await writeNdjson(
      `${out}/canonical.ndjson`,
      events.map(({article}) => article)
    )
  })
  return shares
}
