/**
 * The parts of the documentation that are made from the code. A page holds each between two comments, and may say
 * whatever it likes around them:
 *
 *     <!-- made by `npm run docs`: cleaners -->
 *     …
 *     <!-- /made -->
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cleanerTable} from './cleaner-table.js'
import {commandPages} from './command-pages.js'
import {localeTable} from './locale-table.js'
import {pagePaths, root} from './markdown.js'
import {phraseClassTable} from './phrase-class-table.js'
import {bodyTextTable, eventsTable} from './quality-figures.js'
import {recordTables} from './record-tables.js'

/** Every part that can be asked for, by the name that stands in the comment. */
export const parts: Readonly<Record<string, () => string>> = {
  cleaners: cleanerTable,
  commands: commandPages,
  locales: localeTable,
  'phrase classes': phraseClassTable,
  'raw document': () => recordTables('raw-document'),
  article: () => recordTables('article'),
  event: () => recordTables('event'),
  'body text': bodyTextTable,
  'events found': eventsTable
}

const region = /(<!-- made by `npm run docs`: ([\w -]+) -->\n)([\s\S]*?)(<!-- \/made -->)/g

/** A page with its made parts as the code would have them now. Throws where a part is asked for that there is not. */
export function renew(text: string): string {
  return text.replace(region, (_, open: string, name: string, _old: string, close: string) => {
    const make = parts[name]
    if (!make) throw new Error(`Expected \`made by\` to name one of ${Object.keys(parts).join(', ')}, got \`${name}\``)
    return `${open}\n${make().trim()}\n\n${close}`
  })
}

/** All pages that have made parts: as they are, and as they should be. */
export function madePages(): readonly {readonly path: string; readonly is: string; readonly shouldBe: string}[] {
  return pagePaths().flatMap((path) => {
    const is = readFileSync(join(root, path), 'utf8')
    return is.search(region) >= 0 ? [{path, is, shouldBe: renew(is)}] : []
  })
}
