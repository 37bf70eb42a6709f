import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {asIs, createCleaner} from '../src/index.js'

const seeds = new URL('../../../seeds/', import.meta.url)
const clean = createCleaner(asIs)

describe('a cleaner that takes texts as they are', () => {
  it('keeps every line of a page, furniture and all', () => {
    for (const name of readdirSync(fileURLToPath(seeds))) {
      const text = readFileSync(new URL(name, seeds), 'utf8')
      const {removals, spans, captions, text: kept} = clean({id: name, text})
      expect({removals, spans, captions}).toEqual({removals: [], spans: [], captions: []})
      expect(kept.replace(/\s+/g, '')).toBe(text.normalize('NFC').replace(/\s+/g, ''))
    }
  })

  it('takes the facts of the document, and looks for none but a headline', () => {
    const text =
      'Ferry to Inch Island sails again\n\nBy Ann Lee\n\n6 May 2025\n\nThe ferry will sail again on Thursday.'
    const bare = clean({id: 'a', text})
    expect([bare.published, bare.authors, bare.source.outlet]).toEqual([null, [], null])
    expect(bare.title).toBe('Ferry to Inch Island sails again')
    const told = clean({id: 'a', text, title: 'Ferry', publishedAt: '2025-05-06', outlet: 'harbour.example'})
    expect([told.title, told.published?.at, told.source.outlet]).toEqual(['Ferry', '2025-05-06', 'harbour.example'])
  })

  it('answers a text of nothing with an empty record', () => {
    expect(clean({id: 'a', text: ' \n\t\n'}).text).toBe('')
  })
})
