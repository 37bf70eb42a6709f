import type {Link, Report} from '@copydesk/core'
import type {CanonicalFacts, EventDetail, NearPair} from './data.js'
import {fact} from './document-view.js'
import {el, table, webLink} from './dom.js'
import {between, counted, instant, moment, score, sourceName} from './format.js'
import {nearMiss} from './near-misses-view.js'
import {pairView, titleAgainst} from './pair-view.js'
import {writePlace} from './place.js'
import type {Store} from './store.js'

/** One report of an event with the number of its document. */
interface Placed {
  readonly report: Report
  readonly document: number | null
  readonly time: number | null
}

/** One event: its reports in time, the links between them, the article that speaks for it and what nearly joined. */
export function eventView(store: Store, number: number, detail: EventDetail): HTMLElement {
  const {event, canonical} = detail
  const near = store.index.nearMisses.filter((pair) => pair.events.includes(number))
  const time = event.firstAt === null ? 'no date' : moment(event.firstAt)
  const outlets = event.outlets.length === 0 ? '' : ` of ${counted(event.outlets.length, 'outlet')}`
  const length = between(event.firstAt, event.lastAt)
  return el(
    'article',
    {class: 'event'},
    el('h2', {tabindex: -1, lang: event.lang, dir: 'auto'}, event.title ?? 'No title'),
    el(
      'p',
      {class: 'quiet'},
      `${counted(event.reports.length, 'report')}${outlets}, ${time}${length === null ? '' : `, over ${length}`}`
    ),
    conflicts(canonical, event),
    el('h3', {}, 'Reports in time'),
    timeline(detail),
    links(store, detail),
    el('h3', {}, 'The canonical record'),
    record(canonical, event, store),
    nearMisses(store, near, number)
  )
}

/** Reports by time, each on a lane of its own with a mark where it stands between the first and the last. */
function timeline({event, documents}: EventDetail): HTMLElement {
  const placed: Placed[] = event.reports
    .map((report, i) => ({report, document: documents[i] ?? null, time: instant(report.publishedAt)}))
    .sort((a, b) => beginning(a.report) - beginning(b.report))
  const times = placed.flatMap(({time}) => (time === null ? [] : [time]))
  const first = Math.min(...times)
  const length = Math.max(...times) - first
  const canonical = event.reports.find((report) => report.relation === 'canonical')?.title ?? null
  const lanes = placed.map(({report, document, time}) => {
    const at = time === null ? null : length === 0 ? 0 : (time - first) / length
    const later = between(placed[0]!.report.publishedAt, report.publishedAt)
    const title = titleAgainst(report.title, canonical, event.lang)
    return el(
      'li',
      {class: 'lane', 'data-relation': report.relation},
      el(
        'span',
        {class: 'when'},
        moment(report.publishedAt),
        ' ',
        later === null ? null : el('span', {class: 'quiet'}, `+${later}`)
      ),
      track(at),
      el('span', {class: 'outlet'}, outletOf(report)),
      document === null ? title : el('a', {href: writePlace('documents', document), class: 'headline'}, title),
      el(
        'span',
        {class: 'relation'},
        report.relation,
        report.relation === 'canonical' ? null : ` ${score(report.score)}`
      )
    )
  })
  return el('ol', {class: times.length === 0 ? 'timeline undated' : 'timeline'}, ...lanes)
}

/** For the order alone: a month begins with its first day, and what has no date comes last. */
function beginning({publishedAt}: Report): number {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(time) ? Number.MAX_VALUE : time
}

function track(at: number | null): HTMLElement {
  const dot = at === null ? null : el('span', {class: 'dot'})
  if (dot !== null && at !== null) dot.style.insetInlineStart = `${at * 100}%`
  return el('span', {class: 'track', 'aria-hidden': 'true'}, dot)
}

function outletOf({outlet, source, url}: Report): Node | string {
  const name = outlet ?? sourceName(source)
  return url === null ? name : webLink(url, name)
}

function links(store: Store, {event, links: numbers}: EventDetail): HTMLElement | null {
  if (event.links.length === 0) return null
  const pairs = event.links
    .map((link, i) => ({link, documents: numbers[i] ?? ([null, null] as const)}))
    .sort((a, b) => a.link.score - b.link.score)
  return el(
    'section',
    {class: 'pairs'},
    el('h3', {}, 'Why they are one'),
    ...pairs.map(({link, documents}) => pairView(store, {head: linkHead(link), because: link.because, documents}))
  )
}

function linkHead({score: reached, relation, strategy}: Link): HTMLElement {
  return el('span', {class: 'rule'}, el('b', {}, score(reached)), ` ${relation} by ${strategy}`)
}

/** Names an article by its outlet, since ids tell a reader nothing. */
function nameOf(event: EventDetail['event'], article: string): string {
  const report = event.reports.find((candidate) => candidate.article === article)
  return report === undefined ? article : (report.outlet ?? sourceName(report.source))
}

function record(canonical: CanonicalFacts, event: EventDetail['event'], store: Store): HTMLElement {
  const own = canonical.source.outlet ?? sourceName(canonical.source.id)
  const single = event.reports.length === 1
  const caption = `Text and facts of ${own}${single ? '' : ', completed from the others'}`
  const values: readonly (readonly [string, string])[] = [
    ['title', canonical.title ?? ''],
    ['lead', canonical.lead ?? ''],
    ['authors', canonical.authors.join(', ')],
    ['agency', canonical.agency ?? ''],
    ['sourceUrl', canonical.sourceUrl ?? ''],
    ['tags', canonical.tags.join(', ')],
    ['published', canonical.published === null ? '' : moment(canonical.published.at)],
    ['modified', canonical.modified === null ? '' : moment(canonical.modified.at)],
    ['viewCount', canonical.viewCount === null ? '' : String(canonical.viewCount)]
  ]
  const filled = new Map(canonical.filled.map(({field, from}) => [field, nameOf(event, from)]))
  const missing = values.filter(([, value]) => value === '').map(([field]) => field)
  const rows = values
    .filter(([, value]) => value !== '')
    .map(([field, value]) => [
      field,
      el('span', {lang: canonical.lang, dir: 'auto'}, value),
      ...(single ? [] : [filled.has(field) ? el('span', {class: 'filled'}, `from ${filled.get(field)}`) : own])
    ])
  // Fields that later editions of the merge may fill are named as well, with whom they came from.
  const others = canonical.filled.filter(({field}) => !values.some(([name]) => name === field))
  const more = others.map(({field, from}) => [field, '', el('span', {class: 'filled'}, `from ${nameOf(event, from)}`)])
  const number = store.index.documents.findIndex((row) => row.source === canonical.source.id)
  return el(
    'div',
    {class: 'record'},
    table(caption, single ? ['Field', 'Value'] : ['Field', 'Value', 'Whose'], [...rows, ...more]),
    missing.length === 0 ? null : el('p', {class: 'quiet'}, `No report has: ${missing.join(', ')}.`),
    number < 0 ? null : el('p', {}, el('a', {href: writePlace('documents', number)}, 'The page it was read from'))
  )
}

function conflicts({conflicts: found}: CanonicalFacts, event: EventDetail['event']): HTMLElement | null {
  if (found.length === 0) return null
  const told = (values: CanonicalFacts['conflicts'][number]['values']): string =>
    values.map(({value, articles}) => `${value} (${articles.map((id) => nameOf(event, id)).join(', ')})`).join(' or ')
  return el(
    'div',
    {class: 'warning'},
    el('p', {}, `The reports disagree in ${counted(found.length, 'place')}; nothing was decided for you.`),
    el('dl', {class: 'facts'}, ...found.flatMap(({field, values}) => fact(field, told(values))))
  )
}

function nearMisses(store: Store, pairs: readonly NearPair[], number: number): HTMLElement | null {
  if (pairs.length === 0) return null
  const shown = pairs.map((pair) => nearMiss(store, pair, number))
  return el('section', {}, el('h3', {}, 'Just under the line'), el('div', {class: 'pairs'}, ...shown))
}
