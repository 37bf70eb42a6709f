import type {Fault} from './fault.js'
import type {RawDocument} from './raw-document.js'

const optional = ['url', 'outlet', 'title', 'lang', 'publishedAt', 'fetchedAt'] as const

/**
 * Checks a raw document as `rawDocumentSchema` does, with the same answers (`read-raw-document.test.ts`), but that a field
 * which may be left out may be `null` as well. It is there so that reading documents, the first thing that every run does,
 * need not load a library of schemas.
 */
export function readRawDocument(value: unknown): {readonly document: RawDocument} | {readonly fault: Fault} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {fault: expected('object', [])}
  const given = value as Readonly<Record<string, unknown>>
  const {id, text} = given
  if (typeof id !== 'string') return {fault: expected('string', ['id'])}
  if (id === '') return {fault: {path: ['id'], code: 'too_small', message: 'it has no characters'}}
  if (typeof text !== 'string') return {fault: expected('string', ['text'])}
  const document: Record<string, string> & {id: string; text: string} = {id, text}
  for (const name of optional) {
    const field = given[name]
    if (field === undefined || field === null) continue
    if (typeof field !== 'string') return {fault: expected('string', [name])}
    document[name] = field
  }
  return {document}
}

function expected(type: string, path: readonly string[]): Fault {
  return {path, code: 'invalid_type', message: `expected ${type}`, expected: type}
}
