import {describe, expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {creditWordsOf} from './credit-words.js'
import {readFields, withoutOutlet} from './labelled-fields.js'

const [chinese, korean] = ['zh', 'ko'].map((lang) => creditWordsOf(pageReader(lang)('x'))) as [
  ReturnType<typeof creditWordsOf>,
  ReturnType<typeof creditWordsOf>
]

describe('credits in fields', () => {
  it('are read each by its label', () => {
    expect(readFields('来源：海潮日报 作者：李文舟 责任编辑：高原', chinese)).toMatchObject({
      authors: ['李文舟'],
      agency: '海潮日报',
      labelled: true
    })
  })

  it.each([
    ['one field alone', '作者：李文舟'],
    ['fields beside other words', '渡轮 来源：海潮日报 作者：李文舟'],
    ['fields that name no author', '来源：海潮日报 时间：今天']
  ])('are not %s', (_, line) => expect(readFields(line, chinese)).toBeUndefined())
})

describe('a name with its outlet', () => {
  it.each([
    ['[항구신문 박도윤 기자] shyoon@harbor.example', '박도윤 기자'],
    ['■ 박도윤 기자', '박도윤 기자'],
    ['기자명 박도윤 기자', '박도윤 기자'],
    ['항구신문=박도윤 기자', '박도윤 기자']
  ])('stands alone after it: %s', (line, name) => expect(withoutOutlet(line, korean)).toBe(name))

  it('keeps its label in front of a bar', () => {
    expect(withoutOutlet('文｜海潮周刊 林若冰', chinese)).toBe('文：林若冰')
    expect(withoutOutlet('撰文｜林若冰', chinese)).toBe('撰文：林若冰')
  })

  it.each([
    ['a sentence with the title in it', '박도윤 기자는 항구를 찾았다', korean],
    ['a label that is no author’s', '海潮｜林若冰', chinese],
    ['a line of another language', '박도윤 기자 외 1명', chinese]
  ])('is left as it is in %s', (_, line, words) => expect(withoutOutlet(line, words)).toBe(line))
})
