import type {ReportIndex} from './data.js'
import {el, table} from './dom.js'

/** The documents that have no answer, each with where it stood and what to do. */
export function failuresView({failures}: ReportIndex): HTMLElement {
  const lines = failures.map(({name, stage, code, message}) => [name, `${stage}: ${code}`, message])
  return el(
    'div',
    {class: 'overview'},
    el('h2', {tabindex: -1}, 'Failures'),
    failures.length === 0
      ? el('p', {class: 'quiet'}, 'Every document was answered.')
      : table('Documents without an answer', ['Document', 'What failed', 'Why, and what to do'], lines)
  )
}
