import {documentView} from './document-view.js'
import {byId, el} from './dom.js'
import {eventView} from './event-view.js'
import {failuresView} from './failures-view.js'
import {focusStep, isField, listenToKeys} from './keys.js'
import type {ListView} from './list-view.js'
import {documentList, eventList} from './lists.js'
import {nearMissesView} from './near-misses-view.js'
import {overview} from './overview.js'
import {type Filter, type Place, readPlace, type View, writePlace} from './place.js'
import {showReasonsIn} from './reason-tip.js'
import {openStore, type Store} from './store.js'
import {themeButton} from './theme.js'

const main = byId('main')
const wide = window.matchMedia('(min-width: 60rem)')

/** The list that is on the screen, so that going from one document to the next leaves it where it is. */
let shown: {readonly key: string; readonly list: ListView; readonly detail: HTMLElement} | undefined

/** Places that are being put together; a reader may go on before the last one is there. */
let underWay = 0

/** A filter changes the address without a step in the history, and what is shown beside the list. */
function changed(store: Store, view: View): (filter: Filter) => void {
  return (filter) => {
    const place = readPlace(writePlace(view, readPlace(location.hash).number, filter))
    history.replaceState(null, '', writePlace(view, place.number, filter))
    if (shown !== undefined) shown = {...shown, key: keyOf(place)}
    void busy(() => showDetail(store, place)).catch(complain)
  }
}

function keyOf({view, filter}: Place): string {
  return writePlace(view, null, filter)
}

/** A list on one side and what is chosen in it on the other; narrow windows show the one or the other. */
async function showSplit(store: Store, place: Place, make: typeof documentList | typeof eventList): Promise<void> {
  if (shown?.key !== keyOf(place)) {
    const list = make(store.index, place.filter, changed(store, place.view))
    const detail = el('div', {class: 'detail'})
    main.replaceChildren(el('div', {class: 'split'}, list.element, detail))
    shown = {key: keyOf(place), list, detail}
  }
  await showDetail(store, place)
  // Whoever has begun to type meanwhile keeps the focus.
  if (place.number === null || isField(document.activeElement)) return
  shown.detail.querySelector<HTMLElement>('h2')?.focus({preventScroll: place.filter.rule !== ''})
}

/** What is chosen, or in a wide window the first of the list. */
async function showDetail(store: Store, place: Place): Promise<void> {
  if (shown === undefined) return
  const {list, detail} = shown
  const {view, filter} = place
  const number = place.number ?? (wide.matches ? (list.numbers()[0] ?? null) : null)
  main.firstElementChild!.classList.toggle('chosen', place.number !== null)
  list.mark(number)
  if (number === null) return detail.replaceChildren()
  const content = await detailOf(store, view, number, filter)
  // Another one may have been chosen while this one was unpacked.
  if (readPlace(location.hash).number !== place.number || shown?.detail !== detail) return
  detail.replaceChildren(el('a', {class: 'back', href: writePlace(view, null, filter)}, `All ${view}`), content)
  content.querySelector('[data-hit]')?.scrollIntoView({block: 'start'})
}

async function detailOf(store: Store, view: View, number: number, filter: Filter): Promise<HTMLElement> {
  const {index} = store
  const known = view === 'documents' ? index.documents.length : index.events.length
  if (number >= known) return el('p', {class: 'warning'}, `This run has no number ${number} among its ${view}.`)
  if (view === 'documents') return documentView(index, number, await store.document(number), filter)
  return eventView(store, number, await store.event(number))
}

async function show(store: Store): Promise<void> {
  const place = readPlace(location.hash)
  for (const link of document.querySelectorAll('nav a')) {
    const current = link.getAttribute('href') === `#/${place.view}`
    if (current) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  if (place.view === 'documents') return showSplit(store, place, documentList)
  if (place.view === 'events') return showSplit(store, place, eventList)
  shown = undefined
  const simple = {
    overview: () => overview(store.index),
    failures: () => failuresView(store.index),
    'near-misses': () => nearMissesView(store, place.filter)
  }
  main.replaceChildren(simple[place.view]())
  window.scrollTo(0, 0)
}

/** Says to whom cannot see it that the page is not yet what it will be, and that it is when all such work is done. */
async function busy(work: () => Promise<void>): Promise<void> {
  underWay++
  main.ariaBusy = 'true'
  try {
    await work()
  } finally {
    if (--underWay === 0) main.ariaBusy = 'false'
  }
}

/** Goes to the next or previous line of the list on the screen. */
function step(by: 1 | -1): void {
  if (shown === undefined) return
  const {view, number, filter} = readPlace(location.hash)
  const numbers = shown.list.numbers()
  const at = number === null ? (wide.matches ? 0 : -1) : numbers.indexOf(number)
  const next = numbers[at + by]
  if (next !== undefined) location.hash = writePlace(view, next, filter)
}

function listen(): void {
  const help = byId('help') as HTMLDialogElement
  const openHelp = (): void => {
    if (!help.open) help.showModal()
  }
  byId('help-button').addEventListener('click', openHelp)
  const go = (view: View) => (): void => {
    location.hash = writePlace(view)
  }
  listenToKeys({
    '1': go('overview'),
    '2': go('documents'),
    '3': go('events'),
    j: () => step(1),
    k: () => step(-1),
    n: () => focusStep('.segment.removed, .pair > summary', 1),
    p: () => focusStep('.segment.removed, .pair > summary', -1),
    '/': () => shown?.list.focusSearch(),
    t: () => byId('theme').click(),
    '?': openHelp
  })
}

async function start(): Promise<void> {
  themeButton(byId('theme'))
  const store = await openStore()
  const {index} = store
  document.title = `copydesk report: ${index.folder}`
  byId('folder').textContent = index.folder
  byId('made-by').textContent = index.by
  byId('near-misses-link').hidden = index.nearMisses.length === 0
  showReasonsIn(main)
  listen()
  window.addEventListener('hashchange', () => void busy(() => show(store)).catch(complain))
  await show(store)
}

function complain(error: unknown): void {
  main.replaceChildren(el('p', {class: 'warning'}, error instanceof Error ? error.message : String(error)))
}

busy(start).catch(complain)
