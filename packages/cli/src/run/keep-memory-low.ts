import {getHeapStatistics, setFlagsFromString} from 'node:v8'

/** Bytes from which on a heap is large: twice as much would be too much. */
const large = 400e6
let growth = Number.POSITIVE_INFINITY

/**
 * Makes the garbage collector run when the heap has doubled since it last ran, and once it is large, when it has grown
 * by a quarter. Left alone it waits until the heap is several times what is in use, which for a long stream is most of
 * its memory. To be called at the start and as a heap that may become large grows; it costs next to nothing.
 */
export function keepMemoryLow(): void {
  const wanted = getHeapStatistics().used_heap_size < large ? 100 : 25
  if (wanted >= growth) return
  growth = wanted
  setFlagsFromString(`--heap-growing-percent=${growth}`)
}
