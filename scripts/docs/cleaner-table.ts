import {cleaners} from '@copydesk/cleaners'
import {table} from './table.js'

/** The ready-made cleaners, from their `meta`, by name. */
export function cleanerTable(): string {
  const rows = cleaners
    .map(({meta}) => [
      `[\`${meta.name}\`](../packages/cleaners/src/rules/${meta.name}.ts)`,
      `\`${meta.role}\``,
      meta.summary
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return table(['cleaner', 'role', 'what it finds'], rows)
}
