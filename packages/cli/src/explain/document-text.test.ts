import type {Article} from '@copydesk/core'
import pc from 'picocolors'
import {describe, expect, it} from 'vitest'
import {documentText} from './document-text.js'

const raw = 'Bridge opens\nThe bridge opened on Monday. (AFP) Share this\nPhoto: EPA\nMore news\nFerry stops\n'
const removal = {rule: 'related-list', reason: 'heading `More news`, then 1 line', evidence: null, confidence: 0.97}

const article: Article = {
  schema: 1,
  id: 'abc',
  source: {id: 'bridge.txt', outlet: null, url: null, digest: ''},
  lang: 'en',
  title: 'Bridge opens',
  lead: null,
  text: 'The bridge opened on Monday.',
  body: [{role: 'body', text: 'The bridge opened on Monday.', start: 13, end: 41}],
  captions: [{role: 'caption', text: 'Photo: EPA', credit: 'EPA', start: 59, end: 69}],
  authors: [],
  agency: 'AFP',
  sourceUrl: null,
  tags: [],
  published: null,
  modified: null,
  viewCount: null,
  spans: [
    {role: 'title', start: 0, end: 12},
    {role: 'source', start: 42, end: 47}
  ],
  removals: [
    {
      ...removal,
      rule: 'share-prompt',
      role: 'share',
      reason: 'prompt `Share this`',
      confidence: 0.9,
      start: 48,
      end: 58
    },
    {...removal, role: 'related', start: 70, end: 91}
  ],
  repairs: {nbsp: 2},
  confidence: 0.5,
  warnings: [{code: 'doubtful', message: 'look at it'}],
  made: {by: 'copydesk', config: '', site: null}
}

describe('documentText', () => {
  it('marks every line by what became of it, and cuts inside a line in brackets', () => {
    expect(documentText(article, raw, {colors: pc.createColors(false), columns: 110}).split('\n')).toEqual([
      'Bridge opens',
      'document     bridge.txt',
      'article      abc',
      'agency       AFP',
      'words        5 kept, 6 removed',
      'confidence   0.50',
      'repairs      nbsp 2',
      'warning: look at it',
      '',
      'Lines: `-` removed, `=` read into the record as metadata or caption; in a line: [-removed-], [=read=]',
      '',
      'title      = Bridge opens',
      '             The bridge opened on Monday. [=(AFP)=] [-Share this-]',
      '             ^ share by share-prompt, 0.90 sure: prompt `Share this`',
      'caption    = Photo: EPA',
      'related    - More news',
      '           - Ferry stops',
      '             ^ related by related-list, 0.97 sure: heading `More news`, then 1 line',
      ''
    ])
  })

  it('wraps to the width of the terminal', () => {
    const lines = documentText(article, raw, {colors: pc.createColors(false), columns: 60}).split('\n')
    const wrapped = lines.filter((line) => line.length > 60 && !line.includes('bridge opened'))
    expect(wrapped).toEqual([])
  })

  it('has colours on a terminal', () => {
    const text = documentText(article, raw, {colors: pc.createColors(true), columns: 80})
    expect(text).toContain(pc.createColors(true).yellow('More news'))
    expect(text).toContain(pc.createColors(true).green('Photo: EPA'))
  })
})
