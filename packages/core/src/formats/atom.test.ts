import {parseAtomFeed} from 'feedsmith'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import {toAtom} from './atom.js'

const xml = toAtom([sampleEvent, fullArticle, bareArticle, fullArticle], {
  title: 'Tin <lũ> & "gió"',
  feedUrl: 'https://desk.example/feed.atom?a=1&b=2',
  zone: '+07:00'
})

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Parses with a strict, namespace-aware XML parser; anything that is not well-formed throws. */
function parse(source: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({local, uri, attributes}) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom')
    const values = Object.fromEntries(Object.entries(attributes).map(([name, {value}]) => [name, value]))
    const element = {name: local, attributes: values, children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(source).close()
  return root.children[0]!
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
const feed = parse(xml)
const entries = feed.children.filter(({name}) => name === 'entry')
const named = (element: Element, name: string): Element[] => element.children.filter((child) => child.name === name)

describe('toAtom', () => {
  it('has once in the feed and in every entry what RFC 4287, 4.1 asks for', () => {
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(named(element, name)).toHaveLength(1)
      for (const name of ['generator', 'published', 'content', 'summary']) {
        expect(named(element, name).length).toBeLessThanOrEqual(1)
      }
      expect(URL.canParse(named(element, 'id')[0]!.text)).toBe(true)
      for (const date of [...named(element, 'updated'), ...named(element, 'published')]) {
        expect(date.text).toMatch(rfc3339)
      }
      for (const {attributes} of named(element, 'link')) expect(new URL(attributes.href!).href).toBe(attributes.href)
      expect(named(element, 'link').filter(({attributes}) => attributes.rel === 'alternate').length).toBeLessThan(2)
    }
    expect(named(feed, 'author')).toHaveLength(1)
    expect(named(feed, 'link').map(({attributes}) => attributes.rel)).toEqual(['self'])
    for (const author of entries.flatMap((entry) => named(entry, 'author'))) {
      expect(named(author, 'name')[0]!.text).not.toBe('')
    }
  })

  it('says how new it is before its entries, by the newest of them', () => {
    expect(named(feed, 'updated')[0]!.text).toBe('2024-07-17T11:05:30+07:00')
    const names = feed.children.map(({name}) => name)
    expect(names.lastIndexOf('updated')).toBeLessThan(names.indexOf('entry'))
  })

  it('gives each id once', () => {
    expect(entries.map((entry) => named(entry, 'id')[0]!.text)).toEqual([
      `tag:copydesk.dev,2026:event:${sampleEvent.id}`,
      `tag:copydesk.dev,2026:article:${fullArticle.id}`,
      `tag:copydesk.dev,2026:article:${bareArticle.id}`
    ])
  })

  it('writes the body as HTML in which text from the page is never markup', () => {
    const content = named(entries[1]!, 'content')[0]!
    expect(content.attributes.type).toBe('html')
    expect(content.text).toBe(
      [
        '<p>Mưa to suốt đêm,\nnước sông &quot;dâng&quot; cao.</p>',
        '<p>Nhiều xã ngập sâu &lt;/content&gt;&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; \ufffd 😀.</p>',
        '<h2>Di dời dân</h2><p>Hai trăm hộ đã được đưa đi.</p><ul><li>xã Đông</li><li>xã Tây</li></ul>',
        '<blockquote>- Chúng tôi mất hết, ông Nam nói.</blockquote>'
      ].join('')
    )
    expect(named(entries[1]!, 'title')[0]!.text).toBe(fullArticle.title)
  })

  it('dates an entry that knows no day to the epoch and claims no publication', () => {
    expect(named(entries[2]!, 'updated')[0]!.text).toBe('1970-01-01T00:00:00Z')
    expect(named(entries[2]!, 'published')).toEqual([])
  })

  it('is read by a feed reader', () => {
    const read = parseAtomFeed(xml)
    expect(read.title).toBeTruthy()
    expect(read.entries?.[1]).toMatchObject({
      published: '2024-07-17T09:22:00+07:00',
      authors: [{name: 'Lan Anh'}, {name: 'Trần "Tèo" Tý'}],
      categories: [{term: 'lũ lụt'}, {term: '<miền Trung>'}]
    })
    expect(parseAtomFeed(toAtom([])).title).toBeTruthy()
  })
})
