import {rmSync} from 'node:fs'
import {copydesk, outFolder} from './copydesk.js'
import {pagesFile} from './corpus.js'
import {runNode, type Used} from './measure.js'

const done = new Map<number, Promise<Used>>()

/**
 * What `copydesk run --workers 1` takes on so many pages of the corpus, from the start of the program to its end; several
 * cases ask for it, and it is long.
 */
export function runAlone(size: number): Promise<Used> {
  const known = done.get(size)
  if (known !== undefined) return known
  const used = run(size)
  done.set(size, used)
  return used
}

async function run(size: number): Promise<Used> {
  const out = outFolder('run-alone')
  try {
    return await runNode([copydesk, 'run', pagesFile(size), '--out', out, '--workers', '1'], {allow: [0, 1]})
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}
