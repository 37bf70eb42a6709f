import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {collect} from '@copydesk/core'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openRun} from './read-run.js'

let dir: string

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'read-run-'))
  await writeFile(join(dir, 'summary.json'), '{"by": "copydesk 0.1.0"}')
})

afterEach(() => rm(dir, {recursive: true}))

describe('openRun', () => {
  it('gives nothing of files that a run need not have', async () => {
    const run = await openRun(dir)
    expect(run.by).toBe('copydesk 0.1.0')
    expect(await collect(run.events())).toEqual([])
    expect(await collect(run.nearMisses())).toEqual([])
  })

  it.each(['{"a": "x", "b"', 'null', '[1]', '{"b": "x"}'])('says where a line is no near-miss: %s', async (line) => {
    const whole = {a: 'x', b: 'y', strategy: 'same-event', because: 'close'}
    await writeFile(join(dir, 'near-misses.ndjson'), `${JSON.stringify(whole)}\n${line}\n`)
    const misses = (await openRun(dir)).nearMisses()
    await expect(collect(misses)).rejects.toMatchObject({
      name: 'UsageError',
      message: `Expected \`a\` to be a string in ${join(dir, 'near-misses.ndjson')}, line 2, got something else; run again`
    })
  })
})
