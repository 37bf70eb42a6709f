import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './markdown.js'
import {table} from './table.js'

/** As much of JSON Schema 2020-12 as the schemas of the records use. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly const?: string | number
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly maximum?: number
}

/** Fields of the canonical article that every article has; they are listed once, with the article. */
const articleFields = new Set(Object.keys(readSchema('article').properties ?? {}))

/** The fields of a record, from its published schema. */
export function recordTables(name: 'raw-document' | 'article' | 'event'): string {
  return table(['field', 'value', 'what it says'], rowsOf(readSchema(name), ''))
}

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(root, `packages/core/schemas/${name}.json`), 'utf8'))
}

/** A row a field, and behind it those of what the field holds. */
function rowsOf(schema: Schema, path: string): string[][] {
  const fields = Object.entries(schema.properties ?? {})
  return fields.flatMap(([name, field]) => {
    if (path === 'article.' && articleFields.has(name)) return []
    const optional = schema.required?.includes(name) ? '' : ', may be left out'
    const row = [`\`${path}${name}\``, typeOf(field) + optional, field.description ?? '']
    const inner = unwrap(field)
    const within =
      inner.type === 'array' ? rowsOf(inner.items ?? {}, `${path}${name}[].`) : rowsOf(inner, `${path}${name}.`)
    return [row, ...within]
  })
}

/** The schema of the value that is not null. */
function unwrap(schema: Schema): Schema {
  return schema.anyOf?.find(({type}) => type !== 'null') ?? schema
}

function typeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' ')
  if (Array.isArray(schema.type)) return schema.type.join(' or ')
  if (schema.type === 'array') return `list of ${plural(typeOf(schema.items ?? {}))}`
  if (schema.type === 'integer') return 'whole number'
  if (schema.type === 'number') return schema.maximum === 1 ? 'number, 0 to 1' : 'number'
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    return `object of ${plural(typeOf(schema.additionalProperties))}`
  }
  return `${schema.type}`
}

function plural(type: string): string {
  return /^(string|object|whole number)$/.test(type) ? `${type}s` : type
}
