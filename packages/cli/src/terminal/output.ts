import {once} from 'node:events'
import {RUN_FAILED, reportError} from '../exit.js'

/** Lines to a stream, many at a time, held back where its reader is slow. */
export interface LineOutput {
  /** Sends a line, or many at once as bytes. */
  readonly write: (lines: string | Uint8Array) => Promise<void>
  /** Sends what is left. */
  readonly end: () => Promise<void>
}

/** Characters gathered before the stream is asked. */
const bufferSize = 1 << 16

/** Makes a line output on a stream. What was written is sent at the latest when the program next waits for input. */
export function createOutput(stream: NodeJS.WritableStream): LineOutput {
  let lines: string[] = []
  let size = 0
  let idle: NodeJS.Immediate | undefined
  const flush = (): boolean => {
    clearImmediate(idle)
    idle = undefined
    const text = lines.join('')
    lines = []
    size = 0
    return text === '' || stream.write(text)
  }
  const send = async (): Promise<void> => {
    if (!flush()) await once(stream, 'drain')
  }
  return {
    async write(line) {
      if (typeof line !== 'string') {
        flush()
        if (line.length > 0 && !stream.write(line)) await once(stream, 'drain')
        return
      }
      lines.push(line)
      size += line.length
      idle ??= setImmediate(flush)
      if (size >= bufferSize) await send()
    },
    end: send
  }
}

/** When the reader of our output has gone (`| head`), there is nobody to answer and nothing to complain of; a full disk ends the program. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    reportError(error)
    process.exit(RUN_FAILED)
  })
}
