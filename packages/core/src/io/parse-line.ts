import type {z} from 'zod'
import {fromAnyJson} from '../formats/any-json.js'
import {isJsonObject, type JsonObject} from '../formats/json.js'
import {messageOf} from '../message-of.js'
import type {Warning} from '../record/article.js'
import {type Fault, faultInWords} from '../record/fault.js'
import type {RawDocument} from '../record/raw-document.js'
import {readRawDocument} from '../record/read-raw-document.js'
import {failure, type Outcome, type ReadDocument, type SourcePlace, success} from '../stages/outcome.js'
import {mendText} from './decode.js'
import type {BadLine, Line} from './lines.js'

/**
 * Reads one line as a raw document. A field that is `null` counts as not given; fields that are not ours are dropped. An
 * object without an id and a text of ours is read by the names that other tools give them.
 */
export function parseDocument(line: Line | BadLine, file: string): Outcome<ReadDocument> {
  const parsed = parseLine(line, file)
  if (!parsed.ok) return parsed
  const {value} = parsed
  const source = {file, line: line.number}
  const warnings = 'warnings' in line ? line.warnings : []
  const outcome = toDocument(value, source, warnings)
  if (outcome.ok || !isJsonObject(value) || isOurs(value)) return outcome
  const renamed = toDocument(fromAnyJson(value), source, warnings)
  return renamed.ok ? renamed : outcome
}

/** Whether an object is a document of ours, whatever is wrong with its other fields. */
function isOurs({id, text}: JsonObject): boolean {
  return typeof id === 'string' && typeof text === 'string'
}

/** Reads one line as a record of `schema`; the failure names the file, the line, the field and what to do. */
export function parseRecord<T>(line: Line | BadLine, file: string, schema: z.ZodType<T>): Outcome<T> {
  const parsed = parseLine(line, file)
  return parsed.ok ? toRecord(parsed.value, {file, line: line.number}, schema) : parsed
}

function parseLine(line: Line | BadLine, file: string): Outcome<unknown> {
  const source = {file, line: line.number}
  if (!('code' in line)) return parseJson(line.text, source, 'write one object a line, as JSON.stringify does')
  const message = `${line.message} (${placeOf(source)})`
  return failure({id: null, source, stage: 'read', code: line.code, message})
}

/** Parses the JSON that stands at a place; `todo` says what to do where it is none. */
export function parseJson(text: string, source: SourcePlace, todo: string): Outcome<unknown> {
  try {
    return success(JSON.parse(text))
  } catch (error) {
    const message = `Expected a JSON object ${placeOf(source)}, got invalid JSON (${reasonOf(error)}); ${todo}`
    return failure({id: null, source, stage: 'read', code: 'invalid-json', message})
  }
}

/** Takes a value as a raw document, whatever it was read from; `null` counts as not given. */
export function toDocument(
  value: unknown,
  source: SourcePlace,
  warnings: readonly Warning[] = []
): Outcome<ReadDocument> {
  const read = readRawDocument(value)
  if ('fault' in read) return invalid(read.fault, value, source)
  const mended = mendDocument(read.document)
  return success({document: mended.document, source, warnings: [...warnings, ...mended.warnings]})
}

function toRecord<T>(value: unknown, source: SourcePlace, schema: z.ZodType<T>): Outcome<T> {
  const result = schema.safeParse(value)
  return result.success ? success(result.data) : invalid(result.error.issues[0], value, source)
}

function invalid(fault: Fault | undefined, value: unknown, source: SourcePlace): Outcome<never> {
  const message = `${faultInWords(fault, value)} (${placeOf(source)})`
  return failure({id: idOf(value), source, stage: 'read', code: 'invalid-record', message})
}

function placeOf({file, line}: SourcePlace): string {
  return line === null ? `in ${file}` : `in ${file}, line ${line}`
}

/** Characters of a parser's message that are shown whole; of a longer one its beginning and its end. */
const [wholeMessage, shownFirst, shownLast] = [120, 60, 40]

/** V8 quotes the text around the error, which may be the whole page; its first words and the position are enough. */
function reasonOf(error: unknown): string {
  const message = messageOf(error)
  return message.length <= wholeMessage ? message : `${message.slice(0, shownFirst)} … ${message.slice(-shownLast)}`
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

/** Escapes in JSON can name characters that no text should hold; they are mended in every field but counted once. */
function mendDocument(document: RawDocument): {readonly document: RawDocument; readonly warnings: readonly Warning[]} {
  const {text, warnings} = mendText(document.text)
  const rest = Object.entries(document).map(([name, field]) => [name, name === 'text' ? text : mendText(field).text])
  return {document: Object.fromEntries(rest) as RawDocument, warnings}
}
