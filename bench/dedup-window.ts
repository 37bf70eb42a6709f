import {fileURLToPath} from 'node:url'

const program = fileURLToPath(new URL('programs/dedup-stream.ts', import.meta.url))

/** Days that two reports of one event may lie apart. */
export const windowDays = 7

/** Megabytes of articles and sketches that may be held. */
const held = 256

/** What Node is called with to put the articles of a file together: once and at its end, or a round for every line it is given. */
export function dedupInWindow(path: string, articles: number, once = false): readonly string[] {
  const args = ['--import', 'tsx', program, path, String(articles), String(windowDays), String(held)]
  return once ? [...args, 'once'] : args
}
