import type {DocumentReader} from './reader.js'

/** Every way to read documents. What is heavy is loaded when it is first needed. */
export const documentReaders: readonly DocumentReader[] = [
  lazy({
    name: 'text',
    summary: 'a plain text file, one document',
    extensions: [],
    single: true,
    load: async () => (await import('./text.js')).readText
  }),
  lazy({
    name: 'ndjson',
    summary: 'one raw document a line',
    extensions: ['.ndjson', '.jsonl'],
    single: false,
    load: async () => (await import('./ndjson.js')).readNdjson
  }),
  lazy({
    name: 'json',
    summary: 'an array or objects, each by what it looks like',
    extensions: ['.json'],
    single: false,
    load: async () => (await import('./json.js')).readJson
  }),
  lazy({
    name: 'csv',
    summary: 'a header row, a document a row',
    extensions: ['.csv', '.tsv'],
    single: false,
    load: async () => (await import('./csv.js')).readCsv
  }),
  lazy({
    name: 'html',
    summary: 'a page',
    extensions: ['.html', '.htm', '.xhtml'],
    single: true,
    load: async () => (await import('./html.js')).readHtml
  }),
  lazy({
    name: 'feed',
    summary: 'RSS or Atom, a document an entry',
    extensions: ['.rss', '.atom', '.xml'],
    single: false,
    load: async () => (await import('./feed.js')).readFeed
  }),
  lazy({
    name: 'warc',
    summary: 'a web archive',
    extensions: ['.warc'],
    single: false,
    load: async () => (await import('./warc.js')).readWarc
  }),
  lazy({
    name: 'trafilatura',
    summary: "trafilatura's JSON",
    extensions: [],
    single: false,
    load: async () => (await import('./json.js')).readTrafilatura
  }),
  lazy({
    name: 'news-please',
    summary: "news-please's JSON",
    extensions: [],
    single: false,
    load: async () => (await import('./json.js')).readNewsPlease
  }),
  lazy({
    name: 'fundus',
    summary: "fundus's JSON",
    extensions: [],
    single: false,
    load: async () => (await import('./json.js')).readFundus
  })
]

/** A reader whose code is loaded when it reads for the first time. */
function lazy({
  load,
  ...rest
}: Omit<DocumentReader, 'read'> & {readonly load: () => Promise<DocumentReader['read']>}): DocumentReader {
  return {
    ...rest,
    async *read(chunks, file, maxBytes) {
      const read = await load()
      yield* read(chunks, file, maxBytes)
    }
  }
}

/** The reader of that name. */
export function readerNamed(name: string): DocumentReader {
  const found = documentReaders.find((candidate) => candidate.name === name)
  if (found !== undefined) return found
  const known = documentReaders.map((candidate) => `\`${candidate.name}\``).join(', ')
  throw new RangeError(
    `Expected \`from\` to be one of ${known}, got \`${name}\`; leave it out to go by the file's ending`
  )
}

/** The reader for a file by how its name ends, also with `.gz` behind; plain text where no ending is known. */
export function readerFor(file: string): DocumentReader {
  const name = file.toLowerCase().replace(/\.gz$/, '')
  const ends = ({extensions}: DocumentReader): boolean => extensions.some((extension) => name.endsWith(extension))
  return documentReaders.find(ends) ?? readerNamed('text')
}
