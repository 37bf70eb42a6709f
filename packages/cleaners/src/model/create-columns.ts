import {type Columns, margin} from './columns.js'
import {modelMachine} from './model-machine.js'

/** Columns of zeros. They are good until the next call: one page is read at a time. */
export function createColumns(count: number, columns: number): Columns {
  const made = modelMachine()?.columns(count, columns)
  if (made) return made
  const stride = count + 2 * margin
  const data = new Float32Array(stride * columns)
  return {count, stride, data, bits: new Int32Array(data.buffer), inMachine: false}
}
