import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = new URL('../../../', import.meta.url).pathname

/** Who may import whom among our packages; see docs/architecture.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  cleaners: ['@copydesk/core'],
  dedup: ['@copydesk/core'],
  cli: ['@copydesk/core', '@copydesk/cleaners', '@copydesk/dedup']
}

function sources(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

describe.each(Object.entries(allowed))('package %s', (name, mayImport) => {
  const folder = join(root, 'packages', name)

  it('declares only the arrows of the house', () => {
    const {dependencies = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>
    }
    const ours = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@copydesk/'))
    expect(mayImport).toEqual(expect.arrayContaining(ours))
  })

  it('keeps its files under 400 lines, word lists and weights aside', () => {
    const code = sources(join(folder, 'src')).filter((path) => !/\/(locales|weights)\//.test(path))
    const long = code.filter((path) => readFileSync(path, 'utf8').split('\n').length > 401)
    expect(long).toEqual([])
  })
})

/** What needs Node; all else runs in a browser too, and each `x.node.ts` has its twin `x.ts` there. */
const nodeOnly = [/^core\/src\/io\//, /^core\/src\/workers\//, /\.node\.ts$/, /^dedup\/src\/store\//, /^cli\//]

describe('browser-safe sources', () => {
  it('import nothing of Node', () => {
    const bad = Object.keys(allowed).flatMap((name) =>
      sources(join(root, 'packages', name, 'src'))
        .filter(
          (path) =>
            !path.endsWith('.test.ts') &&
            !nodeOnly.some((only) => only.test(path.slice(join(root, 'packages/').length)))
        )
        .filter((path) => /from 'node:/.test(readFileSync(path, 'utf8')))
    )
    expect(bad).toEqual([])
  })
})
