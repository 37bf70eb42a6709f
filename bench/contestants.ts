import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Peer, startPeer} from './measure.js'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Starts a program of `programs/` in a process of its own. */
export async function startProgram(name: string, ...args: readonly string[]): Promise<Peer> {
  const program = await startPeer(name, process.execPath, [
    '--import',
    'tsx/esm',
    `${folder}programs/${name}.ts`,
    ...args
  ])
  if (program === null)
    throw new Error(`Expected bench/programs/${name}.ts to start, got its end; see its errors above`)
  return program
}

/** Starts a peer in Python of `peers/`; null where `peers/setup.sh` has not been run. */
export async function startPython(name: string, script: string, ...args: readonly string[]): Promise<Peer | null> {
  const python = `${folder}peers/.venv/bin/python`
  return existsSync(python) ? startPeer(name, python, [`${folder}peers/${script}`, ...args]) : null
}
