import {writeRows} from '../cache.js'
import type {Case, Row} from '../case.js'
import {startProgram, startPython} from '../contestants.js'
import {pages} from '../corpus.js'
import {readSet} from '../material.js'
import {interleave, type Peer, warmUp} from '../measure.js'
import {rateRow} from '../rate-row.js'

interface Page {
  readonly id: string
  readonly url: string
  readonly html: string
}

interface FlatPage {
  readonly id: string
  readonly inputs: Readonly<Record<string, string>>
}

/** Pages of one language, as text and as a file. */
interface Pages {
  readonly what: string
  readonly count: number
  readonly megabytes: number
  readonly file: string
}

/** The speed of cleaning, beside other extractors. */
export const cleanPage: Case = {
  name: 'clean-page',
  summary:
    'Pages a second and core: flat text to article, against extractors on the HTML of the same pages. Each in a process of its own, warm, in turns; the first pass of ours is a row by itself.',
  async run({size = 500, rounds, note}) {
    const html = readSet<Page>('html/aeb')
    const flat = new Map(readSet<FlatPage>('clean/aeb').map(({id, inputs}) => [id, inputs.w3m!]))
    const english = writePages(
      'English',
      html.map(({id, url}) => ({id, url, text: flat.get(id)!}))
    )
    const vietnamese = writePages('Vietnamese', [...pages(size)])
    note(`clean-page: ${english.what}, ${vietnamese.what}`)
    const htmlFile = writeRows('html', html)
    const contestants = await Promise.all([
      startProgram('clean-pages', english.file),
      startProgram('clean-pages', vietnamese.file),
      startProgram('decode-pages', english.file),
      startProgram('decode-pages', vietnamese.file),
      startProgram('readability-pages', htmlFile),
      startPython('trafilatura', 'trafilatura_pages.py', htmlFile)
    ])
    const present = contestants.filter((one): one is Peer => one !== null)
    const [cold, coldVi] = (await warmUp(present)).map(({cpu}) => cpu)
    const taken = (await interleave(present, rounds)).map(({cpu}) => cpu)
    for (const {end} of present) end()
    const [ours, oursVi, decoded, decodedVi, readability, trafilatura] = taken
    return {
      rows: [
        besideExtractor(english, ours!, {
          name: 'Readability 0.6.0 + linkedom 0.18.12, on the HTML',
          theirs: readability,
          goal: 60
        }),
        besideExtractor(english, ours!, {name: 'trafilatura 2.0.0, on the HTML', theirs: trafilatura, goal: 40}),
        besideDecoding(english, ours!, decoded!),
        besideDecoding(vietnamese, oursVi!, decodedVi!),
        besideWarm(english, cold!, ours!),
        besideWarm(vietnamese, coldVi!, oursVi!)
      ]
    }
  }
}

function writePages(language: string, documents: readonly {readonly text: string}[]): Pages {
  return {
    what: `${documents.length} ${language} pages`,
    count: documents.length,
    megabytes: documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6,
    file: writeRows(`flat-${language.toLowerCase()}`, documents)
  }
}

/** Another program on the same pages: its seconds, where it is at hand, and how many times as fast copydesk is to be. */
interface Extractor {
  readonly name: string
  readonly theirs: number | undefined
  readonly goal: number
}

function besideExtractor({what, count}: Pages, ours: number, {name, theirs, goal}: Extractor): Row {
  const rates = {ours: count / ours, theirs: theirs === undefined ? undefined : count / theirs}
  return rateRow({what: `clean a page, ${what}`, against: name, unit: 'pages', ...rates, goal})
}

function besideDecoding({what, megabytes}: Pages, ours: number, theirs: number): Row {
  return rateRow({
    what: `clean a page, ${what}`,
    against: 'decoding the same bytes (`Buffer.toString`)',
    unit: 'MB',
    ours: megabytes / ours,
    theirs: megabytes / theirs,
    goal: 1 / 6
  })
}

function besideWarm({what, count}: Pages, cold: number, warm: number): Row {
  return rateRow({
    what: `clean a page, the first ${what} of a process`,
    against: 'the same pages once it is warm',
    unit: 'pages',
    ours: count / cold,
    theirs: count / warm
  })
}
