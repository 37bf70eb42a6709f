import {counted} from './layout.js'
import {progressText} from './progress-text.js'

/** Says on standard error how far the work is. All calls are cheap: what is shown changes a few times a second. */
export interface Progress {
  /** The size of the whole input in bytes, once it is known: only then can be told how long the rest takes. */
  readonly expect: (bytes: number) => void
  /** So many more bytes of the input have been read. */
  readonly read: (bytes: number) => void
  /** So many documents have been answered since the beginning. */
  readonly cleaned: (articles: number, failed: number) => void
  /** The reports of so many articles are being merged. */
  readonly merging: (articles: number) => void
  readonly stop: () => void
}

/** A terminal that shows one line which changes, a log that gets a line now and then, or nobody. */
export interface Display {
  readonly show: (text: string) => void
  readonly stop: () => void
  /** Milliseconds between two calls of `show`. */
  readonly pace: number
  /** Whether a line takes the place of the one before, so that a new kind of work is shown at once. */
  readonly live: boolean
}

const nobody: Display = {show: () => {}, stop: () => {}, pace: Number.POSITIVE_INFINITY, live: false}

/** Often enough to look alive, too seldom to cost anything. */
const terminalPace = 100
/** A log is read afterwards: short runs leave no trace in it. */
const logPace = 60_000

/** Chooses how progress is shown: a line that changes on a terminal, plain lines elsewhere, nothing when `quiet`. */
export async function openDisplay(stream: NodeJS.WriteStream, quiet: boolean): Promise<Display> {
  if (quiet) return nobody
  // A terminal that does not know its width makes ora count endless lines; a dumb one cannot rewrite a line.
  if (!stream.isTTY || !stream.columns || process.env.TERM === 'dumb') return createLog(stream)
  const {default: ora} = await import('ora')
  const color = process.env.NO_COLOR === undefined ? 'cyan' : false
  const spinner = ora({text: 'Reading', stream, color, discardStdin: false, isEnabled: true}).start()
  return {
    show(text) {
      spinner.text = text
      // The work is synchronous for long stretches, in which no timer fires.
      spinner.render()
    },
    stop: () => spinner.stop(),
    pace: terminalPace,
    live: true
  }
}

/** Plain lines for logs and for terminals that can do no more. */
export function createLog(stream: NodeJS.WritableStream): Display {
  return {show: (text) => stream.write(`copydesk: ${text}\n`), stop: () => {}, pace: logPace, live: false}
}

/** Starts to watch the work; `now` gives milliseconds. */
export function startProgress(display: Display, now: () => number = Date.now): Progress {
  const start = now()
  // A terminal shows the first figures at once; a log waits its time.
  let shown = display.live ? Number.NEGATIVE_INFINITY : start
  let expected: number | null = null
  let read = 0
  const show = (text: () => string, atOnce = false): void => {
    const time = now()
    if (!atOnce && time - shown < display.pace) return
    shown = time
    display.show(text())
  }
  return {
    expect(bytes) {
      expected = bytes
    },
    read(bytes) {
      read += bytes
    },
    cleaned(articles, failed) {
      const share = expected === null || expected === 0 ? null : Math.min(1, read / expected)
      show(() => progressText({articles, failed, share, seconds: (now() - start) / 1000}))
    },
    merging(articles) {
      show(() => `merging the reports of ${counted(articles, 'article')}`, display.live)
    },
    stop: display.stop
  }
}
