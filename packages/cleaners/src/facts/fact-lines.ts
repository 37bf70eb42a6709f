import type {Doc} from '@copydesk/core'
import {columnOf, oncePerDoc} from '../look/memo.js'
import {creditLinesOf} from './credits/credit-lines.js'
import {datelinesOf} from './dates/datelines.js'
import {scraperFieldsOf} from './scraper-record.js'

/** True for lines that are datelines, credits of the article or fields of a record. */
export function isFactLine(doc: Doc, i: number): boolean {
  return factLinesOf(doc)[i] === 1
}

const factColumn = columnOf((length) => new Uint8Array(length))

const factLinesOf = oncePerDoc((doc: Doc): Uint8Array => {
  const is = factColumn(doc.count)
  for (const {block} of datelinesOf(doc)) is[block] = 1
  for (const {block} of creditLinesOf(doc)) is[block] = 1
  for (const {block} of scraperFieldsOf(doc)) is[block] = 1
  return is
})
