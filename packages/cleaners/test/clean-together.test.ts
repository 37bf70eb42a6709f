/** Documents that take each step together get the answers that each would get alone, failures in their place. */
import {readdirSync, readFileSync} from 'node:fs'
import {
  type Article,
  blockText,
  cleanDocuments,
  cleanOutcomes,
  clerk,
  collect,
  defineCleaner,
  docOf,
  failure,
  fromArray,
  type Newsroom,
  type Outcome,
  type RawDocument,
  type ReadDocument
} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {cleaners, createCleaner, createNewsroom} from '../src/index.js'
import {parseFixture} from './fixture.js'

const folder = new URL('../../../fixtures/pages/', import.meta.url)

/** Pages in many languages, with an unreadable document among them and warnings of a reader on some. */
function readPages(): Outcome<ReadDocument>[] {
  const pages = readdirSync(folder)
    .sort()
    .flatMap((file) => parseFixture(readFileSync(new URL(file, folder), 'utf8'), file))
  const read = pages.map((page, i): Outcome<ReadDocument> => {
    const warnings = i % 5 === 0 ? [{code: 'charset', message: 'guessed'}] : []
    return {ok: true, value: {document: {id: page.name, text: page.text}, source: null, warnings}}
  })
  read.splice(3, 0, failure({id: null, source: null, stage: 'read', code: 'invalid-json', message: 'no JSON'}))
  return read
}

const pages = readPages()

const alone = (clean: (document: RawDocument) => Article): Promise<Outcome<Article>[]> =>
  collect(cleanDocuments(clean)(fromArray(pages)))

/** What the ready-made cleaner makes of each. */
const readyMade = alone(createCleaner())

describe('cleanOutcomes', () => {
  it('gives what each document gets alone', async () => {
    expect(pages.length).toBeGreaterThan(16)
    expect([...cleanOutcomes(createCleaner(), pages)]).toEqual(await readyMade)
  })

  it('lets no step of one document fail the others', async () => {
    const refuse = defineCleaner({name: 'refuse', role: 'other', summary: 'throws on some pages'}, (doc) => {
      if (doc.text.length % 4 === 0) throw new RangeError(`refused ${blockText(doc, 0)}`)
    })
    const clean = createCleaner({cleaners: [...cleaners, refuse]})
    const outcomes = [...cleanOutcomes(clean, pages)]
    expect(outcomes).toEqual(await alone(clean))
    const refused = outcomes.filter((outcome) => !outcome.ok && outcome.error.code === 'cannot-clean')
    expect(refused.length).toBeGreaterThan(2)
    expect(outcomes.filter(({ok}) => ok).length + refused.length + 1).toBe(pages.length)
  })

  it('takes documents one by one where unified runs the steps', async () => {
    let seen = 0
    const countBlocks = () => (tree: Parameters<typeof docOf>[0]) => {
      seen += docOf(tree).count
    }
    const clean = clerk(createNewsroom()().use(countBlocks).freeze() as unknown as Newsroom)
    expect([...cleanOutcomes(clean, pages)]).toEqual(await readyMade)
    expect(seen).toBeGreaterThan(pages.length)
  })
})
