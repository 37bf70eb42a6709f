// Loaded before a measured program: says on file descriptor 3 what the process took when it ends.
import {existsSync, readFileSync, writeSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

const status = '/proc/self/status'

/** Peak of the resident memory, in bytes. On Linux `maxRSS` counts what the process that started this one had, too. */
function peakMemory() {
  if (!existsSync(status)) return process.resourceUsage().maxRSS * 1024
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, 'utf8'))[1]) * 1024
}

if (isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime} = process.resourceUsage()
    writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, peakMemory: peakMemory()}))
  })
}
