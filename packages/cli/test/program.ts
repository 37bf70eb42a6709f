import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The program as built; the tests of this folder run what users run. */
export const bin: string = fileURLToPath(new URL('../bin/copydesk.js', import.meta.url))

/** What a run of the program gave. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program in `cwd` with `input` on its standard input. */
export function copydesk(
  args: readonly string[],
  options: {readonly cwd?: string; readonly input?: string | Uint8Array} = {}
): Promise<Ran> {
  if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
    throw new Error('Expected the program to be built, got no packages/cli/dist; run `pnpm build` first')
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: options.cwd,
      // Colour libraries take a CI for a terminal; ours must not.
      env: {...process.env, NO_COLOR: undefined, CI: '1'}
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (part) => out.push(part))
    child.stderr.on('data', (part) => err.push(part))
    child.on('error', reject)
    child.on('close', (code) => resolve({code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString()}))
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}

/** The records of NDJSON text, of the kind that the caller knows them to be. */
export function records<Row = Record<string, unknown>>(ndjson: string): Row[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
