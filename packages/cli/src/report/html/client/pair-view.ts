import type {Link} from '@copydesk/core'
import type {DocumentDetail, ReportIndex} from './data.js'
import {el} from './dom.js'
import {moment, score} from './format.js'
import {writePlace} from './place.js'
import type {Store} from './store.js'

/** Two reports and why they are one, or why they are not; opened, it shows both texts side by side. */
export function pairView(
  store: Store,
  link: Link,
  documents: readonly [number | null, number | null],
  verdict: string
): HTMLElement {
  const {index} = store
  const [a, b] = documents
  const titles = el('span', {class: 'titles'}, headline(index, a, b), headline(index, b, a))
  const why = el('span', {class: 'because'}, link.because)
  const head = el('span', {class: 'rule'}, el('b', {}, score(link.score)), ` ${verdict} by ${link.strategy}`)
  const texts = el('div', {class: 'sides'})
  const pair = el('details', {class: 'pair'}, el('summary', {}, head, why, titles), texts)
  pair.addEventListener('toggle', async () => {
    if (!pair.open || texts.childElementCount > 0) return
    texts.append(...(await Promise.all([side(store, a), side(store, b)])))
  })
  return pair
}

function headline(index: ReportIndex, number: number | null, other: number | null): HTMLElement {
  if (number === null) return el('span', {class: 'quiet'}, 'not in this run')
  const row = index.documents[number]!
  const outlet = row.outlet === null ? row.source : index.outlets[row.outlet]!
  const otherTitle = other === null ? null : index.documents[other]!.title
  return el('span', {}, titleAgainst(row.title, otherTitle, row.lang), ' ', el('span', {class: 'quiet'}, outlet))
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
      `${article.source.outlet ?? article.source.id}, ${moment(article.published?.at ?? null)}`
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
