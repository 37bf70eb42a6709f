import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openAtomic, readBytes} from './atomic-file.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atomic-'))
})

afterEach(async () => {
  await rm(folder, {recursive: true})
})

describe('openAtomic', () => {
  it('shows nothing before commit and nothing after discard', async () => {
    const kept = await openAtomic(join(folder, 'kept.txt'))
    const dropped = await openAtomic(join(folder, 'dropped.txt'))
    await kept.write('a')
    await dropped.write('b')
    expect((await readdir(folder)).filter((name) => name.endsWith('.txt'))).toEqual([])
    await kept.commit()
    dropped.discardSync()
    await kept.discard()
    expect(await readdir(folder)).toEqual(['kept.txt'])
    expect(await readFile(join(folder, 'kept.txt'), 'utf8')).toBe('a')
  })

  it('gives back what was flushed, by byte, while the file is not in its place', async () => {
    const file = await openAtomic(join(folder, 'x'))
    await file.write('chữ')
    await file.write(Uint8Array.of(1, 2))
    await file.flush()
    expect(file.read(2, 7)).toEqual(Uint8Array.of(0xe1, 0xbb, 0xaf, 1, 2))
    expect(readBytes(file.descriptor, 5, 6)).toEqual(Uint8Array.of(1))
    expect(() => file.read(0, 8)).toThrow(
      'Expected `end` to be within what was written, got `8`; flush before you read'
    )
    await file.discard()
    expect(await readdir(folder)).toEqual([])
  })
})
