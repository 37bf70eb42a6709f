/** Why a value is no record: where, and what should stand there. As much of a zod issue as messages need. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly message: string
  readonly expected?: string
  readonly keys?: readonly string[]
}

/** A fault as an error says it: what was expected, what `value` has there, and what to do. */
export function faultInWords(fault: Fault | undefined, value: unknown): string {
  if (fault === undefined) return 'Expected a record, got something else; see its JSON Schema'
  const path = fault.path.join('.')
  if (path === '' && fault.code === 'unrecognized_keys') {
    return `Expected only known fields, got \`${fault.keys?.join('`, `')}\` as well; leave them out`
  }
  if (path === '') return `Expected a JSON object, got ${kindOf(value)}; write one object a line`
  const got = fault.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value)
  if (path === 'schema') {
    return `Expected \`schema\` to be 1, got ${kindOf(got)}; give records as \`copydesk clean\` writes them`
  }
  const expected = fault.code === 'invalid_type' ? article(fault.expected ?? 'value') : `valid (${fault.message})`
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
