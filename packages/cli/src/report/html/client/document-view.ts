import type {Removal} from '@copydesk/core'
import {type DocumentDetail, type DocumentRow, familyOf, type Kind, type ReportIndex} from './data.js'
import {el, webLink} from './dom.js'
import {counted, figure, moment, percent, score} from './format.js'
import {type Filter, writePlace} from './place.js'
import {type Row, rowsOf, type Segment, segmentsOf} from './rows.js'

const kinds: readonly (readonly [Kind, string])[] = [
  ['kept', 'Kept text'],
  ['metadata', 'Metadata'],
  ['captions', 'Captions'],
  ['removed', 'Removed']
]

/** One document: its facts, and its raw text with what became of every stretch of it. */
export function documentView(index: ReportIndex, number: number, detail: DocumentDetail, filter: Filter): HTMLElement {
  const {article, raw} = detail
  const row = index.documents[number]!
  const page = raw === null ? pageWithoutRaw(detail, filter) : pageOf(rowsOf(article, raw), raw, filter, article.lang)
  return el(
    'article',
    {class: 'document'},
    el('h2', {tabindex: -1, lang: article.lang, dir: 'auto'}, article.title ?? 'No title'),
    el('p', {class: 'quiet'}, article.source.id),
    ...article.warnings.map((warning) => el('p', {class: 'warning'}, warning.message)),
    facts(index, row, detail),
    raw === null
      ? el(
          'p',
          {class: 'warning'},
          'This run kept no raw text (raw.ndjson): only the record can be shown, not the page.'
        )
      : null,
    tools(detail, page),
    page
  )
}

function facts(index: ReportIndex, row: DocumentRow, {article}: DocumentDetail): HTMLElement {
  const event = row.event === null ? undefined : index.events[row.event]
  const repairs = Object.entries(article.repairs).map(([kind, count]) => `${kind} ${figure(count)}`)
  const where = article.source.outlet ?? 'unknown'
  const shown: readonly (readonly [string, Node | string | null])[] = [
    ['Outlet', article.source.url === null ? where : webLink(article.source.url, where)],
    ['Published', article.published === null ? null : moment(article.published.at)],
    ['Authors', article.authors.join(', ')],
    ['Agency', article.agency],
    ['Tags', article.tags.join(', ')],
    ['Words', `${figure(row.kept)} kept, ${figure(row.removed)} removed`],
    ['Confidence', score(article.confidence)],
    ['Repairs', repairs.join(', ')],
    [
      'Event',
      event === undefined || event.reports < 2
        ? null
        : el('a', {href: writePlace('events', row.event)}, `one of ${counted(event.reports, 'report')}`)
    ]
  ]
  return el('dl', {class: 'facts'}, ...shown.flatMap(([name, value]) => fact(name, value)))
}

/** A name and its value; nothing where there is no value. */
export function fact(name: string, value: Node | string | null): HTMLElement[] {
  return value === null || value === '' ? [] : [el('div', {}, el('dt', {}, name), el('dd', {}, value))]
}

/** Switches that hide and show what was kept and removed; they are the legend as well. */
function tools({article, raw}: DocumentDetail, page: HTMLElement): HTMLElement {
  const segments = segmentsOf(article)
  const size = (segment: Segment): number => segment.end - segment.start
  const all = segments.reduce((sum, segment) => sum + size(segment), 0)
  const switches = kinds.map(([kind, name]) => {
    const part = segments.filter((segment) => segment.kind === kind).reduce((sum, segment) => sum + size(segment), 0)
    const text = raw === null ? name : `${name} ${percent(all === 0 ? 0 : part / all)}`
    return toggle(text, true, (on) => page.classList.toggle(`no-${kind}`, !on), kind)
  })
  const reasons = toggle('Reasons in the text', false, (on) => page.classList.toggle('reasons', on))
  return el('div', {class: 'tools', role: 'group', 'aria-label': 'What is shown'}, ...switches, reasons)
}

function toggle(text: string, on: boolean, change: (on: boolean) => void, kind?: Kind): HTMLElement {
  const button = el('button', {type: 'button', class: 'toggle', 'aria-pressed': String(on), 'data-family': kind}, text)
  button.addEventListener('click', () => {
    const next = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', String(next))
    change(next)
  })
  return button
}

function pageOf(rows: readonly Row[], raw: string, filter: Filter, lang: string): HTMLElement {
  const page = el('div', {class: 'page', lang, dir: 'auto'})
  let before = ''
  let reasons = 0
  for (const row of rows) {
    const [first] = row.segments
    const mixed = row.segments.some((segment) => segment.role !== first!.role || segment.kind !== first!.kind)
    const label = mixed || first!.role === 'body' ? '' : first!.role
    const text = el('div', {class: 'text'})
    let end = first!.start
    for (const segment of row.segments) {
      text.append(raw.slice(end, segment.start))
      if (mixed && segment.kind !== 'kept') text.append(el('span', {class: 'inline-role'}, segment.role))
      text.append(...segmentOf(segment, raw, filter, reasons++))
      end = segment.end
    }
    const family = mixed ? 'mixed' : familyOf(first!.role, first!.kind)
    const shape = mixed ? 'mixed' : row.segments.length === 1 ? `${first!.kind} single` : first!.kind
    const repeated = label === before && row.emptyLines === 0
    page.append(
      el(
        'div',
        {class: `row ${shape} ${row.emptyLines > 0 ? 'parted' : ''}`, 'data-family': family},
        el('div', {class: 'role', lang: 'en', dir: 'ltr'}, repeated ? '' : label),
        text
      )
    )
    before = label
  }
  return page
}

function segmentOf(segment: Segment, raw: string, filter: Filter, number: number): HTMLElement[] {
  const {role, kind, removal} = segment
  const text = raw.slice(segment.start, segment.end)
  const shared = {class: `segment ${kind}`, 'data-role': role, 'data-family': familyOf(role, kind)}
  if (kind === 'kept') return [el('span', shared, text)]
  const why = el(
    'span',
    {class: removal === null ? 'why plain' : 'why', id: `why-${number}`, lang: 'en', dir: 'ltr'},
    ...reason(segment)
  )
  const marked = {...shared, tabindex: 0, 'aria-describedby': why.id}
  if (removal === null) return [el('span', marked, text), why]
  const hit = removal.rule === filter.rule && removal.confidence <= filter.confidence
  return [el('del', {...marked, 'data-hit': hit}, text), why]
}

function reason({role, kind, removal, credit}: Segment): (Node | string)[] {
  if (removal !== null) return removalReason(removal)
  const name = el('b', {}, role)
  if (kind === 'captions')
    return [name, ` stays with the record as a caption${credit === null ? '' : `, credit ${credit}`}`]
  return [name, ' was read into the record and left out of its text']
}

function removalReason({rule, role, reason, confidence, evidence}: Removal): (Node | string)[] {
  const source =
    evidence === null
      ? null
      : el('span', {class: 'evidence'}, `“${evidence.phrase}” (${evidence.pack}, ${evidence.class})`)
  const head = el('span', {class: 'rule'}, el('b', {}, role), ` by ${rule}, ${score(confidence)} sure: `)
  return [head, el('span', {class: 'because'}, reason), ...(source === null ? [] : [source])]
}

/** The record alone, for runs that kept no raw text: the article's own words, and what was removed without its words. */
function pageWithoutRaw({article}: DocumentDetail, filter: Filter): HTMLElement {
  const text = [...article.body, ...article.captions].map((block) => block.text).join('\n\n')
  let end = 0
  const placed = (block: {readonly text: string}): {readonly start: number; readonly end: number} => {
    const start = end
    end = start + block.text.length + 2
    return {start, end: end - 2}
  }
  const body = article.body.map((block) => ({...block, ...placed(block)}))
  const captions = article.captions.map((caption) => ({...caption, ...placed(caption)}))
  const page = pageOf(rowsOf({body, captions, spans: [], removals: []}, text), text, filter, article.lang)
  const removed = article.removals.map((removal) =>
    el('li', {}, el('span', {class: 'reason'}, ...removalReason(removal)))
  )
  page.append(
    el('h3', {lang: 'en'}, counted(article.removals.length, 'removal')),
    el('ol', {class: 'removals', lang: 'en'}, ...removed)
  )
  return page
}
