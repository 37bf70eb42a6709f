import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {createCleaner, locales} from '@copydesk/cleaners'
import type {Article, RawDocument} from '@copydesk/core'
import {build} from 'esbuild'
import {describe, expect, it} from 'vitest'
import {browserPath, startBrowser} from './chromium.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What a page that cleans texts would import: the cleaners and, with them, the core. */
async function bundle(): Promise<string> {
  const {outputFiles} = await build({
    stdin: {
      contents: "import {createCleaner} from '@copydesk/cleaners'\nwindow.createCleaner = createCleaner",
      resolveDir: join(root, 'packages/cli')
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    minify: true,
    write: false,
    logLevel: 'silent'
  })
  return outputFiles[0]!.text
}

describe('core and cleaners bundled for browsers', () => {
  it('ask for nothing of Node, and stay small enough for a page', async () => {
    // Imports of `node:` modules would be errors of the build.
    const code = await bundle()
    const size = Math.round(code.length / 1000)
    const packed = Math.round(gzipSync(code).length / 1000)
    console.log(`core and cleaners for browsers: ${size} kB minified, ${packed} kB as gzip`)
    // A language's pack is some 5 kB; two thirds of the rest are the table of the language detector.
    expect(packed - 5 * locales.length).toBeLessThan(700)
  })

  it.skipIf(browserPath === undefined)('give the same records in a browser as in Node', async () => {
    const names = (await readdir(join(root, 'seeds'))).sort()
    const documents: RawDocument[] = await Promise.all(
      names.map(async (id) => ({id, text: await readFile(join(root, 'seeds', id), 'utf8')}))
    )
    const browser = await startBrowser()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({content: await bundle()})
      const articles = await page.evaluate((given) => {
        const {createCleaner: create} = window as unknown as {createCleaner: () => (document: unknown) => unknown}
        const clean = create()
        return given.map((document) => clean(document))
      }, documents)
      const clean = createCleaner()
      expect(articles as Article[]).toEqual(documents.map((document) => clean(document)))
    } finally {
      await browser.close()
    }
  })
})
