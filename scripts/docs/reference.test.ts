import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {root} from './markdown.js'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** What the packages export to programs: the source of each module, and the name it is imported by. */
const modules = readdirSync(join(root, 'packages')).flatMap((folder) => {
  const manifest: {
    readonly name: string
    readonly exports: Readonly<Record<string, string | {readonly source?: string}>>
  } = read(`packages/${folder}/package.json`)
  return Object.entries(manifest.exports).flatMap(([subpath, entry]) =>
    typeof entry === 'object' && entry.source
      ? [{source: join('packages', folder, entry.source), name: join(manifest.name, subpath)}]
      : []
  )
})
const sources = modules.map(({source}) => source).sort()

it('the reference has every module that the packages export', () => {
  const {entryPoints}: {readonly entryPoints: readonly string[]} = read('typedoc.json')
  const {files}: {readonly files: readonly string[]} = read('scripts/docs/tsconfig.api.json')
  expect([...entryPoints].sort()).toEqual(sources)
  expect(files.map((path) => join('scripts/docs', path)).sort()).toEqual(sources)
})

it.each(modules)('$name says in its first comment what it is, with `@module $name`', ({source, name}) => {
  const [comment = ''] = readFileSync(join(root, source), 'utf8').split('*/')
  expect(comment).toMatch(/^\/\*\*\n \* \S/)
  expect(comment).toContain(` * @module ${name}\n`)
})
