/** Every link of the documentation leads to a file that is there, and to a heading that is in it. */
import {existsSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import fastGlob from 'fast-glob'
import {describe, expect, it} from 'vitest'
import {pagePaths, readPage, root} from './markdown.js'

const pages = new Map(pagePaths().map((path) => [path, readPage(path)]))

/** Why a link leads nowhere; undefined where it is good. Addresses of the web are not asked. */
function fault(from: string, url: string): string | undefined {
  if (/^https?:/.test(url)) return URL.canParse(url) ? undefined : 'no address'
  const [path = '', anchor] = url.split('#')
  const target = path === '' ? from : normalize(join(dirname(from), decodeURIComponent(path)))
  if (target.startsWith('..')) return 'leads out of the project'
  if (!existsSync(join(root, target))) return `no file ${target}`
  if (anchor === undefined) return undefined
  return pages.get(target)?.anchors.has(anchor) ? undefined : `no heading #${anchor} in ${target}`
}

/** Paths of the project's files, without those that are made. */
const sources = fastGlob.globSync('**/*.{ts,mts,mjs,js,json,txt,yaml}', {
  cwd: root,
  ignore: ['**/node_modules/**', 'docs/api/**']
})

describe.each([...pages.values()])('$path', ({path, links, files}) => {
  it('names only files that are there', () => {
    expect(files.filter((name) => !sources.some((source) => `/${source}`.endsWith(`/${name}`)))).toEqual([])
  })

  it('has only links that lead somewhere', () => {
    const bad = links.map(({url, line}) => ({line, url, fault: fault(path, url)})).filter((link) => link.fault)
    expect(bad).toEqual([])
  })
})

it('finds every page from docs/README.md in one step', () => {
  const listed = pages.get('docs/README.md')?.links.map(({url}) => join('docs', url.split('#')[0] ?? ''))
  const unlisted = [...pages.keys()].filter((path) => path.startsWith('docs/') && path !== 'docs/README.md')
  expect(unlisted.filter((path) => !listed?.includes(path))).toEqual([])
})

it('notices a link that leads nowhere', () => {
  expect(fault('docs/README.md', 'nothing.md')).toBe('no file docs/nothing.md')
  expect(fault('docs/README.md', '#nothing')).toBe('no heading #nothing in docs/README.md')
  expect(fault('docs/README.md', '../../x')).toBe('leads out of the project')
})
