import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, it} from 'vitest'

const program = fileURLToPath(new URL('clean-in-workers.mjs', import.meta.url))

// Threads load what is built, which a test on the sources cannot stand beside.
it('cleans in worker threads as in one, failures in their place', async () => {
  const {stdout} = await promisify(execFile)(process.execPath, [program], {env: {...process.env, NODE_OPTIONS: ''}})
  expect(stdout).toBe('301 answers, 150 by the site profile, 0 different\n')
})
