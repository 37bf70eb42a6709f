/** What the front page shows of a page and its record is what the program makes of it, as fixtures/articles holds it. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Article} from '@copydesk/core'
import {dedup} from '@copydesk/dedup'
import {describe, expect, it} from 'vitest'
import {readPage, root} from './markdown.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const articles: readonly Article[] = readdirSync(join(root, 'fixtures/articles')).map((name) =>
  JSON.parse(read(`fixtures/articles/${name}`))
)
const shown = articles.find(({source}) => source.id.includes('004_'))
const {blocks} = readPage('README.md')
const record = blocks.find(({lang}) => lang === 'jsonc')?.text ?? ''
const scraped = blocks.find(({lang}) => lang === '')?.text ?? ''

describe('the front page', () => {
  it('shows lines of the seed', () => {
    const seed = read('seeds/004_f947780f72d3f513.txt').normalize('NFC')
    const pieces = scraped.split('\n').flatMap((line) => (line.startsWith('… (') ? [] : line.split('…')))
    expect(pieces.length).toBeGreaterThan(10)
    expect(pieces.filter((piece) => !seed.includes(piece.trim()))).toEqual([])
  })

  it('shows removals, captions and facts of the record', () => {
    const objects = [...record.matchAll(/\{("(?:rule|role)": .*?)(?:, …)?\}/g)].map(([, fields]) =>
      JSON.parse(`{${fields}}`)
    )
    expect(objects.length).toBeGreaterThan(7)
    const held: readonly object[] = [...shown!.body, ...shown!.captions, ...shown!.spans, ...shown!.removals]
    for (const {text, ...fields} of objects) {
      const match = held.find((one) => Object.entries(fields).every(([key, value]) => Reflect.get(one, key) === value))
      expect(match, JSON.stringify(fields)).toBeDefined()
      if (text) expect(Reflect.get(match!, 'text')).toContain(text.replace(/ ?…$/, ''))
    }
    expect(record).toContain(`"title": ${JSON.stringify(shown!.title)}`)
    expect(record).toContain(`"authors": ${JSON.stringify(shown!.authors)}`)
    expect(record).toContain(`"tags": ${JSON.stringify(shown!.tags)}`)
    expect(shown!.published).toBeNull()
  })

  it('says why two seeds are one event as the program says it', () => {
    const [because] = dedup(articles).flatMap(({links}) => links.map((link) => link.because))
    expect(read('README.md')).toContain(`\n> ${because}\n`)
  })
})
