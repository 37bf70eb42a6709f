import type {DocumentDetail, ReportIndex} from './data.js'
import {el} from './dom.js'
import {moment, sourceName} from './format.js'
import {outletName} from './outlet-name.js'
import {writePlace} from './place.js'
import type {Store} from './store.js'

/** Two reports: `head` says what came of them, `because` why. */
export interface PairOptions {
  readonly head: HTMLElement
  readonly because: string
  /** Numbers of their documents; null where they are not in this run. */
  readonly documents: readonly [number | null, number | null]
}

/** Two reports, their headlines side by side, and why they are one or are not; opened, it shows both texts. */
export function pairView(store: Store, {head, because, documents: [a, b]}: PairOptions): HTMLElement {
  const {index} = store
  const titles = el('span', {class: 'titles'}, headline(index, a, b), headline(index, b, a))
  const texts = el('div', {class: 'sides'})
  const summary = el('summary', {}, head, el('span', {class: 'because'}, because), titles)
  const pair = el('details', {class: 'pair'}, summary, texts)
  pair.addEventListener('toggle', async () => {
    if (!pair.open || texts.childElementCount > 0) return
    texts.append(...(await Promise.all([side(store, a), side(store, b)])))
  })
  return pair
}

function headline(index: ReportIndex, number: number | null, other: number | null): HTMLElement {
  if (number === null) return el('span', {class: 'quiet'}, 'not in this run')
  const row = index.documents[number]!
  const title =
    row.title === null
      ? el('span', {class: 'opening', lang: row.lang, dir: 'auto'}, row.opening ?? 'No title')
      : titleAgainst(row.title, other === null ? null : index.documents[other]!.title, row.lang)
  return el('span', {}, title, ' ', el('span', {class: 'quiet'}, `${outletName(index, row)}, ${moment(row.at)}`))
}

async function side(store: Store, number: number | null): Promise<HTMLElement> {
  if (number === null) return el('div', {class: 'side quiet'}, 'This report is not in this run.')
  const {article}: DocumentDetail = await store.document(number)
  return el(
    'div',
    {class: 'side', lang: article.lang, dir: 'auto'},
    el('h4', {}, el('a', {href: writePlace('documents', number)}, article.title ?? 'No title')),
    el(
      'p',
      {class: 'quiet', lang: 'en'},
      `${article.source.outlet ?? sourceName(article.source.id)}, ${moment(article.published?.at ?? null)}`
    ),
    ...article.body.map((block) => el('p', {class: block.role}, block.text))
  )
}

/** Share of the longer headline's words that both must have: of two rewordings nearly every word would be marked. */
const alike = 0.5

/** A headline in which the words that `other` lacks are marked, where the two are alike at all. */
export function titleAgainst(title: string | null, other: string | null, lang: string): HTMLElement {
  if (title === null) return el('span', {class: 'quiet'}, 'No title')
  if (other === null || other === title) return el('span', {lang, dir: 'auto'}, title)
  const known = new Set(words(other).map(plain).filter(Boolean))
  const own = words(title)
  const isNew = (word: string): boolean => plain(word) !== '' && !known.has(plain(word))
  const shared = new Set(own.map(plain).filter((word) => known.has(word))).size
  const longer = Math.max(known.size, new Set(own.map(plain).filter(Boolean)).size)
  if (shared < longer * alike) return el('span', {lang, dir: 'auto'}, title)
  const parts = own.map((word) => (isNew(word) ? el('span', {class: 'new'}, word) : word))
  return el('span', {lang, dir: 'auto'}, ...parts)
}

function words(text: string): string[] {
  return text.split(/(\s+)/)
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
