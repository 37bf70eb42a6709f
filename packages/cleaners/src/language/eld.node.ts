import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import type * as Detector from './eld.js'

type Eld = typeof Detector.eld

let loaded: Eld | undefined

/**
 * The detector, loaded when it is first asked: its table takes half a second, and the usual page never needs it.
 * Node has read modules synchronously since 20.19; other hosts load it at once (`eld.ts`).
 */
export const eld: Pick<Eld, 'detect'> = {
  detect(text) {
    loaded ??= load()
    return loaded.detect(text)
  }
}

function load(): Eld {
  const require = createRequire(import.meta.url)
  try {
    return (require('./eld.js') as typeof Detector).eld
  } catch (error) {
    // Loaders such as tsx make CommonJS of what is required, and eld offers itself to `import` alone; by its path it comes.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error
    return (require(fileURLToPath(import.meta.resolve('eld/small'))) as typeof Detector).eld
  }
}
