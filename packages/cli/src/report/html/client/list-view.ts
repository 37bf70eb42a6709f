import {el} from './dom.js'
import {figure} from './format.js'
import {type Filter, noFilter} from './place.js'

/** One choice of a filter: its value in the address and what the reader sees. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** What a list is made from. */
export interface ListOptions {
  /** One of the things that the list holds, such as `event`. */
  readonly thing: string
  /** How many things are shown, in words. */
  readonly count: (shown: number, filter: Filter) => string
  readonly outlets: readonly Choice[]
  /** Empty where things have no rules. */
  readonly rules: readonly Choice[]
  readonly orders: readonly Choice[]
  readonly choose: (filter: Filter) => readonly number[]
  /** The link of one line. */
  readonly line: (number: number, filter: Filter) => HTMLElement
  readonly changed: (filter: Filter) => void
}

/** A list with its filters. */
export interface ListView {
  readonly element: HTMLElement
  readonly numbers: () => readonly number[]
  readonly mark: (number: number | null) => void
  readonly focusSearch: () => void
}

/** Lines shown at first, and with every further step. */
const step = 100
const confidences = [0.95, 0.9, 0.8, 0.7, 0.6]

/** Makes a list with its filters; choosing one shows its effect at once and reports it to `changed`. */
export function listView(options: ListOptions, initial: Filter): ListView {
  let filter = initial
  let numbers: readonly number[] = []
  let marked: number | null = null
  const status = el('p', {class: 'quiet', role: 'status'})
  const lines = el('ol', {class: 'lines'})
  const more = el('button', {type: 'button', class: 'more'})
  const show = (count: number): void => {
    const from = lines.childElementCount
    lines.append(
      ...numbers.slice(from, count).map((number) => el('li', {'data-number': number}, options.line(number, filter)))
    )
    const rest = numbers.length - lines.childElementCount
    more.hidden = rest === 0
    more.textContent = `Show ${figure(Math.min(rest, step))} of ${figure(rest)} more`
    highlight()
  }
  const highlight = (): void => {
    lines.querySelector('[aria-current]')?.removeAttribute('aria-current')
    const link = lines.querySelector(`[data-number="${marked}"] a`)
    link?.setAttribute('aria-current', 'true')
    link?.scrollIntoView({block: 'nearest'})
  }
  const fill = (): void => {
    numbers = options.choose(filter)
    lines.replaceChildren()
    status.textContent = numbers.length === 0 ? 'Nothing passes these filters.' : options.count(numbers.length, filter)
    show(step)
  }
  more.addEventListener('click', () => {
    const next = lines.childElementCount
    show(next + step)
    lines.children[next]?.querySelector('a')?.focus()
  })
  const {form, search} = filters(options, initial, (next) => {
    filter = next
    fill()
    options.changed(filter)
  })
  fill()
  return {
    element: el('div', {class: 'pane'}, form, status, el('div', {class: 'scroll'}, lines, more)),
    numbers: () => numbers,
    mark(number) {
      marked = number
      const at = number === null ? -1 : numbers.indexOf(number)
      // Going on line by line lengthens the list; a leap into a long one must not build all that is before it.
      const beyond = at - lines.childElementCount
      if (beyond >= 0 && beyond < step) show(at + step)
      highlight()
    },
    focusSearch: () => search.focus()
  }
}

function filters(
  options: ListOptions,
  filter: Filter,
  changed: (filter: Filter) => void
): {readonly form: HTMLElement; readonly search: HTMLInputElement} {
  const search = el('input', {type: 'search', name: 'words', value: filter.words, 'aria-keyshortcuts': '/'})
  const fields = [
    field('Search', search),
    select('Outlet', 'outlet', 'all', options.outlets, filter.outlet),
    ...(options.rules.length > 0 ? [select('Rule', 'rule', 'all', options.rules, filter.rule)] : []),
    select('Confidence', 'confidence', 'any', confidences.map(atMost), String(filter.confidence)),
    select('Order', 'order', '', options.orders, filter.order)
  ]
  const form = el('form', {class: 'filters', role: 'search', 'aria-label': `Filter ${options.thing}s`}, ...fields)
  const read = (): void => {
    const given = new FormData(form)
    const text = (name: string): string => String(given.get(name) ?? '')
    changed({
      ...noFilter,
      outlet: text('outlet'),
      rule: text('rule'),
      words: text('words').trim(),
      order: text('order'),
      confidence: Number(text('confidence') || 1)
    })
  }
  form.addEventListener('input', read)
  form.addEventListener('submit', (event) => event.preventDefault())
  return {form, search}
}

function atMost(confidence: number): Choice {
  return {value: String(confidence), text: `at most ${confidence.toFixed(2)}`}
}

/** `none` is the choice that lets everything through; without it the first choice does. */
function select(name: string, key: string, none: string, choices: readonly Choice[], chosen: string): HTMLElement {
  const all = none === '' ? choices : [{value: '', text: none}, ...choices]
  const option = ({value, text}: Choice): HTMLElement => el('option', {value, selected: value === chosen}, text)
  return field(name, el('select', {name: key}, ...all.map(option)))
}

function field(name: string, control: HTMLElement): HTMLElement {
  return el('label', {class: 'field'}, el('span', {}, name), control)
}
