import {parseAtomFeed, parseJsonFeed} from 'feedsmith'
import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import {fromArray} from '../stages/stage.js'
import {toAtom} from './atom.js'
import {toCsv} from './csv.js'
import {exportFormats, type FormatOptions} from './export-formats.js'
import type {Exportable} from './exportable.js'
import {toJsonFeed} from './json-feed.js'
import {toMarkdown} from './markdown.js'
import {toNinjs} from './ninjs.js'
import {toSchemaOrg} from './schema-org.js'
import {toTrafilatura} from './trafilatura.js'

const records = [sampleEvent, fullArticle, bareArticle, fullArticle]
const options: FormatOptions = {title: 'Tin', zone: '+07:00', verbatim: true}

async function written(name: string, items: readonly Exportable[] = records): Promise<string> {
  const format = exportFormats.find((candidate) => candidate.name === name)
  let text = ''
  for await (const part of format!.write(fromArray(items), options)) text += part
  return text
}

describe('exportFormats', () => {
  it('names each format once', () => {
    expect(exportFormats.map(({name}) => name)).toEqual([
      'ninjs',
      'schema-org',
      'json-feed',
      'atom',
      'csv',
      'markdown',
      'trafilatura'
    ])
  })

  it.each([
    ['ninjs', toNinjs],
    ['schema-org', toSchemaOrg],
    ['trafilatura', toTrafilatura]
  ] as const)('streams %s as its function writes it, a record a line', async (name, toItem) => {
    const lines = (await written(name)).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      records.map((record) => JSON.parse(JSON.stringify(toItem(record, options))))
    )
  })

  it('streams feeds and CSV as their functions write them', async () => {
    expect(JSON.parse(await written('json-feed'))).toEqual(JSON.parse(JSON.stringify(toJsonFeed(records, options))))
    expect(await written('atom')).toBe(toAtom(records, options))
    expect(await written('csv')).toBe(toCsv(records, options))
    expect(await written('markdown')).toBe(records.map(toMarkdown).join('\n'))
  })

  it('writes whole documents of no records', async () => {
    expect(parseJsonFeed(JSON.parse(await written('json-feed', [])))).toMatchObject({title: 'Tin'})
    expect(parseAtomFeed(await written('atom', []))).toMatchObject({title: {value: 'Tin'}})
    expect((await written('csv', [])).split('\r\n')).toHaveLength(2)
    expect(await written('ninjs', [])).toBe('')
  })
})
