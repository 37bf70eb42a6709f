import {type ChildProcess, spawn} from 'node:child_process'
import {createInterface} from 'node:readline'

/** What one round of work took. */
export interface Taken {
  /** Seconds of CPU time of all threads, garbage collection included. */
  readonly cpu: number
  /** Seconds by the clock. */
  readonly wall: number
}

/** What a process took from its start to its end. */
export interface Used extends Taken {
  /** Most memory it held at a time, in bytes (resident set). */
  readonly peakMemory: number
}

/** Something that does the same work again and again, in a process of its own. */
export interface Contestant {
  readonly name: string
  readonly round: () => Promise<Taken>
}

/** Does something and says what it took. */
export async function timed(work: () => unknown): Promise<Taken> {
  const cpu = process.cpuUsage()
  const began = performance.now()
  await work()
  const wall = (performance.now() - began) / 1000
  const {user, system} = process.cpuUsage(cpu)
  return {cpu: (user + system) / 1e6, wall}
}

/** A contestant is warm when the longest of its last three rounds took this much more than the shortest. */
const steady = 1.03
/**
 * Seconds by the clock that getting warm takes at least, since code is compiled in steps and may stand still for seconds
 * between two, and after which it is given up: work of rounds that long is warm.
 */
const warmUpTime = {least: 10, most: 30}

/**
 * Lets each contestant work until its rounds take the same time, since code runs many times as fast once it has been
 * compiled. Gives what the first round of each took, in their order: that of a process which has done nothing yet.
 */
export async function warmUp(contestants: readonly Contestant[]): Promise<readonly Taken[]> {
  const cold: Taken[] = []
  for (const {round} of contestants) {
    const began = performance.now()
    const passed = (): number => (performance.now() - began) / 1000
    const taken = [await round()]
    cold.push(taken[0]!)
    while (passed() < warmUpTime.least || (passed() < warmUpTime.most && !isSteady(taken))) taken.push(await round())
  }
  return cold
}

function isSteady(taken: readonly Taken[]): boolean {
  const last = taken.slice(-3).map(({cpu}) => cpu)
  return last.length === 3 && Math.max(...last) <= steady * Math.min(...last)
}

/**
 * Lets contestants work in turn, `rounds` times, so that what else the machine does falls on all of them. Gives the
 * median of each, in their order.
 */
export async function interleave(contestants: readonly Contestant[], rounds: number): Promise<readonly Taken[]> {
  const taken: Taken[][] = contestants.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, one] of contestants.entries()) taken[i]!.push(await one.round())
  }
  return taken.map((results) => ({
    cpu: median(results.map(({cpu}) => cpu)),
    wall: median(results.map(({wall}) => wall))
  }))
}

/** The middle of some figures, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Runs a Node program to its end and says what it took; throws where it fails. Its standard output is thrown away. */
export async function runNode(
  args: readonly string[],
  options: {readonly stdin?: NodeJS.ReadableStream; readonly allow?: readonly number[]} = {}
): Promise<Used> {
  const began = performance.now()
  const usage = new URL('usage.mjs', import.meta.url).href
  const child = spawn(process.execPath, ['--import', usage, ...args], {stdio: ['pipe', 'ignore', 'pipe', 'pipe']})
  const errors: Buffer[] = []
  const report: Buffer[] = []
  child.stderr!.on('data', (part) => errors.push(part))
  child.stdio[3]!.on('data', (part) => report.push(part))
  child.stdin!.on('error', () => {})
  if (options.stdin === undefined) child.stdin!.end()
  else options.stdin.pipe(child.stdin!)
  const code = await new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject))
  if (code !== 0 && !options.allow?.includes(code ?? -1)) {
    throw new Error(
      `Expected \`node ${args.join(' ')}\` to end with 0, got ${code}: ${Buffer.concat(errors).toString()}`
    )
  }
  const {cpu, peakMemory} = JSON.parse(Buffer.concat(report).toString())
  return {cpu, peakMemory, wall: (performance.now() - began) / 1000}
}

/**
 * A program of any language that is asked for a round by a line on its standard input, and answers with a line of JSON:
 * `{"cpu": seconds, "wall": seconds}`, and whatever else it found.
 */
export interface Peer extends Contestant {
  readonly end: () => void
}

/** Starts a peer and waits until it has said that it is ready, by a first line; null where it cannot be started. */
export async function startPeer(name: string, command: string, args: readonly string[]): Promise<Peer | null> {
  const child = spawn(command, args, {stdio: ['pipe', 'pipe', 'inherit']})
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
  const gone = new Promise<null>((resolve) => child.once('error', () => resolve(null)))
  const ready = await Promise.race([gone, lines.next()])
  if (ready === null || ready.done) return null
  return {
    name,
    end: () => endPeer(child),
    async round(): Promise<Taken> {
      child.stdin.write('round\n')
      const answer = await lines.next()
      if (answer.done) throw new Error(`Expected ${name} to answer a round, got its end; see its errors above`)
      return JSON.parse(answer.value)
    }
  }
}

function endPeer(child: ChildProcess): void {
  child.stdin!.end()
}
