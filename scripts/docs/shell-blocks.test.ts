/**
 * Every shell block of the documentation can be typed as it stands: commands and flags of `copydesk` are asked of the
 * program's own definitions, scripts and files must be there, and a block marked `sh run` is run on the built program,
 * in a folder that holds only `seeds`; it must print what the block marked `text output` behind it says, if there is one.
 * `UPDATE=1` writes what is printed; read it.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from 'shell-quote'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {createProgram} from '../../packages/cli/src/program.js'
import {type CodeBlock, pagePaths, readPage, root, updateOutput} from './markdown.js'

const pages = pagePaths()
  .map((path) => ({path, blocks: readPage(path).blocks}))
  .filter(({blocks}) => blocks.some(({lang}) => lang === 'sh'))

const {scripts}: {readonly scripts: Readonly<Record<string, string>>} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8')
)

/** The commands of a block, each as its words; redirections and comments are left out. */
function commandsIn(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\\\n/g, ' ').split('\n')
  return lines.flatMap((line) => {
    const commands: string[][] = [[]]
    let skip = false
    for (const entry of parse(line, (name) => `$${name}`)) {
      const word = typeof entry === 'string' ? entry : 'pattern' in entry ? entry.pattern : undefined
      if (word !== undefined) {
        if (!skip) commands.at(-1)?.push(word)
        skip = false
      } else if (typeof entry === 'object' && 'op' in entry) {
        skip = entry.op.includes('>') || entry.op.includes('<')
        if (!skip) commands.push([])
      }
    }
    return commands.filter((words) => words.length > 0)
  })
}

/** What is wrong with a command; undefined where it can be typed. */
async function fault(words: readonly string[]): Promise<string | undefined> {
  const [name = '', ...rest] = words[0] === 'npx' ? words.slice(1) : words
  if (name === 'copydesk') return misuse(rest)
  if (name === 'npm' && (rest[0] === 'run' || rest[0] === 'test' || rest[0] === 'start')) {
    const script = rest[0] === 'run' ? (rest[1] ?? '') : rest[0]
    return script in scripts ? undefined : `no script ${script} in package.json`
  }
  if (name === 'node' || name === 'vitest') {
    const path = rest.find((word) => word.includes('/'))
    return path === undefined || existsSync(join(root, path)) ? undefined : `no file ${path}`
  }
  return undefined
}

/** What the program itself would say of these arguments, without doing anything. */
async function misuse(words: readonly string[]): Promise<string | undefined> {
  let said = ''
  const program = createProgram()
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({writeOut: () => {}, writeErr: (text) => (said += text)})
    if (command !== program) command.action(() => {})
  }
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true) // what --print-config prints is not asked here
  try {
    await program.parseAsync(words, {from: 'user'})
    return undefined
  } catch (error) {
    const {exitCode, message} = error as {readonly exitCode?: number; readonly message: string}
    return exitCode === 0 ? undefined : said || message
  } finally {
    write.mockRestore()
  }
}

describe.each(pages)('$path', ({blocks}) => {
  it('has only commands that can be typed', async () => {
    const bad: string[] = []
    for (const {text, line} of blocks.filter(({lang}) => lang === 'sh')) {
      for (const words of commandsIn(text)) {
        const wrong = await fault(words)
        if (wrong) bad.push(`line ${line}: ${words.join(' ')}: ${wrong}`)
      }
    }
    expect(bad).toEqual([])
  })
})

it('notices a flag, a command, a choice and a script that are not there', async () => {
  expect(await fault(['copydesk', 'clean', '--nothing'])).toContain('unknown option')
  expect(await fault(['copydesk', 'nothing'])).toContain('unknown command')
  expect(await fault(['copydesk', 'export', '--to', 'nothing'])).toContain('Allowed choices')
  expect(await fault(['copydesk', 'run', 'x'])).toContain('--out')
  expect(await fault(['npm', 'run', 'nothing'])).toBe('no script nothing in package.json')
  expect(commandsIn('zcat a.gz | copydesk run - --out out # comment\ncopydesk clean < a > "b c"')).toEqual([
    ['zcat', 'a.gz'],
    ['copydesk', 'run', '-', '--out', 'out'],
    ['copydesk', 'clean']
  ])
})

interface Walk {
  readonly path: string
  readonly steps: readonly {readonly block: CodeBlock; readonly output: string | undefined}[]
}

/** Pages with blocks to run; the blocks of a page are run one after the other in one folder. */
const walks: readonly Walk[] = pages
  .map(({path, blocks}) => ({
    path,
    steps: blocks.flatMap((block, i) => {
      if (block.lang !== 'sh' || !block.meta.includes('run')) return []
      const next = blocks[i + 1]
      return [{block, output: next?.meta.includes('output') ? next.text : undefined}]
    })
  }))
  .filter(({steps}) => steps.length > 0)

describe.each(walks)('$path, typed', ({path, steps}) => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'docs-'))
    mkdirSync(join(folder, 'bin'))
    const program = join(root, 'packages/cli/bin/copydesk.js')
    writeFileSync(join(folder, 'bin/copydesk'), `#!/bin/sh\nexec node '${program}' "$@"\n`, {mode: 0o755})
    mkdirSync(join(folder, 'work'))
    symlinkSync(join(root, 'seeds'), join(folder, 'work/seeds'))
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  it.each(steps)('line $block.line', ({block, output}) => {
    const env = {...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, NO_COLOR: '1'}
    const options = {cwd: join(folder, 'work'), env, encoding: 'utf8'} as const
    const printed = execFileSync('bash', ['-e', '-o', 'pipefail', '-c', block.text], options)
    if (output !== undefined && !updateOutput(path, output, printed.trimEnd())) expect(printed.trimEnd()).toBe(output)
  })
})
