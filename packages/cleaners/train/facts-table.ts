/**
 * What the cleaner reads of headline, author and day on pages whose metadata says them.
 * usage, in packages/cleaners: node train/dist/facts-table.js [--sets ../../../shared/eval/clean]
 *
 * A line an input of wcxb and fundus, as the table of docs/quality.md has it: the share of headlines that are right among
 * pages that print the known one on a line of its own; the share of authors found among pages whose text names the known
 * one, and of those given that are right; the same of days among pages that have one. Addresses of pages are not given.
 */
import {parseArgs} from 'node:util'
import {createCleaner} from '@copydesk/cleaners'
import type {Article} from '@copydesk/core'
import {readPages} from './sets.js'

const {values} = parseArgs({options: {sets: {type: 'string', default: '../../../shared/eval/clean'}}})

/** What a set says of a page. */
interface Row {
  readonly id: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  readonly inputs: Readonly<Record<string, string>>
}

/** Pages that have what is asked for, those where it is right, and those where anything is given. */
interface Tally {
  asked: number
  right: number
  given: number
}

const clean = createCleaner()

console.log(
  '| set, input | headline | author named | right, of those given | day of publication | right, of those given |'
)
console.log('|---|---|---|---|---|---|')
for (const set of ['wcxb', 'fundus']) {
  const rows = readPages<Row>(values.sets, set)
  for (const flat of Object.keys(rows[0]!.inputs)) console.log(lineOf(`${set}, ${flat}`, rows, flat))
}

function lineOf(name: string, rows: readonly Row[], flat: string): string {
  const [headline, author, day]: readonly Tally[] = Array.from({length: 3}, () => ({asked: 0, right: 0, given: 0}))
  for (const row of rows) {
    const text = row.inputs[flat] ?? ''
    const article = clean({id: row.id, text})
    if (printsHeadline(text, row.title)) count(headline!, article.title !== null, isSame(article.title, row.title))
    if (namesAuthor(text, row.author)) count(author!, article.authors.length > 0, isAuthor(article, row.author!))
    if (row.date) count(day!, article.published !== null, article.published?.at.slice(0, 10) === row.date.slice(0, 10))
  }
  const share = (part: number, whole: number): string => (part / whole).toFixed(2).replace(/^0/, '')
  const found = ({right, asked}: Tally): string => `${share(right, asked)} of ${asked}`
  const sure = ({right, given}: Tally): string => share(right, given)
  return `| ${name} | ${found(headline!)} | ${found(author!)} | ${sure(author!)} | ${found(day!)} | ${sure(day!)} |`
}

function count(tally: Tally, isGiven: boolean, isRight: boolean): void {
  tally.asked++
  if (isGiven) tally.given++
  if (isRight) tally.right++
}

function printsHeadline(text: string, title: string | null): boolean {
  return title !== null && text.split('\n').some((line) => isSame(line, title))
}

function namesAuthor(text: string, author: string | null): boolean {
  return author !== null && plain(author) !== '' && plain(text).includes(plain(author))
}

/** True if each name of the set is an author, or part of a longer name. */
function isAuthor({authors}: Article, author: string): boolean {
  const names = author.split(/[,;&]| and | und /u).map(plain)
  return names.every((name) => authors.some((found) => plain(found).includes(name)))
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plain(one) === plain(other)
}

/** Letters and figures in small letters, one space between the words. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
}
