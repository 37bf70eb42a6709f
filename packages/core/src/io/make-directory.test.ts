import {existsSync} from 'node:fs'
import {mkdtemp, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {makeDirectory} from './make-directory.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-'))
})

afterEach(async () => {
  await rm(folder, {recursive: true})
})

describe('makeDirectory', () => {
  it('makes all that is missing, and leaves alone what is there', async () => {
    const path = join(folder, 'a', 'b', 'c')
    await makeDirectory(path)
    await writeFile(join(path, 'x'), 'kept')
    await makeDirectory(path)
    expect((await stat(join(path, 'x'))).size).toBe(4)
  })

  it('is the same for many at once', async () => {
    const path = join(folder, 'a', 'b')
    await Promise.all(['1', '2', '3', '4'].map((name) => makeDirectory(join(path, name))))
    expect((await stat(join(path, '4'))).isDirectory()).toBe(true)
  })

  it('follows links to directories', async () => {
    await symlink('.', join(folder, 'link'))
    await makeDirectory(join(folder, 'link', 'a'))
    expect((await stat(join(folder, 'a'))).isDirectory()).toBe(true)
  })

  it('says what is in the way', async () => {
    await writeFile(join(folder, 'file'), '')
    await symlink('gone', join(folder, 'nowhere'))
    await expect(makeDirectory(join(folder, 'file'))).rejects.toMatchObject({code: 'EEXIST'})
    await expect(makeDirectory(join(folder, 'file', 'a', 'b'))).rejects.toMatchObject({code: 'EEXIST'})
    await expect(makeDirectory(join(folder, 'nowhere', 'a'))).rejects.toMatchObject({code: 'EEXIST'})
  })

  it.skipIf(!existsSync('/proc/self'))('ends where a directory takes no new ones', async () => {
    await expect(makeDirectory('/proc/a/b')).rejects.toMatchObject({code: 'ENOENT', path: '/proc/a'})
  })
})
