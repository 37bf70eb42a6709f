import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** Path of a file of this package, by its path there: the same from `src`, from `dist` and from the bundled program. */
export function ownFile(path: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('copydesk/package.json')), path)
}
