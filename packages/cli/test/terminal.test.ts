import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {bin, copydesk} from './program.js'

// `script` of util-linux runs a program on a terminal of its own.
const script = '/usr/bin/script'
if (!existsSync(script))
  console.warn(`No ${script} found: tests on a terminal are skipped (Debian: apt install bsdutils).`)

const text = 'Sáng nay, hàng nghìn hộ dân ở vùng hạ lưu đã được đưa đến nơi an toàn trước khi bão đổ bộ vào đất liền.'
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'terminal-'))
  const rows = Array.from({length: 400}, (_, i) => ({id: `d${i}`, text: `Bản tin số ${i}\n\n${text}\n\n${i} ${text}`}))
  await writeFile(join(cwd, 'in.ndjson'), `${rows.map((row) => JSON.stringify(row)).join('\n')}\nno document\n`)
})

afterAll(async () => {
  await rm(cwd, {recursive: true})
})

/** What a person sees, with the terminal's orders in it. */
async function onTerminal(command: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const line = `stty cols 100; "${process.execPath}" "${bin}" ${command}`
  const {CI: _, NO_COLOR: __, ...mine} = process.env
  const options = {cwd, env: {...mine, TERM: 'xterm-256color', ...env}, maxBuffer: 1 << 26}
  const {stdout} = await promisify(execFile)(script, ['-qec', line, '/dev/null'], options).catch(
    (error: {stdout: string}) => error
  )
  return stdout
}

const esc = '\u001b'
const colour = new RegExp(`${esc}\\[[0-9;]*m`)
const line = /\d[\d,]* documents? read(?:, [\d.,]+ a second)?(?:, about \d+ \w+ left)?: [\d,]+ cleaned, \d failed/

describe.skipIf(!existsSync(script))('on a terminal', () => {
  it('a run shows how far it is, takes the line away, and ends with what to ask next', async () => {
    const seen = await onTerminal('run in.ndjson --out out')
    expect(seen).toMatch(line)
    expect(seen).toMatch(/merging the reports of 400 articles/)
    expect(seen).toMatch(colour)
    const after = seen.slice(seen.lastIndexOf('merging'))
    // The line is cleared and the cursor shown again before the summary comes.
    expect(after).toMatch(new RegExp(`^[^\\n]*${esc}\\[\\?25h`))
    expect(after).toContain('copydesk report out')
    expect(after).toContain('copydesk explain')
    expect(after).toContain('out/errors.ndjson')
  })

  it('has no colours with NO_COLOR, and no line that changes on a terminal that cannot', async () => {
    const plain = await onTerminal('run in.ndjson --out plain', {NO_COLOR: '1'})
    expect(plain).toMatch(line)
    expect(plain).not.toMatch(colour)
    const dumb = await onTerminal('run in.ndjson --out dumb', {TERM: 'dumb', NO_COLOR: '1'})
    expect(dumb).not.toContain(esc)
    expect(dumb).toContain('copydesk report dumb')
  })

  it('says nothing when asked to be quiet, and the records are the same', async () => {
    expect(await onTerminal('run in.ndjson --out quiet --quiet')).toBe('')
    const articles = (dir: string): Promise<string> => readFile(join(cwd, dir, 'articles.ndjson'), 'utf8')
    expect(await articles('quiet')).toBe(await articles('out'))
  })

  it('clean shows how far it is where its articles go elsewhere, and names what failed', async () => {
    const seen = await onTerminal('clean < in.ndjson > articles.ndjson')
    expect(seen).toMatch(line)
    expect(seen).toMatch(/copydesk: Expected a JSON object in stdin, line 401/)
    expect((await readFile(join(cwd, 'articles.ndjson'), 'utf8')).split('\n')).toHaveLength(401)
  })
})

describe('elsewhere', () => {
  it('a short run leaves nothing but its summary, without colours', async () => {
    const {out, err} = await copydesk(['run', 'in.ndjson', '--out', 'piped'], {cwd})
    expect(err).toBe('')
    expect(out).toContain('Next\n')
    expect(out).not.toContain(esc)
  })
})
