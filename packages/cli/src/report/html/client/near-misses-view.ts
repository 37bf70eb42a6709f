import type {NearMiss} from '@copydesk/dedup'
import type {NearPair} from './data.js'
import {el} from './dom.js'
import {counted, figure, score} from './format.js'
import {pairView} from './pair-view.js'
import {type Filter, writePlace} from './place.js'
import type {Store} from './store.js'

/** What kept two reports apart. */
type Hindrance = 'veto' | 'score' | 'others'

const hindrances: Readonly<Record<Hindrance, string>> = {
  veto: 'a veto',
  score: 'too low a score',
  others: 'the other reports of their events'
}

/** Pairs shown at first, and with every further step. */
const step = 100

/** All near misses of the run, the closest first, by what kept them apart. */
export function nearMissesView(store: Store, filter: Filter): HTMLElement {
  const all = store.index.nearMisses
  const pairs = el('div', {class: 'pairs'})
  const status = el('p', {class: 'quiet', role: 'status'})
  const more = el('button', {type: 'button', class: 'more'})
  let chosen: readonly NearPair[] = all
  const show = (): void => {
    const from = pairs.childElementCount
    pairs.append(...chosen.slice(from, from + step).map((pair) => nearMiss(store, pair)))
    const rest = chosen.length - pairs.childElementCount
    more.hidden = rest === 0
    more.textContent = `Show ${figure(Math.min(rest, step))} of ${figure(rest)} more`
  }
  const fill = (hindrance: string): void => {
    chosen = hindrance === '' ? all : all.filter(({miss}) => hindranceOf(miss) === hindrance)
    status.textContent = `${counted(chosen.length, 'pair')}, the closest first. Open one to compare its texts.`
    pairs.replaceChildren()
    show()
  }
  const select = hindranceSelect(all, filter.order)
  select.addEventListener('input', () => {
    history.replaceState(null, '', writePlace('near-misses', null, {order: select.value}))
    fill(select.value)
  })
  more.addEventListener('click', () => {
    const next = pairs.childElementCount
    show()
    pairs.children[next]?.querySelector('summary')?.focus()
  })
  fill(select.value)
  const field = el('label', {class: 'field narrow'}, el('span', {}, 'Kept apart by'), select)
  return el('div', {class: 'overview'}, el('h2', {tabindex: -1}, 'Near-misses'), field, status, pairs, more)
}

function hindranceSelect(all: readonly NearPair[], chosen: string): HTMLSelectElement {
  const option = (value: string, text: string): HTMLElement => el('option', {value, selected: value === chosen}, text)
  const options = Object.entries(hindrances).map(([name, text]) => {
    const count = all.filter(({miss}) => hindranceOf(miss) === name).length
    return option(name, `${text} (${figure(count)})`)
  })
  return el('select', {name: 'hindrance'}, option('', `anything (${figure(all.length)})`), ...options)
}

function hindranceOf({vetoed, score: reached, threshold}: NearMiss): Hindrance {
  if (vetoed !== null) return 'veto'
  return reached < threshold ? 'score' : 'others'
}

/** A pair that was not joined, with the way to the event on its other side. */
export function nearMiss(store: Store, {miss, documents, events}: NearPair, number: number | null = null): HTMLElement {
  const others = events.filter((event): event is number => event !== null && event !== number)
  const ways = [...new Set(others)].map((event) => {
    const {title, opening, reports} = store.index.events[event]!
    return el(
      'a',
      {href: writePlace('events', event)},
      `${title ?? opening ?? 'No title'} (${counted(reports, 'report')})`
    )
  })
  const head = el(
    'span',
    {class: 'rule'},
    el('b', {}, score(miss.score)),
    ` by ${miss.strategy}, the line is ${score(miss.threshold)} `,
    miss.vetoed === null ? null : el('span', {class: 'flag'}, 'vetoed')
  )
  return el(
    'div',
    {class: 'near'},
    pairView(store, {head, because: miss.because, documents}),
    el(
      'p',
      {class: 'ways'},
      number === null ? 'Events: ' : 'The other event: ',
      ...ways.flatMap((way, i) => (i === 0 ? [way] : [', ', way]))
    )
  )
}
