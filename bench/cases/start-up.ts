import {Readable} from 'node:stream'
import type {Case, Row} from '../case.js'
import {copydesk} from '../copydesk.js'
import {pages} from '../corpus.js'
import {type Contestant, interleave, runNode} from '../measure.js'

/** How long the program takes to start. */
export const startUp: Case = {
  name: 'start-up',
  summary: 'Time by the clock of `copydesk --help` and of cleaning one small page, against a Node that does nothing.',
  async run({rounds, note}) {
    note('start-up')
    const [page] = pages(1)
    const line = `${JSON.stringify(page)}\n`
    const program = (name: string, args: readonly string[], input = ''): Contestant => ({
      name,
      round: () => runNode(args, {stdin: Readable.from([input])})
    })
    const [nothing, help, clean] = await interleave(
      [
        program('node', ['-e', '0']),
        program('help', [copydesk, '--help']),
        program('clean', [copydesk, 'clean'], line)
      ],
      Math.max(9, rounds)
    )
    const row = (what: string, wall: number, goal: number): Row => ({
      what,
      against: '`node -e 0`',
      ours: `${Math.round(wall * 1000)} ms`,
      theirs: `${Math.round(nothing!.wall * 1000)} ms`,
      ratio: wall / nothing!.wall,
      goal: {is: 'at most', ratio: goal}
    })
    return {rows: [row('`copydesk --help`', help!.wall, 2), row('`copydesk clean`, one small page', clean!.wall, 4)]}
  }
}
