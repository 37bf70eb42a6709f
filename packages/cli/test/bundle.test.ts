import {execFile} from 'node:child_process'
import {readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
/** Of this process alone, and within the package: what is bundled asks for libraries from there. */
const folder = `program-${process.pid}`

/** Addresses, and a text that only the language detector can tell, so that all that is loaded late is asked for. */
const documents = [
  {
    id: 'a',
    url: 'https://tin.bao.com.vn/1',
    text: 'Cầu treo được sửa\n\nSáng nay, cây cầu treo của xã bắt đầu được sửa với kinh phí hai tỷ đồng.'
  },
  {id: 'b', url: 'https://bao.vn/2', text: 'Home News Sport Business Opinion Culture Travel Video Podcasts Weather'}
]
const input = documents.map((document) => `${JSON.stringify(document)}\n`).join('')

/** Runs one of the two as a filter; gives what it wrote. */
function clean(main: string, args: readonly string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [join(root, main), 'clean', ...args], (error, out, err) =>
      error === null ? resolve(out + err) : reject(error)
    )
    child.stdin?.end(input)
  })
}

beforeAll(async () => {
  await run(process.execPath, ['scripts/bundle.mjs', folder], {cwd: root})
})

afterAll(async () => {
  await rm(join(root, folder), {recursive: true})
})

describe('the bundled program', () => {
  it('gives what the modules give, in threads too', async () => {
    const wanted = await clean('dist/main.js')
    expect(wanted.split('\n')).toHaveLength(3)
    expect(await clean(`${folder}/main.js`)).toBe(wanted)
    expect(await clean(`${folder}/main.js`, ['--workers', '2'])).toBe(wanted)
  })

  it('knows its version, and brings the licences of all that went in', async () => {
    const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {version: string}
    expect((await run(process.execPath, [join(root, folder, 'main.js'), '--version'])).stdout).toBe(`${version}\n`)
    const licences = await readFile(join(root, folder, 'LICENSES.txt'), 'utf8')
    for (const library of ['commander', 'unified', 'zod'])
      expect(licences).toMatch(new RegExp(`^${library} .*\\(MIT`, 'm'))
  })
})
