import type {Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import retextRepeatedWords from 'retext-repeated-words'
import {describe, expect, it} from 'vitest'
import {bareLocale} from '../test/bare-locale.js'
import {createEditorial} from './editorial.js'
import {clerk, newsroom} from './newsroom.js'

const locale = bareLocale({abbreviations: ['pgs', 'ts', 'tp']})

const clean = clerk(
  newsroom({
    locales: [locale],
    cleaners: [],
    scorer: (page) => new Float32Array(page.count).fill(2),
    detect: () => 'vi'
  })
)

const raw = [
  '  Nước\u00a0sông\u200b lên nhanh trong đêm.',
  '',
  'Ông nói đây là là trận lũ lớn nhất.Người dân đã đã rời nhà.'.normalize('NFD'),
  'PGS.TS. Trần Văn An ở TP. Huế cho biết vậy.'
].join('\n')

/** Collects the sentences that a plugin sees. */
function sentencesOf(abbreviations: readonly string[]): string[] {
  const found: string[] = []
  const collect = () => (tree: Root) => {
    for (const paragraph of tree.children) {
      if (!('children' in paragraph)) continue
      for (const child of paragraph.children) if (child.type === 'SentenceNode') found.push(textOf(child))
    }
  }
  createEditorial({plugins: [collect], abbreviations})(clean({id: 'a', text: raw}), raw)
  return found
}

describe('createEditorial', () => {
  it('gives messages of a retext plugin at their places in the raw text', () => {
    const file = createEditorial({plugins: [retextRepeatedWords]})(clean({id: 'a.txt', text: raw}), raw)
    const places = file.messages.map(({place}) =>
      place && 'start' in place ? raw.slice(place.start.offset, place.end.offset).normalize('NFC') : ''
    )
    expect(places).toEqual(['là là', 'đã đã'])
    expect(file.messages.map(({line}) => line)).toEqual([3, 3])
    expect(String(file)).toBe(raw)
    expect(file.messages[0]?.name).toMatch(/^a\.txt:3:\d+$/)
  })

  it('shows the text as the record has it, glued sentences parted', () => {
    expect(sentencesOf([])).toContain('Ông nói đây là là trận lũ lớn nhất.')
    expect(sentencesOf([])).toContain('Người dân đã đã rời nhà.')
  })

  it('keeps sentences whole behind the abbreviations of a locale', () => {
    expect(sentencesOf([])).not.toContain('PGS.TS. Trần Văn An ở TP. Huế cho biết vậy.')
    expect(sentencesOf(locale.abbreviations)).toContain('PGS.TS. Trần Văn An ở TP. Huế cho biết vậy.')
  })

  it('finds nothing to say about an article without text', () => {
    const article = clean({id: 'empty', text: ''})
    expect(createEditorial({plugins: [retextRepeatedWords]})(article, '').messages).toEqual([])
  })
})
