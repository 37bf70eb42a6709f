import type {z} from 'zod'
import type {Warning} from '../record/article.js'
import type {RawDocument} from '../record/raw-document.js'
import {type Fault, readRawDocument} from '../record/read-raw-document.js'
import {failure, type Outcome, type ReadDocument, type SourcePlace, success} from '../stages/outcome.js'
import {mendText} from './decode.js'
import type {BadLine, Line} from './lines.js'

/** Reads one line as a raw document. A field that is `null` counts as not given; fields that are not ours are dropped. */
export function parseDocument(line: Line | BadLine, file: string): Outcome<ReadDocument> {
  const parsed = parseLine(line, file)
  return parsed.ok
    ? toDocument(parsed.value, {file, line: line.number}, 'warnings' in line ? line.warnings : [])
    : parsed
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
  const given = withoutNulls(value)
  const read = readRawDocument(given)
  if ('fault' in read) return invalid(read.fault, given, source)
  const mended = mendDocument(read.document)
  return success({document: mended.document, source, warnings: [...warnings, ...mended.warnings]})
}

function toRecord<T>(value: unknown, source: SourcePlace, schema: z.ZodType<T>): Outcome<T> {
  const result = schema.safeParse(value)
  return result.success ? success(result.data) : invalid(result.error.issues[0], value, source)
}

function invalid(fault: Fault | undefined, value: unknown, source: SourcePlace): Outcome<never> {
  const message = `${explain(fault, value)} (${placeOf(source)})`
  return failure({id: idOf(value), source, stage: 'read', code: 'invalid-record', message})
}

function placeOf({file, line}: SourcePlace): string {
  return line === null ? `in ${file}` : `in ${file}, line ${line}`
}

/** V8 quotes the text around the error, which may be the whole page; its first words and the position are enough. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.length <= 120 ? message : `${message.slice(0, 60)} … ${message.slice(-40)}`
}

function explain(issue: Fault | undefined, value: unknown): string {
  if (issue === undefined) return 'Expected a record, got something else; see its JSON Schema'
  const path = issue.path.join('.')
  if (path === '' && issue.code === 'unrecognized_keys') {
    return `Expected only known fields, got \`${issue.keys?.join('`, `')}\` as well; leave them out`
  }
  if (path === '') return `Expected a JSON object, got ${kindOf(value)}; write one object a line`
  const got = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value)
  if (path === 'schema') {
    return `Expected \`schema\` to be 1, got ${kindOf(got)}; give records as \`copydesk clean\` writes them`
  }
  const expected = issue.code === 'invalid_type' ? article(issue.expected ?? 'value') : `valid (${issue.message})`
  const todo = got === undefined ? 'add it' : `change it or leave out the document`
  return `Expected \`${path}\` to be ${expected}, got ${kindOf(got)}; ${todo}`
}

function article(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (value === '') return 'an empty string'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return 'a string'
  return `\`${String(value)}\``
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, field]) => (field !== null && field !== undefined) || name === 'id' || name === 'text'
    )
  )
}

/** Escapes in JSON can name characters that no text should hold; they are mended in every field but counted once. */
function mendDocument(document: RawDocument): {readonly document: RawDocument; readonly warnings: readonly Warning[]} {
  const {text, warnings} = mendText(document.text)
  const rest = Object.entries(document).map(([name, field]) => [name, name === 'text' ? text : mendText(field).text])
  return {document: Object.fromEntries(rest) as RawDocument, warnings}
}
