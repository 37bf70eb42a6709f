import type {DocumentRow, ReportIndex} from './data.js'
import {sourceName} from './format.js'

/** What a reader calls the place a document came from: its outlet, or where none is known the name of its file. */
export function outletName(index: ReportIndex, {outlet, source}: Pick<DocumentRow, 'outlet' | 'source'>): string {
  return outlet === null ? sourceName(source) : index.outlets[outlet]!
}
