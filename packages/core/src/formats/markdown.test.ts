import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import type {ArticleBlock} from '../record/article.js'
import {toMarkdown} from './markdown.js'

/** The Markdown below the front matter of an article of these blocks. */
function written(title: string | null, blocks: readonly (readonly [ArticleBlock['role'], string])[]): string {
  const body = blocks.map(([role, text]) => ({role, text, start: 0, end: 0}))
  return toMarkdown({...bareArticle, title, body}).replace(/^---\n[\s\S]*?---\n/, '')
}

describe('toMarkdown', () => {
  it('writes headline, paragraphs, subheads, quotes and lists', () => {
    const text = written('Phà chạy lại', [
      ['lead', 'Phà chạy lại từ thứ Năm.'],
      ['subhead', 'Hai chuyến mỗi ngày'],
      ['listItem', 'Sáng'],
      ['listItem', 'Chiều'],
      ['quote', 'Chúng tôi rất mừng.'],
      ['body', 'Trời đẹp.']
    ])
    expect(text).toBe(
      '\n# Phà chạy lại\n\nPhà chạy lại từ thứ Năm.\n\n## Hai chuyến mỗi ngày\n\n- Sáng\n- Chiều\n\n> Chúng tôi rất mừng.\n\nTrời đẹp.\n'
    )
  })

  it.each([
    ['5 * 3 * 2 and a_b_c', '5 \\* 3 \\* 2 and a\\_b\\_c'],
    ['[1] see <b>', '\\[1\\] see \\<b\\>'],
    ['# not a head', '\\# not a head'],
    ['- not a list, - at all', '\\- not a list, - at all'],
    ['1. not a list', '1\\. not a list'],
    ['2025 was dry. 7) too', '2025 was dry. 7) too'],
    ['R&D &amp; more', 'R&D \\&amp; more'],
    ['---', '\\---']
  ])('escapes what would be a mark: %s', (text, escaped) => {
    expect(written(null, [['body', text]])).toBe(`\n${escaped}\n`)
  })

  it('says in front what is known, and leaves out what is not', () => {
    const head = (text: string): readonly string[] => text.split('---\n')[1]!.trimEnd().split('\n')
    const fields = head(toMarkdown(fullArticle)).map((line) => line.split(': ')[0])
    expect(fields).toEqual(expect.arrayContaining(['id', 'source', 'lang', 'title', 'published', 'authors']))
    for (const line of head(toMarkdown(sampleEvent))) expect(() => JSON.parse(line.replace(/^\w+: /, ''))).not.toThrow()
    expect(head(toMarkdown(sampleEvent))).toContain(`event: ${JSON.stringify(sampleEvent.id)}`)
    expect(toMarkdown(bareArticle)).not.toMatch(/null|undefined|\[\]/)
  })
})
