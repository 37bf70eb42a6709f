import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'

const program = fileURLToPath(new URL('pairs-in-thread.mjs', import.meta.url))

// Threads load what is built, which a test on the sources cannot stand beside.
test('pairs that a thread finds make the same events, near misses and order as pairs found here', async () => {
  const {stdout} = await promisify(execFile)(process.execPath, [program], {env: {...process.env, NODE_OPTIONS: ''}})
  const said = 'some lone events, some of several reports, some near misses, no difference\n'
  expect(stdout).toBe(said.repeat(2))
})
