import type {Settings} from '../../options.js'
import {hoursApart} from '../../text/moments.js'
import {letGoOf} from '../let-go.js'
import {isOneText} from '../meet.js'
import {createMemory} from '../memory.js'
import type {Batch} from './intake.js'
import {weighed} from './weigh.js'

/** By number what may have the same text: candidates near in time, and what is far apart but known to be one text. */
export interface Twins {
  readonly near: ReadonlyMap<number, readonly number[]>
  readonly far: ReadonlyMap<number, readonly number[]>
}

/** The twins in a batch; those of another time are looked at here and now, since they will not be in memory together. */
export function findTwins(batch: Batch, {strategies}: Settings, apart: number): Twins {
  const near = new Map<number, number[]>()
  const far = new Map<number, number[]>()
  const note = (map: Map<number, number[]>, a: number, b: number): void => {
    const list = map.get(a)
    if (list === undefined) map.set(a, [b])
    else list.push(b)
  }
  const memory = createMemory()
  for (const [a, b] of batch.twins()) {
    if (!(hoursApart(batch.when(a), batch.when(b)) > apart)) {
      note(near, a, b)
      note(near, b, a)
      continue
    }
    const pair = [weighed(batch, a, memory), weighed(batch, b, memory)] as const
    if (isOneText(strategies, ...pair)) {
      note(far, a, b)
      note(far, b, a)
    }
    pair.forEach(letGoOf)
  }
  return {near, far}
}
