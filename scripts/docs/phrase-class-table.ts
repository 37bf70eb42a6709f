import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {locales} from '@copydesk/cleaners'
import {phraseClasses} from '@copydesk/core'
import {root} from './markdown.js'
import {table} from './table.js'

/** The kinds of phrases that a pack lists, with what each is and a phrase of two packs. */
export function phraseClassTable(): string {
  const meanings = meaningsInSource()
  const rows = phraseClasses.map((name) => {
    const examples = ['en', 'vi'].map((lang) => {
      const [first] = locales.find((locale) => locale.lang === lang)?.phrases[name] ?? []
      return `\`${first}\``
    })
    return [`\`${name}\``, meanings.get(name) ?? '', examples.join(', ')]
  })
  return table(['list', 'what stands there', 'examples'], rows)
}

/** What the comment above each class says: there whoever writes code looks for it. */
function meaningsInSource(): ReadonlyMap<string, string> {
  const source = readFileSync(join(root, 'packages/core/src/locale/locale.ts'), 'utf8')
  const found = [...source.matchAll(/\/\/ (.+)\n {2}'(\w+)'/g)].map(([, meaning, name]) => [name!, meaning!] as const)
  const meanings = new Map(found)
  const without = phraseClasses.find((name) => !meanings.has(name))
  if (without) throw new Error(`Expected a comment above \`${without}\` in \`phraseClasses\`, got none; say what it is`)
  return meanings
}
