import {fileURLToPath} from 'node:url'

/** The program as built. */
export const copydesk: string = fileURLToPath(new URL('../packages/cli/bin/copydesk.js', import.meta.url))

/** A folder of the benchmark's cache, for what runs write. */
export function outFolder(name: string): string {
  return fileURLToPath(new URL(`.cache/${name}`, import.meta.url))
}
