import {createReadStream, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Case, Row} from '../case.js'
import {copydesk, outFolder} from '../copydesk.js'
import {pagesFile} from '../corpus.js'
import {figure} from '../figures.js'
import {type Contestant, interleave, runNode, timed} from '../measure.js'

const threads = 4
/** With fewer documents one round says little. */
const long = 20_000

/** What is gained by several threads. */
export const workers: Case = {
  name: 'workers',
  summary: `Time by the clock of \`--workers ${threads}\` against \`--workers 1\`; only true where nothing else works. Each thread compiles for itself, 2 to 3 seconds of CPU time, so that the ratio grows with the pages. The last row is what the machine gives.`,
  async run({size = 100_000, rounds, note}) {
    note(`workers: ${size} pages`)
    const file = pagesFile(size)
    const out = outFolder('workers')
    const clean = (count: number): Contestant => ({
      name: `clean ${count}`,
      round: () => runNode([copydesk, 'clean', '--workers', `${count}`], {stdin: createReadStream(file), allow: [0, 1]})
    })
    const run = (count: number): Contestant => ({
      name: `run ${count}`,
      round: () => runNode([copydesk, 'run', file, '--out', out, '--workers', `${count}`], {allow: [0, 1]})
    })
    const taken = await interleave(
      [clean(1), clean(threads), run(1), run(threads)],
      size < long ? Math.min(rounds, 3) : 1
    )
    rmSync(out, {recursive: true})
    const [cleanAlone, cleanMany, runAlone, runMany] = taken.map(({wall}) => wall)
    const row = (what: string, alone: number, many: number, goal: number): Row => ({
      what: `${what}, ${size.toLocaleString('en')} pages, ${threads} workers`,
      against: '1 worker',
      ours: `${Math.round(size / many)} pages/s`,
      theirs: `${Math.round(size / alone)} pages/s`,
      ratio: alone / many,
      goal: {is: 'at least', ratio: goal}
    })
    return {
      rows: [
        row('`copydesk clean`', cleanAlone!, cleanMany!, 2.8),
        row('`copydesk run`', runAlone!, runMany!, 2),
        await coresGiven()
      ]
    }
  }
}

/** Processes that share nothing and touch no memory: how many of its cores a virtual machine really has for itself. */
async function coresGiven(): Promise<Row> {
  const program = fileURLToPath(new URL('../programs/arithmetic.ts', import.meta.url))
  const loops = (count: number) =>
    timed(() => Promise.all(Array.from({length: count}, () => runNode(['--import', 'tsx/esm', program]))))
  const {wall: alone} = await loops(1)
  const {wall: together} = await loops(threads)
  return {
    what: `a loop of arithmetic, ${threads} processes`,
    against: '1 process',
    ours: `${figure(threads / together)} loops/s`,
    theirs: `${figure(1 / alone)} loops/s`,
    ratio: (threads * alone) / together,
    goal: null
  }
}
