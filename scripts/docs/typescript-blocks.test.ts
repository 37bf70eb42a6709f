/**
 * Every TypeScript block of the documentation compiles, and one marked `ts run` prints what the block marked
 * `text output` behind it says. Names that a page takes as known are declared in a comment before the block,
 * `<!-- given: … -->`, which its reader does not see. `UPDATE=1` writes what is printed; read it.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {format} from 'node:util'
import ts from 'typescript'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {type CodeBlock, pagePaths, readPage, root, updateOutput} from './markdown.js'

interface Snippet {
  readonly path: string
  readonly name: string
  readonly block: CodeBlock
  readonly code: string
  /** What it must print; undefined where the block is only compiled. */
  readonly output: string | undefined
}

// The snippets are compiled and run inside the project, so that they find its packages as any module of it does.
const folder = mkdtempSync(join(root, '.snippets-'))
afterAll(() => rmSync(folder, {recursive: true}))

const snippets: readonly Snippet[] = pagePaths().flatMap((path) => {
  const {blocks} = readPage(path)
  return blocks.flatMap((block, i) => {
    if (block.lang !== 'ts') return []
    const next = blocks[i + 1]
    const output = next?.meta.includes('output') ? next.text : undefined
    if (block.meta.includes('run') !== (output !== undefined)) {
      throw new Error(`Expected \`ts run\` and \`text output\` in pairs, got one alone at ${path}:${block.line}`)
    }
    return [{path, name: `${path}:${block.line}`, block, code: `${block.given}\n${block.text}\nexport {}\n`, output}]
  })
})

function fileOf({name}: Snippet): string {
  return join(folder, `${name.replace(/\W+/g, '-')}.ts`)
}

/** What the compiler says of each file, by its path. */
function compile(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const path = join(root, 'examples/tsconfig.json')
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    join(root, 'examples')
  )
  const program = ts.createProgram(files, {...options, configFilePath: undefined})
  const messages = new Map<string, string[]>()
  for (const {file, messageText} of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName ?? ''
    messages.set(name, [...(messages.get(name) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')])
  }
  return messages
}

for (const snippet of snippets) writeFileSync(fileOf(snippet), snippet.code)

it('all TypeScript blocks compile', () => {
  const messages = compile(snippets.map(fileOf))
  const faults = snippets.map((snippet) => [snippet.name, messages.get(fileOf(snippet)) ?? []] as const)
  expect(faults.filter(([, said]) => said.length > 0)).toEqual([])
  expect([...messages.keys()].filter((file) => !file.startsWith(folder))).toEqual([])
})

describe.each(snippets.filter(({output}) => output !== undefined))('$name', (snippet) => {
  it('prints what the page says', async () => {
    const lines: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...values) => void lines.push(format(...values)))
    try {
      await import(/* @vite-ignore */ fileOf(snippet))
    } finally {
      log.mockRestore()
    }
    const prints = lines.join('\n')
    if (!updateOutput(snippet.path, snippet.output ?? '', prints)) expect(prints).toBe(snippet.output)
  })
})
