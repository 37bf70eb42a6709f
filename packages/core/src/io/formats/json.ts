import {fromAnyJson} from '../../formats/any-json.js'
import {fromFundus} from '../../formats/fundus.js'
import {isJsonObject, type JsonObject} from '../../formats/json.js'
import {fromNewsPlease} from '../../formats/news-please.js'
import {fromTrafilatura} from '../../formats/trafilatura.js'
import type {RawDocument} from '../../record/raw-document.js'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {parseJson, toDocument} from '../parse-line.js'
import {type JsonBreak, type JsonText, jsonValues} from './json-values.js'
import {cannotRead, type DocumentReader} from './reader.js'

/** What a JSON object says as a raw document; the id may be missing. */
type Interpret = (record: JsonObject) => Partial<RawDocument>

/** Reads JSON: an array, a single object or objects one after the other, each by what it looks like. */
export const readJson: DocumentReader['read'] = readerOf(fromAnyJson)
/** Reads JSON of trafilatura. */
export const readTrafilatura: DocumentReader['read'] = readerOf(fromTrafilatura)
/** Reads JSON of news-please. */
export const readNewsPlease: DocumentReader['read'] = readerOf(fromNewsPlease)
/** Reads JSON of fundus. */
export const readFundus: DocumentReader['read'] = readerOf(fromFundus)

function readerOf(interpret: Interpret): DocumentReader['read'] {
  return async function* (chunks, file, maxBytes) {
    for await (const found of jsonValues(chunks, maxBytes)) {
      yield 'found' in found ? broken(found, file) : documentOf(found, file, maxBytes, interpret)
    }
  }
}

function documentOf(
  {number, line, text}: JsonText,
  file: string,
  maxBytes: number,
  interpret: Interpret
): Outcome<ReadDocument> {
  const source = {file, line}
  if (text === null) {
    const message = `Expected a document of at most ${maxBytes} bytes, got more (in ${file}, line ${line}); split it or leave it out`
    return cannotRead(file, 'too-large', message, {line})
  }
  const parsed = parseJson(text, source, 'mend it or leave it out')
  if (!parsed.ok) return parsed
  const document = isJsonObject(parsed.value) ? withId(interpret(parsed.value), file, number) : parsed.value
  return toDocument(document, source)
}

/** A document without a name of its own is called after its place. */
export function withId(document: Partial<RawDocument>, file: string, number: number): Partial<RawDocument> {
  return document.id === undefined ? {...document, id: `${file}#${number}`} : document
}

function broken({line, found}: JsonBreak, file: string): Outcome<never> {
  const place = `in ${file}, line ${line}`
  const message =
    found === ''
      ? `Expected the JSON in ${file} to be complete, got its end in the middle of a value; fetch the file again`
      : `Expected an array or an object ${place}, got \`${found.replace(/\s+/g, ' ')}\`; what follows is not read`
  return cannotRead(file, 'invalid-json', message, {line})
}
