import {createReadStream} from 'node:fs'
import type {Case, Point, Row} from '../case.js'
import {copydesk} from '../copydesk.js'
import {pagesFile} from '../corpus.js'
import {megabytes} from '../figures.js'
import {runNode} from '../measure.js'
import {runAlone} from '../run-alone.js'

/** With fewer documents the start of the program is most of what is measured. */
const fewest = 1000
/** The limits are for long streams: that fewer documents stay below them says nothing. */
const large = 100_000

/** How much memory the program takes, by the size of the corpus. */
export const memory: Case = {
  name: 'memory',
  summary:
    'Peak memory of `copydesk clean` and `copydesk run` on one thread, and the rate of the run, as the corpus grows.',
  async run({size = 100_000, note}) {
    const sizes = [size / 100, size / 10, size / 3, size].map(Math.round).filter((documents) => documents >= fewest)
    const points: Point[] = []
    for (const documents of sizes) {
      note(`memory: run of ${documents} pages`)
      const {peakMemory, cpu} = await runAlone(documents)
      points.push({documents, perSecond: documents / cpu, peakMemory: peakMemory / 1e6})
    }
    note(`memory: clean of ${size} pages`)
    const clean = await runNode([copydesk, 'clean'], {stdin: createReadStream(pagesFile(size)), allow: [0, 1]})
    const [least, most] = [points[0]!, points.at(-1)!]
    return {
      points,
      rows: [
        memoryRow(`peak memory of \`copydesk clean\`, a stream of ${count(size)} pages`, size, clean.peakMemory, 300e6),
        memoryRow(`peak memory of \`copydesk run\`, ${count(size)} pages`, size, most.peakMemory * 1e6, 2e9),
        ...(points.length > 1 ? [growthRow(least, most)] : [])
      ]
    }
  }
}

function memoryRow(what: string, documents: number, bytes: number, limit: number): Row {
  return {
    what,
    against: 'the limit',
    ours: megabytes(bytes),
    theirs: megabytes(limit),
    ratio: bytes / limit,
    goal: documents < large && bytes <= limit ? null : {is: 'at most', ratio: 1}
  }
}

function count(documents: number): string {
  return documents.toLocaleString('en')
}

function growthRow(least: Point, most: Point): Row {
  return {
    what: `pages a second (CPU time) of \`copydesk run\`, ${count(most.documents)} pages`,
    against: `${count(least.documents)} pages`,
    ours: `${Math.round(most.perSecond)}`,
    theirs: `${Math.round(least.perSecond)}`,
    ratio: most.perSecond / least.perSecond,
    goal: {is: 'at least', ratio: 0.8}
  }
}
