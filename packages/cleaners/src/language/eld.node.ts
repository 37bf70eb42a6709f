import {createRequire} from 'node:module'
import type * as Detector from './eld.js'

type Eld = typeof Detector.eld

let loaded: Eld | undefined

/**
 * The detector, loaded when it is first asked: its table takes half a second, and the usual page never needs it.
 * Node has read modules synchronously since 20.19; other hosts load it at once (`eld.ts`).
 */
export const eld: Pick<Eld, 'detect'> = {
  detect(text) {
    loaded ??= (createRequire(import.meta.url)('./eld.js') as typeof Detector).eld
    return loaded.detect(text)
  }
}
