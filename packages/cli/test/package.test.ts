import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

// What users get: the four tarballs as they would be published, installed into an empty project by npm. Only the
// dependencies of others come from the registry, or from npm's cache where it has them.

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const folders = ['core', 'cleaners', 'dedup', 'cli']

interface Manifest {
  readonly name: string
  readonly version: string
  readonly sideEffects: boolean | readonly string[]
  readonly engines: {readonly node: string}
  readonly publishConfig: {readonly access: string; readonly provenance: boolean}
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
}

let project: string
let manifests: readonly Manifest[]

const npx = (...args: string[]): Promise<{stdout: string}> => run('npx', args, {cwd: project, maxBuffer: 1 << 26})

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'package-'))
  await writeFile(join(project, 'package.json'), '{"type": "module", "private": true}')
  const {packageManager} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {packageManager: string}
  const tarballs: string[] = []
  for (const folder of folders) {
    // npm's own `pack` leaves `workspace:` and `catalog:` in the manifest.
    const {stdout} = await run('npx', ['--yes', packageManager, 'pack', '--json', '--pack-destination', project], {
      cwd: join(root, 'packages', folder),
      maxBuffer: 1 << 26
    })
    tarballs.push((JSON.parse(stdout.slice(stdout.indexOf('{'))) as {filename: string}).filename)
  }
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']
  const types = JSON.parse(await readFile(join(root, 'node_modules/@types/node/package.json'), 'utf8')) as Manifest
  await run('npm', ['install', ...quietly, ...tarballs, `@types/node@${types.version}`], {cwd: project})
  manifests = await Promise.all(
    ['@copydesk/core', '@copydesk/cleaners', '@copydesk/dedup', 'copydesk'].map(
      async (name) =>
        JSON.parse(await readFile(join(project, 'node_modules', name, 'package.json'), 'utf8')) as Manifest
    )
  )
})

afterAll(async () => {
  await rm(project, {recursive: true})
})

describe('the packages as published', () => {
  it('say what they need in words that a registry understands', () => {
    for (const manifest of manifests) {
      expect(manifest.engines.node).toBe('>=20.19')
      expect(manifest.publishConfig).toEqual({access: 'public'})
      expect(manifest.sideEffects, manifest.name).toBeDefined()
      for (const wanted of Object.values(manifest.dependencies)) expect(wanted).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('are imported from JavaScript at every place that they offer', async () => {
    const places = manifests.flatMap(({name, exports}) =>
      Object.keys(exports)
        .filter((place) => !place.includes('*') && !place.endsWith('.json'))
        .map((place) => name + place.slice(1))
    )
    expect(places).toContain('@copydesk/dedup/store')
    const script = `for (const place of ${JSON.stringify(places)}) {
      if (Object.keys(await import(place)).length === 0) throw new Error(place)
    }
    const {createPipeline, defineConfig} = await import('copydesk')
    const text = 'Cầu treo được sửa\\n\\nSáng nay, cây cầu treo của xã bắt đầu được sửa với kinh phí hai tỷ đồng.'
    const {articles, events} = await createPipeline()([{id: 'a', text}, {id: 'b', text}])
    console.log(JSON.stringify([articles.length, events.length, events[0].links[0].because]))`
    await writeFile(join(project, 'use.js'), script)
    const {stdout} = await run(process.execPath, ['use.js'], {cwd: project})
    expect(JSON.parse(stdout)).toEqual([2, 1, expect.stringMatching(/\w/)])
  })

  it('tell the language of a page that small words leave open, also under a loader that makes CommonJS of what it loads', async () => {
    const script = `import {createCleaner} from '@copydesk/cleaners'
console.log(createCleaner()({id: 'a', text: 'Кыргызстандын борбору Бишкек шаарында жаңы мектеп ачылды'}).lang)`
    await writeFile(join(project, 'language.ts'), script)
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
    const {stdout} = await run(process.execPath, [tsx, 'language.ts'], {cwd: project})
    const {stdout: plain} = await run(process.execPath, ['--input-type=module', '-e', script], {cwd: project})
    expect(stdout).toBe(plain)
    expect(stdout.trim()).toMatch(/^[a-z]{2}$/)
  })

  it('have types that a strict TypeScript project takes, libraries included', async () => {
    const script = `import {createCleaner} from '@copydesk/cleaners'
import type {Article, NewsEvent} from '@copydesk/core'
import {toCsv, toNinjs} from '@copydesk/core/formats'
import {readDocuments} from '@copydesk/core/io'
import {dedup} from '@copydesk/dedup'
import {openIndex} from '@copydesk/dedup/store'
import {type Config, createPipeline, defineConfig} from 'copydesk'

const article: Article = createCleaner()({id: 'a', text: 'x'})
const events: readonly NewsEvent[] = dedup([article])
const config: Config = defineConfig({out: 'out'})
// @ts-expect-error: what is misspelt must not pass.
defineConfig({ouput: 'out'})
// @ts-expect-error: a record cannot be changed.
article.title = null
export const all = [events, config, toCsv, toNinjs(article), readDocuments, openIndex, createPipeline]
`
    await writeFile(join(project, 'use.ts'), script)
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const {stdout} = await run(process.execPath, [tsc, ...options, 'use.ts'], {cwd: project}).catch(
      (error: {stdout: string}) => error
    )
    expect(stdout).toBe('')
  })

  it('bring the program: init, run, report and explain through npx', async () => {
    await mkdir(join(project, 'crawl'))
    const seed = await readFile(join(root, 'seeds/000_19af6d454f6233d7.txt'))
    await writeFile(join(project, 'crawl/000.txt'), seed)
    await npx('--no-install', 'copydesk', 'init')
    expect((await npx('--no-install', 'copydesk', 'run')).stdout).toContain('1 event')
    expect((await npx('--no-install', 'copydesk', 'report')).stdout).toMatch(/^out\/report\.html: 1 document/)
    expect((await npx('--no-install', 'copydesk', 'explain', 'crawl/000.txt')).stdout).toContain('related')
  })
})
