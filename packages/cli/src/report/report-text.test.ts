import type {Article, NewsEvent, RawDocument} from '@copydesk/core'
import pc from 'picocolors'
import {describe, expect, it} from 'vitest'
import {width} from '../terminal/layout.js'
import {type RunReport, reportText} from './report-text.js'
import {summarise} from './summary.js'
import {createTally, describeDocument} from './tally.js'

const document: RawDocument = {
  id: 'pages/storm.txt',
  text: [
    'Bão số 3 suy yếu khi vào đất liền',
    'Sáng nay, bão số 3 đã suy yếu thành áp thấp nhiệt đới khi đi vào đất liền các tỉnh ven biển.',
    'Cơ quan khí tượng dự báo mưa lớn còn kéo dài đến hết tuần ở khu vực miền núi phía Bắc.',
    'Chính quyền các địa phương đã đưa hơn hai nghìn hộ dân đến nơi an toàn từ tối hôm trước.',
    'Tin liên quan',
    'Giá rau xanh tăng mạnh sau mưa bão',
    'Học sinh miền núi nghỉ học tránh lũ'
  ].join('\n')
}

/** The article of `document`, with the list at its end and one of its paragraphs taken out. */
function articleOf({id, text}: RawDocument): Article {
  const at = (words: string): {readonly start: number; readonly end: number} => {
    const start = text.indexOf(words)
    return {start, end: start + words.length}
  }
  const removal = {evidence: null, confidence: 0.9}
  return {
    schema: 1,
    id: 'article',
    source: {id, outlet: null, url: null, digest: ''},
    lang: 'vi',
    title: 'Bão số 3 suy yếu khi vào đất liền',
    lead: null,
    text: 'Cơ quan khí tượng dự báo mưa lớn còn kéo dài đến hết tuần ở khu vực miền núi phía Bắc.',
    body: [],
    captions: [],
    authors: [],
    agency: null,
    sourceUrl: null,
    tags: [],
    published: null,
    modified: null,
    viewCount: null,
    spans: [],
    removals: [
      {...removal, ...at('Chính quyền các địa phương'), rule: 'source-line', role: 'source', reason: 'names a source'},
      {...removal, ...at('Tin liên quan'), rule: 'related-list', role: 'related', reason: 'heading `Tin liên quan`'},
      {
        ...removal,
        ...at('Giá rau xanh tăng mạnh sau mưa bão'),
        rule: 'related-list',
        role: 'related',
        reason: 'a title'
      }
    ],
    repairs: {},
    confidence: 1,
    warnings: [{code: 'doubt', message: 'Something to look at'}],
    made: {by: 'test', config: '', site: null}
  }
}

function eventOf(articles: readonly [Article, ...Article[]]): NewsEvent {
  const [first] = articles
  const members = articles.map(({id}) => id)
  return {
    schema: 1,
    id: 'event',
    lang: 'vi',
    title: first.title,
    firstAt: null,
    lastAt: null,
    members,
    outlets: [],
    reports: articles.map((article, i) => ({
      article: article.id,
      source: article.source.id,
      outlet: i === 0 ? null : 'b.vn',
      url: null,
      title: article.title,
      publishedAt: null,
      relation: i === 0 ? 'canonical' : 'syndicated',
      score: i === 0 ? 1 : 0.987
    })),
    links: [
      {a: members[0]!, b: members[1]!, strategy: 's', relation: 'syndicated', score: 0.987, because: 'the same text'}
    ],
    absorbed: [],
    article: {...first, filled: [], conflicts: []}
  }
}

function report(documents: number, columns = 100): {readonly text: string; readonly of: RunReport} {
  const tally = createTally()
  const article = articleOf(document)
  const rows = Array.from({length: documents}, () => {
    tally.add(document, article)
    return describeDocument(document, article)
  })
  const events = [eventOf([article, {...article, source: {...article.source, id: 'copy.txt'}}])]
  const failures = [
    {
      id: null,
      source: {file: 'x.ndjson', line: 2},
      stage: 'read',
      code: 'invalid-json',
      message: 'Expected a JSON object in x.ndjson, line 2'
    }
  ]
  for (const event of events) tally.addEvent(event.reports.length)
  for (const failure of failures) tally.addFailure(failure)
  const summary = summarise(tally)
  const of = {
    summary,
    rows,
    events,
    failures,
    files: [{name: 'a.ndjson', content: '1 article'}],
    nearMisses: 1,
    call: 'copydesk',
    out: 'out'
  }
  return {text: reportText(of, {colors: pc.createColors(false), columns}), of}
}

describe('summarise', () => {
  it('counts documents, words and what went wrong', () => {
    const {summary} = report(2).of
    expect(summary).toMatchObject({
      schema: 1,
      documents: 3,
      articles: 2,
      failed: 1,
      events: 1,
      merged: 1,
      languages: {vi: 2},
      failures: {'invalid-json': 1}
    })
    expect(summary.words).toEqual({kept: 2 * 21, removed: 2 * (5 + 3 + 8)})
    expect(Object.entries(summary.roles)).toEqual([
      ['related', {count: 4, words: 22}],
      ['source', {count: 2, words: 10}]
    ])
    expect(summary.rules['related-list']).toEqual({count: 4, words: 22})
    expect(summary.warnings).toEqual({doubt: 2})
  })
})

describe('reportText', () => {
  it('shows each of a few documents with what was removed and why', () => {
    const {text} = report(2)
    expect(text).toContain('pages/storm.txt')
    expect(text).toContain('Bão số 3 suy yếu khi vào đất liền')
    expect(text).toMatch(/related +11 {2}a title\n/)
    expect(text).toContain('warning: Something to look at')
  })

  it('shows why reports are one', () => {
    const {text} = report(1)
    expect(text).toContain('1 event, 1 with several reports')
    expect(text).toContain('syndicated 0.99 b.vn (copy.txt): Bão số 3')
    expect(text).toContain('because: the same text')
  })

  it('names what failed and where the records are', () => {
    const {text} = report(1)
    expect(text).toContain('1 document failed\n  Expected a JSON object in x.ndjson, line 2')
    expect(text).toContain('Written to out\n  a.ndjson  1 article')
  })

  it('says what one asks next, and the command for it', () => {
    const {text, of} = report(1, 200)
    const id = of.events[0]!.id
    expect(text.slice(text.indexOf('Next\n'))).toBe(
      'Next\n' +
        '  see every page and event, and what was nearly merged  copydesk report out\n' +
        '  what was cut from one page, and why                   copydesk explain pages/storm.txt\n' +
        `  why the reports of an event are one                   copydesk explain ${id}\n` +
        '  which documents failed, and why                       out/errors.ndjson\n'
    )
    expect(report(1, 60).text).toContain(
      '  what was cut from one page, and why\n    copydesk explain pages/storm.txt\n'
    )
  })

  it('gives totals instead of rows for many documents', () => {
    const {text} = report(21)
    expect(text).not.toContain('pages/storm.txt ')
    expect(text).toMatch(/^21 articles: 441 words kept, 336 removed\n {2}related +231 words in 42 pieces\n/)
  })

  it.each([60, 80, 200])('keeps within %i columns', (columns) => {
    for (const line of report(2, columns).text.split('\n')) {
      if (!line.startsWith('Figures are words')) expect(width(line)).toBeLessThanOrEqual(columns)
    }
  })

  it('writes no escape codes without colours', () => {
    expect(report(3).text).not.toContain('\u001b')
  })
})
