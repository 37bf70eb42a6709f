import {describe, expect, it} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {columnAt} from './columns.js'
import {columnNames, liveBlocks, readPage} from './features.js'

const pageOf = pageReader('en')

function read(text: string, url?: string): (name: string) => number[] {
  const page = pageOf(text, url)
  const columns = readPage(page)
  const copy = columns.data.slice()
  return (name) => {
    const at = columnAt(columns, columnNames.indexOf(name))
    return [...copy.subarray(at, at + page.count)]
  }
}

const article = [
  'Home',
  'Sport',
  'Ferry service to end in June',
  'The ferry between the two towns will stop in June, the council said on Monday.',
  'It has carried “about 300 people a day”, most of them pupils, since 1961.',
  'Is there another way across the river? Not for the next two years.',
  '* Ferry service to end in June',
  '* 12:30 Bridge delayed again'
].join('\n')

describe('readPage', () => {
  const column = read(article, 'https://gazette.example/news/ferry-service-to-end-in-june-1234567.html')

  it('measures the block itself', () => {
    expect(column('words')).toEqual([1, 1, 6, 15, 14, 13, 6, 5])
    expect(column('stop')).toEqual([0, 0, 0, 1, 1, 1, 0, 0])
    expect(column('sentences')).toEqual([0, 0, 0, 1, 1, 2, 0, 0])
    expect(column('commas')).toEqual([0, 0, 0, 1, 2, 0, 0, 0])
    expect(column('quotes')).toEqual([0, 0, 0, 0, 2, 0, 0, 0])
    expect(column('list')).toEqual([0, 0, 0, 0, 0, 0, 1, 1])
    expect(column('clocks')).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
    expect(column('opening')).toEqual([0, 0, 0, 0, 0, 0, 0, 2])
    expect(column('ending')).toEqual([0, 0, 0, 1, 1, 1, 0, 0])
    expect(column('punctuated')).toEqual([0, 0, 0, 15, 14, 13, 0, 0])
  })

  it('sees repetition from both ends, and which copy came first', () => {
    expect(column('repeated')).toEqual([0, 0, 1, 0, 0, 0, 1, 0])
    expect(column('repeatedBefore')).toEqual([0, 0, 0, 0, 0, 0, 1, 0])
  })

  it('finds the headline by the words of the address, numbers left out', () => {
    expect(column('slugShare').map((share) => Math.round(share * 100))).toEqual([0, 0, 100, 20, 0, 0, 100, 0])
    expect(column('slugCover')[2]).toBe(1)
  })

  it('sums the prose before and behind a block without the block itself', () => {
    expect(column('prose2Back')).toEqual([0, 0, 0, 0, 15, 29, 27, 13])
    expect(column('prose2Ahead')).toEqual([0, 15, 29, 27, 13, 0, 0, 0])
  })

  it('reads a page backwards as it reads it forwards', () => {
    const turned = read(article.split('\n').reverse().join('\n'))
    for (const [back, ahead] of [
      ['prose5Back', 'prose5Ahead'],
      ['short12Back', 'short12Ahead'],
      ['list5Back', 'list5Ahead'],
      ['clock8Back', 'clock8Ahead'],
      ['sameShapeBack', 'sameShapeAhead'],
      ['fromTop', 'fromEnd'],
      ['runFirst', 'runLast'],
      ['words', 'words'],
      ['relativeWords', 'relativeWords']
    ] as const) {
      expect(turned(back).reverse()).toEqual(column(ahead))
    }
  })

  it('leaves nothing of one page for the next', () => {
    const first = column('words')
    read('Another page. With more words than the first, and a stop at the end of it.\n'.repeat(40))
    expect(read(article)('words')).toEqual(first)
    expect(read(article)('proseBefore')).toEqual(column('proseBefore'))
  })

  it('counts characters for words where a script has no spaces', () => {
    const words = read('広汽と現代は合弁会社の設立について交渉を始めた。\n世界')('words')
    expect(words[0]).toBeCloseTo(24 * 0.55 - 0.55, 1)
    expect(words[1]).toBeCloseTo(1.1, 5)
  })

  it('asks no trees about blocks that no prose is near', () => {
    const menu = Array.from({length: 40}, (_, i) => `Item ${i}`).join('\n')
    const live = liveBlocks(readPage(pageOf(`${menu}\n${article}`)))
    expect(live[0]).toBeGreaterThan(20)
    expect(live.at(-1)).toBe(47)
  })
})
