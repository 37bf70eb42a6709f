import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createCleaner} from '@copydesk/cleaners'
import type {RawDocument} from '@copydesk/core'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import type {Case, Row} from '../case.js'
import {pages} from '../corpus.js'
import {figure} from '../figures.js'
import {readSet} from '../material.js'
import {type Contestant, contestant, interleave} from '../measure.js'
import {startPython} from '../peers/python.js'

interface Page {
  readonly id: string
  readonly url: string
  readonly html: string
}

interface FlatPage {
  readonly id: string
  readonly inputs: Readonly<Record<string, string>>
}

/** Passes over the pages a round, for contestants that one pass would not occupy long enough to be measured. */
const passes = 5
const decodePasses = 200

export const cleanPage: Case = {
  name: 'clean-page',
  summary: 'Pages a second and core: flat text to article, against extractors on the HTML of the same pages.',
  async run({size = 500, rounds, note}) {
    const html = readSet<Page>('html/aeb')
    const flat = new Map(readSet<FlatPage>('clean/aeb').map(({id, inputs}) => [id, inputs.w3m!]))
    const english = html.map(({id, url}) => ({id, url, text: flat.get(id)!}))
    const vietnamese = [...pages(size)]
    note(`clean-page: ${html.length} English pages, ${size} Vietnamese`)
    const trafilatura = await startPython('trafilatura', 'trafilatura_pages.py', writePages(html))
    const contestants: readonly Contestant[] = [
      cleaning(english, passes),
      cleaning(vietnamese, 1),
      decoding(english),
      decoding(vietnamese),
      contestant('Readability + linkedom', () => html.forEach(read)),
      ...(trafilatura === null ? [] : [trafilatura])
    ]
    const taken = await interleave(contestants, rounds)
    trafilatura?.end()
    const [ours, oursVi, decoded, decodedVi, readability, python] = taken.map(({cpu}) => cpu)
    const rate = english.length / (ours! / passes)
    const against = (name: string, seconds: number | undefined, goal: number): Row => {
      const theirs = seconds === undefined ? null : english.length / seconds
      return {
        what: `clean a page, ${english.length} English pages`,
        against: name,
        ours: `${figure(rate)} pages/s`,
        theirs: theirs === null ? null : `${figure(theirs)} pages/s`,
        ratio: theirs === null ? null : rate / theirs,
        goal: {is: 'at least', ratio: goal}
      }
    }
    return {
      rows: [
        against('Readability 0.6.0 + linkedom 0.18.12, on the HTML', readability, 60),
        against('trafilatura 2.0.0, on the HTML', python, 40),
        besideDecoding('English', english, ours! / passes, decoded! / decodePasses),
        besideDecoding('Vietnamese', vietnamese, oursVi!, decodedVi! / decodePasses)
      ]
    }
  }
}

function cleaning(documents: readonly RawDocument[], times: number): Contestant {
  const clean = createCleaner()
  return contestant('copydesk', () => {
    for (let pass = 0; pass < times; pass++) for (const document of documents) clean(document)
  })
}

function decoding(documents: readonly RawDocument[]): Contestant {
  const bytes = documents.map(({text}) => Buffer.from(text))
  return contestant('decoding', () => {
    let length = 0
    for (let pass = 0; pass < decodePasses; pass++) for (const page of bytes) length += page.toString('utf8').length
    return length
  })
}

function besideDecoding(language: string, documents: readonly RawDocument[], ours: number, theirs: number): Row {
  const megabytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6
  return {
    what: `clean a page, ${documents.length} ${language} pages`,
    against: 'decoding the same bytes (`Buffer.toString`)',
    ours: `${figure(megabytes / ours)} MB/s`,
    theirs: `${figure(megabytes / theirs)} MB/s`,
    ratio: theirs / ours,
    goal: {is: 'at least', ratio: 1 / 6}
  }
}

function read({html}: Page): void {
  new Readability(parseHTML(html).document as never).parse()
}

/** The pages as a file that peers in other languages can read. */
function writePages(html: readonly Page[]): string {
  const cache = fileURLToPath(new URL('../.cache', import.meta.url))
  mkdirSync(cache, {recursive: true})
  const path = `${cache}/html.ndjson`
  writeFileSync(path, html.map((page) => `${JSON.stringify(page)}\n`).join(''))
  return path
}
