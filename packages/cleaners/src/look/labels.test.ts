import {classBit, type PhraseClass} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {isLabel, isSureLabel, labelIn, labelsAnd, labelsOf, quote} from './labels.js'

const vietnamese = pageReader('vi')
const english = pageReader('en')

/** `sure`, `likely` or `none`: what a line of its own is as a label of the class. */
function label(line: string, name: PhraseClass, read = vietnamese): string {
  const doc = read(line)
  if (isSureLabel(doc, 0, classBit[name])) return 'sure'
  return isLabel(doc, 0, classBit[name]) ? 'likely' : 'none'
}

describe('a label', () => {
  it('is sure where its phrase is the whole block, or has its colon', () => {
    expect(label('Tin liên quan', 'related')).toBe('sure')
    expect(label('Xem thêm: Làng chài dựng lại cầu cảng sau mùa bão', 'readMore')).toBe('sure')
  })

  it('is none where the words open or stand in prose', () => {
    expect(label('Chia sẻ với phóng viên, bà con cho biết cầu cảng đã xong.', 'share')).toBe('none')
    expect(label('Tin liên quan đến vụ việc sẽ được cập nhật trong ngày mai.', 'related')).toBe('none')
  })

  it('stands once a block, in page order', () => {
    const doc = english(['Related articles', 'A story', 'Share', 'Related articles'].join('\n'))
    expect(labelsOf(doc, 'related').map(({block, sure}) => [block, sure])).toEqual([
      [0, true],
      [3, true]
    ])
    expect(labelIn(doc, 0, 'related')?.phrase.text).toBe('Related articles')
    expect(labelIn(doc, 1, 'related')).toBeUndefined()
    expect(labelsOf(doc, 'rating')).toEqual([])
  })

  it('is listed with other blocks, what both have once', () => {
    const doc = english(['Related articles', 'A story', 'Share', 'Related articles'].join('\n'))
    expect(labelsAnd(doc, 'related', [1, 3])).toEqual([0, 1, 3])
    expect(labelsAnd(doc, 'related', [])).toEqual([0, 3])
  })
})

it('quotes a block in one line, cut to be read', () => {
  const doc = english(`Council  asks\nfor\n${'a'.repeat(60)}`)
  expect(quote(doc, 0)).toBe('Council asks')
  expect(quote(doc, doc.count - 1)).toBe(`${'a'.repeat(49)}…`)
})
