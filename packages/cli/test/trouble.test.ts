import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {bin, copydesk, type Ran, records} from './program.js'

// What goes wrong around the program: rights, full disks, things that are not what they were taken for.

const story =
  'Sáng nay, hàng nghìn hộ dân ở vùng hạ lưu đã được đưa đến nơi an toàn trước khi bão đổ bộ vào đất liền.\n'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'trouble-'))
  await chmod(cwd, 0o777)
  await writeFile(join(cwd, 'a.txt'), story)
})

afterEach(async () => {
  await rm(cwd, {recursive: true})
})

/** Runs a line of shell in which `copydesk` is the program, as a user who is not allowed everything. */
function shell(line: string): Promise<Ran> {
  const nobody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}
  const child = spawn('sh', ['-c', line.replaceAll('copydesk', `"${process.execPath}" "${bin}"`)], {cwd, ...nobody})
  const ran = {out: '', err: ''}
  child.stdout.on('data', (part) => {
    ran.out += part
  })
  child.stderr.on('data', (part) => {
    ran.err += part
  })
  child.stdin.end()
  return new Promise((resolve) => child.once('close', (code) => resolve({code, ...ran})))
}

describe('rights', () => {
  it('a directory or file that may not be read fails alone', async () => {
    await mkdir(join(cwd, 'shut'), {mode: 0o000})
    await mkdir(join(cwd, 'deep/open'), {recursive: true})
    await writeFile(join(cwd, 'deep/open/b.txt'), `${story}${story}`)
    await mkdir(join(cwd, 'deep/shut'), {mode: 0o000})
    await writeFile(join(cwd, 'c.txt'), story, {mode: 0o000})
    const {code} = await shell('copydesk run . shut/a.txt --out out')
    expect(code).toBe(1)
    const read = async (name: string): Promise<Record<string, unknown>[]> =>
      records(await readFile(join(cwd, 'out', name), 'utf8'))
    expect((await read('articles.ndjson')).map(({source}) => (source as {id: string}).id)).toEqual([
      'a.txt',
      'deep/open/b.txt'
    ])
    const failures = await read('errors.ndjson')
    expect(failures.map(({code, source}) => [code, (source as {file: string}).file])).toEqual([
      ['unreadable', 'deep/shut'],
      ['unreadable', 'shut'],
      ['unreadable', 'shut/a.txt'],
      ['unreadable', 'c.txt']
    ])
  })

  it('says whose rights are missing where there is nothing else to do', async () => {
    await mkdir(join(cwd, 'shut'), {mode: 0o000})
    expect(await shell('copydesk run shut --out out')).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: Expected `shut` to name at least one file, got none; give yourself the right to read `shut`\n'
    })
    expect(await shell('copydesk run a.txt --out shut/out')).toMatchObject({
      code: 3,
      err: 'copydesk: Expected `shut/out` to be open to this user, got no permission; change its rights or name another place\n'
    })
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each(['run a.txt --out out', 'explain a.txt'])('under the output of %s is said in one line', async (command) => {
    const {code, err} = await shell(`copydesk ${command} > /dev/full`)
    expect({code, err}).toEqual({
      code: 3,
      err: 'copydesk: Expected room for the output, got a full disk; make some, then run again\n'
    })
  })
})

describe('places where nothing can be written', () => {
  it.each([
    ['run a.txt --out a.txt', 'Expected `--out` to be a directory, got the file `a.txt`; name another place'],
    ['run a.txt --out a.txt/b', 'Expected `a.txt` to be a directory, got something else; name another place'],
    ['run a.txt --out nowhere', 'Expected `nowhere` to be a directory, got something else; name another place'],
    ['run a.txt --out ""', 'Expected `--out` to name a directory, got an empty name; write it behind the option'],
    ['report out --out ""', 'Expected `--out` to name a file, got an empty name; write it behind the option'],
    [
      `run a.txt --out ${'n'.repeat(300)}`,
      `Expected \`${'n'.repeat(300)}\` to have a short name, got one that is too long for the disk; shorten it`
    ],
    ['report out --out d', 'Expected `d` to be a file, got a directory; name another place']
  ])('%s', async (command, message) => {
    await symlink('gone', join(cwd, 'nowhere'))
    await mkdir(join(cwd, 'd'))
    await copydesk(['run', 'a.txt', '--out', 'out'], {cwd})
    const {out, err} = await copydesk(
      command.split(' ').map((word) => (word === '""' ? '' : word)),
      {cwd}
    )
    expect({out, err}).toEqual({out: '', err: `copydesk: ${message}\n`})
  })

  it.skipIf(!existsSync('/proc/self'))('below /proc, where no directory can be made', async () => {
    const message = 'Expected `/proc/x` to be where a directory can be made, got a place that takes none; name another'
    const run = await copydesk(['run', 'a.txt', '--out', '/proc/x/y'], {cwd})
    expect(run).toEqual({code: 3, out: '', err: `copydesk: ${message}\n`})
    const dedup = await copydesk(['dedup', '--index', '/proc/x'], {cwd})
    expect(dedup).toMatchObject({code: 2, out: ''})
    expect(dedup.err).toMatch(/^copydesk: Expected `--index` to be a directory for an index, got `\/proc\/x` \(/)
  })
})

describe('things that are not what they were taken for', () => {
  it.each([
    [
      'clean < .',
      /^copydesk: Expected standard input to be a file or a pipe, got a directory; read one by `copydesk run`/
    ],
    [
      'export --to csv nowhere.ndjson',
      /^copydesk: Expected `nowhere\.ndjson` to be a file of records, got nothing of that/
    ],
    ['export --to csv .', /^copydesk: Expected `\.` to be a file of records, got a directory; name one such as/],
    [
      'explain nowhere.txt',
      /^copydesk: Expected `nowhere\.txt` to be a file, or out to hold a run .*; name the run by --in/
    ],
    ['report', /^copydesk: Expected `out` to hold a run \(summary\.json\), got none; name the --out directory/],
    ['rum a.txt', /^copydesk: unknown command 'rum'\n\(Did you mean run\?\)/],
    [
      'run a.txt',
      /^copydesk: required option '--out <dir>' not specified\n\(copydesk run --help shows how it is used\)/
    ],
    ['run a.txt --out out --workers many', /^copydesk: Expected `--workers` to be/]
  ])('%s', async (command, message) => {
    const {code, out, err} = await shell(`copydesk ${command}`)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err.replaceAll('"', '')).toMatch(message)
  })

  it('a summary that is none', async () => {
    await writeFile(join(cwd, 'summary.json'), 'none')
    const {code, err} = await copydesk(['report', '.'], {cwd})
    expect(code).toBe(2)
    expect(err).toBe('copydesk: Expected `summary.json` to be the summary of a run, got something else; run again\n')
  })

  it('raw documents where records should be', async () => {
    const {code, err} = await copydesk(['dedup'], {input: '{"id": "a", "text": "x"}\n'})
    expect(code).toBe(1)
    expect(err).toBe(
      'copydesk: Expected `schema` to be 1, got nothing; give records as `copydesk clean` writes them (in stdin, line 1)\n'
    )
  })
})
