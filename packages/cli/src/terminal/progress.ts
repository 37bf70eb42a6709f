/** Says on standard error how far the work is. */
export interface Progress {
  readonly update: (text: string) => void
  readonly stop: () => void
}

/** Milliseconds between two updates: often enough to look alive, too seldom to cost anything. */
const pace = 100

/** A spinner where standard error is a terminal; silent anywhere else. The caller stops it, however the work ends. */
export async function startProgress(text: string): Promise<Progress> {
  // A terminal that does not know its width makes ora count endless lines.
  if (!process.stderr.isTTY || !process.stderr.columns) return {update: () => {}, stop: () => {}}
  const {default: ora} = await import('ora')
  const spinner = ora({text, stream: process.stderr, discardStdin: false}).start()
  let last = 0
  return {
    update(next) {
      const now = Date.now()
      if (now - last < pace) return
      last = now
      spinner.text = next
      // The work is synchronous for long stretches, in which no timer fires.
      spinner.render()
    },
    stop: () => spinner.stop()
  }
}
