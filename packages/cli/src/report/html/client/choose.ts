import type {DocumentRow, EventRow, ReportIndex} from './data.js'
import type {Filter} from './place.js'

/** Numbers of the documents that pass the filter, in its order: doubtful first unless it says otherwise. */
export function chooseDocuments(index: ReportIndex, filter: Filter): number[] {
  const outlet = filter.outlet === '' ? undefined : index.outlets.indexOf(filter.outlet)
  const rule = filter.rule === '' ? undefined : index.rules.indexOf(filter.rule)
  const words = filter.words.toLowerCase()
  const passes = (row: DocumentRow): boolean =>
    (outlet === undefined || row.outlet === outlet) &&
    isUnsure(row, rule, filter.confidence) &&
    (words === '' || `${row.title ?? row.opening}\n${row.source}`.toLowerCase().includes(words))
  const numbers = index.documents.flatMap((row, number) => (passes(row) ? [number] : []))
  const of = (number: number): DocumentRow => index.documents[number]!
  if (filter.order === 'read') return numbers
  if (filter.order === 'removed') return numbers.sort((a, b) => removedShare(of(b)) - removedShare(of(a)) || a - b)
  return numbers.sort((a, b) => documentDoubt(of(b)) - documentDoubt(of(a)) || a - b)
}

/** With a rule, what that rule took out must be as unsure as asked; without, the page as a whole. */
function isUnsure(row: DocumentRow, rule: number | undefined, confidence: number): boolean {
  if (rule === undefined) return row.confidence <= confidence
  return row.cuts.some((cut) => cut.rule === rule && cut.confidence <= confidence)
}

/** Numbers of the events that pass the filter; conflicts and weak links first unless it says otherwise. */
export function chooseEvents(index: ReportIndex, filter: Filter): number[] {
  const outlet = filter.outlet === '' ? undefined : index.outlets.indexOf(filter.outlet)
  const words = filter.words.toLowerCase()
  const single = filter.order === 'single'
  const passes = (row: EventRow): boolean =>
    row.reports > 1 !== single &&
    (outlet === undefined || row.outlets.includes(outlet)) &&
    row.weakest <= filter.confidence &&
    (words === '' || (row.title ?? row.opening ?? '').toLowerCase().includes(words))
  const numbers = index.events.flatMap((row, number) => (passes(row) ? [number] : []))
  const of = (number: number): EventRow => index.events[number]!
  if (single) return numbers
  if (filter.order === 'size') return numbers.sort((a, b) => of(b).reports - of(a).reports || a - b)
  return numbers.sort((a, b) => eventDoubt(of(b)) - eventDoubt(of(a)) || a - b)
}

/** How much a document wants a look: a warning outweighs any confidence. */
export function documentDoubt({warnings, confidence}: DocumentRow): number {
  return (warnings > 0 ? 1 : 0) + 1 - confidence
}

/** How much an event wants a look: reports that disagree outweigh any score. */
export function eventDoubt({conflicts, weakest}: EventRow): number {
  return (conflicts > 0 ? 1 : 0) + 1 - weakest
}

/** Share of a document's words that was taken out. */
export function removedShare({kept, removed}: DocumentRow): number {
  return kept + removed === 0 ? 0 : removed / (kept + removed)
}
