import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {type Taken, timed} from '../measure.js'

/** Seconds of a round: work that takes less is done several times. */
const long = 0.5

/**
 * The life of a contestant: says that it is ready, and does its work once a round, for every line on standard input. The
 * first answer is what doing it for the first time took; those after it are means over half a second.
 */
export async function answerRounds(work: () => unknown): Promise<void> {
  console.log('ready')
  let first = true
  for await (const _ of createInterface({input: process.stdin})) {
    console.log(JSON.stringify(first ? await timed(work) : await repeated(work)))
    first = false
  }
}

async function repeated(work: () => unknown): Promise<Taken> {
  let times = 0
  const {cpu, wall} = await timed(async () => {
    const began = performance.now()
    do {
      await work()
      times++
    } while (performance.now() - began < long * 1000)
  })
  return {cpu: cpu / times, wall: wall / times}
}

/** The records of the NDJSON file that the program was given first. */
export function readInput<Row>(): readonly Row[] {
  return readFileSync(process.argv[2]!, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
