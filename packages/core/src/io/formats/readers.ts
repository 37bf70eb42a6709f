import type {DocumentReader} from './reader.js'

/** Every way to read documents. What is heavy is loaded when it is first needed. */
export const documentReaders: readonly DocumentReader[] = [
  reader('text', 'a plain text file, one document', [], true, async () => (await import('./text.js')).readText),
  reader(
    'ndjson',
    'one raw document a line',
    ['.ndjson', '.jsonl'],
    false,
    async () => (await import('./ndjson.js')).readNdjson
  ),
  reader(
    'json',
    'an array or objects, each by what it looks like',
    ['.json'],
    false,
    async () => (await import('./json.js')).readJson
  ),
  reader(
    'csv',
    'a header row, a document a row',
    ['.csv', '.tsv'],
    false,
    async () => (await import('./csv.js')).readCsv
  ),
  reader('html', 'a page', ['.html', '.htm', '.xhtml'], true, async () => (await import('./html.js')).readHtml),
  reader(
    'feed',
    'RSS or Atom, a document an entry',
    ['.rss', '.atom', '.xml'],
    false,
    async () => (await import('./feed.js')).readFeed
  ),
  reader('warc', 'a web archive', ['.warc'], false, async () => (await import('./warc.js')).readWarc),
  reader('trafilatura', "trafilatura's JSON", [], false, async () => (await import('./json.js')).readTrafilatura),
  reader('news-please', "news-please's JSON", [], false, async () => (await import('./json.js')).readNewsPlease),
  reader('fundus', "fundus's JSON", [], false, async () => (await import('./json.js')).readFundus)
]

function reader(
  name: string,
  summary: string,
  extensions: readonly string[],
  single: boolean,
  load: () => Promise<DocumentReader['read']>
): DocumentReader {
  return {
    name,
    summary,
    extensions,
    single,
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
