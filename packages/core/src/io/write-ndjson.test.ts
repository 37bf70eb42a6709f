import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {writeNdjson} from './write-ndjson.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'))
})

afterEach(async () => {
  await rm(folder, {recursive: true})
})

describe('writeNdjson', () => {
  it('writes one record a line, in a directory that it makes, and counts them', async () => {
    const path = join(folder, 'new', 'x.ndjson')
    expect(await writeNdjson(path, [{id: 'a', text: 'dòng\nmới'}, {id: 'b'}])).toBe(2)
    expect(await readFile(path, 'utf8')).toBe('{"id":"a","text":"dòng\\nmới"}\n{"id":"b"}\n')
    expect(await readdir(join(folder, 'new'))).toEqual(['x.ndjson'])
  })

  it('writes an empty file for no records', async () => {
    const path = join(folder, 'x.ndjson')
    expect(await writeNdjson(path, [])).toBe(0)
    expect(await readFile(path, 'utf8')).toBe('')
  })

  it('keeps the order of many megabytes', async () => {
    const path = join(folder, 'x.ndjson')
    const records = Array.from({length: 3000}, (_, i) => ({i, text: 'ữ'.repeat(1000)}))
    await writeNdjson(path, records)
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records)
  })

  it('leaves nothing, and an older file untouched, when the records fail on the way', async () => {
    const path = join(folder, 'x.ndjson')
    await writeFile(path, 'older\n')
    const failing = async function* (): AsyncGenerator<object, void> {
      for (let i = 0; i < 5000; i++) yield {text: 'x'.repeat(1000)}
      throw new Error('source gone')
    }
    await expect(writeNdjson(path, failing())).rejects.toThrow('source gone')
    expect(await readFile(path, 'utf8')).toBe('older\n')
    expect(await readdir(folder)).toEqual(['x.ndjson'])
  })

  it('leaves nothing when the file cannot be put in its place', async () => {
    const path = join(folder, 'x.ndjson')
    await mkdir(path)
    await expect(writeNdjson(path, [{id: 'a'}])).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
    expect(await readdir(folder)).toEqual(['x.ndjson'])
  })
})
