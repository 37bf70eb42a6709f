// Loaded before a measured program: says on file descriptor 3 what the process took when it ends.
import {writeSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, peakMemory: maxRSS * 1024}))
  })
}
