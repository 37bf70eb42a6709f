import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Peer, startPeer} from '../measure.js'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Starts a peer in Python of this folder; null where `setup.sh` has not been run. */
export async function startPython(name: string, script: string, ...args: readonly string[]): Promise<Peer | null> {
  const python = `${folder}.venv/bin/python`
  return existsSync(python) ? startPeer(name, python, [`${folder}${script}`, ...args]) : null
}
