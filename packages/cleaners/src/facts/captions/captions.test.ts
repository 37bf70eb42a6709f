import {blockText} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {captionsOf} from './captions.js'

const headline = 'Ferry to Inch Island sails again after repair'
const text = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.',
  'Islanders had relied on fishing boats for food and mail since the middle of the month before.'
]

const english = articleReader('en')

/** The lines held for captions on a page with `lines` behind its first paragraph: their kind, text and credit. */
function captionsAmid(...lines: readonly string[]): readonly (readonly [string, string, string | undefined])[] {
  const doc = english(headline, text[0]!, ...lines, text[1]!, text[2]!)
  return [...captionsOf(doc).values()].map(({kind, block, credit}) => [kind, blockText(doc, block), credit])
}

describe('captions told by their credit', () => {
  it.each([
    ['The ferry at Larne Point. Photo: Ida Brook/AP', 'Ida Brook/AP'],
    ['The ferry at Larne Point (Photo: Ida Brook)', 'Ida Brook'],
    ['The ferry at Larne Point (Photo: Ida Brook), and islanders who wait', 'Ida Brook'],
    ['The ferry at Larne Point on Thursday. Getty Images', 'Getty Images'],
    ['The ferry at Larne Point on Thursday © Ida Brook', 'Ida Brook'],
    ['The ferry at Larne Point on Thursday.Credit...Ida Brook', 'Ida Brook'],
    ['The ferry at Larne Point © iStock.com/idabrook', 'iStock.com/idabrook'],
    ['The ferry at Larne Point https://unsplash.com/photos/M9jr', 'unsplash.com']
  ])('%s', (line, credit) => expect(captionsAmid(line)).toEqual([['caption', line, credit]]))

  it('a credit alone on its line makes a caption of the line above it', () => {
    expect(captionsAmid('The ferry at Larne Point', 'Photo: Ida Brook')).toEqual([
      ['credit', 'Photo: Ida Brook', 'Ida Brook'],
      ['caption', 'The ferry at Larne Point', 'Ida Brook']
    ])
  })

  it('but not of a question, nor of a paragraph', () => {
    expect(captionsAmid('What did the divers find?', 'Photo: Ida Brook')).toHaveLength(1)
    expect(captionsAmid(`${text[1]} ${text[2]} ${text[1]}`, 'Photo: Ida Brook')).toHaveLength(1)
  })

  it('a full-width colon is none of the maker’s name', () => {
    const paragraph =
      '島へ渡る船は木曜の朝、五週間ぶりに運航を再開した。修理は月曜に終わり、二日にわたる試験航海も済んだという。'
    const doc = articleReader('ja')(
      '島の船、五週間ぶりに運航',
      paragraph,
      '写真：三島沙織',
      paragraph.replace('木曜', '先週')
    )
    expect([...captionsOf(doc).values()][0]).toMatchObject({kind: 'credit', credit: '三島沙織'})
  })

  it('a title behind the label of a video is no maker', () => {
    const line = 'Video: Ida Brook shows how the new ferry was brought into the harbour'
    expect(captionsAmid(line).map(([, , credit]) => credit)).not.toContain(line.slice(7))
  })

  it('a label that is no name is no credit', () => {
    const line = 'Photo by Ida Brook shows the ferry and the old tug in the sound off Larne on a wet day in May'
    expect(captionsAmid(line).map(([, , credit]) => credit)).not.toContain('Photo by')
  })

  it('a word of a sentence is no label', () => {
    expect(captionsAmid('The old ferry was kept as a handout of the state.')).toEqual([])
  })
})

describe('texts of pictures', () => {
  it('are the headline over again, names of files, and titles with a running number', () => {
    expect(captionsAmid(headline)).toEqual([['imageText', headline, undefined]])
    expect(captionsAmid('ferry-at-quay.jpg')).toEqual([['imageText', 'ferry-at-quay.jpg', undefined]])
    expect(captionsAmid('Ferry on trial - Photo 1.', 'Ferry on trial - Photo 2.')).toHaveLength(2)
  })

  it('are no titles whose number runs on nowhere', () => {
    expect(captionsAmid('Ferry on trial - Part 1.')).toEqual([])
  })
})

describe('captions told otherwise', () => {
  it('by a label', () => {
    expect(captionsAmid('Pictured: the ferry at Larne Point')).toEqual([
      ['caption', 'Pictured: the ferry at Larne Point', undefined]
    ])
  })

  it('by a copy close by, as a lightbox prints it', () => {
    const line = 'The ferry at Larne Point. Photo: Ida Brook'
    expect(captionsAmid(line, line).map(([kind]) => kind)).toEqual(['caption', 'caption'])
  })

  it('in Japanese by day and place behind a double line', () => {
    const paragraph =
      '島へ渡る船は木曜の朝、五週間ぶりに運航を再開した。修理は月曜に終わり、二日にわたる試験航海も済んだという。'
    const caption = '運航を再開した船を見送る住民＝13日午後、北浜町'
    const doc = articleReader('ja')('島の船、五週間ぶりに運航', paragraph, caption, paragraph.replace('木曜', '先週'))
    expect([...captionsOf(doc).values()].map(({block}) => blockText(doc, block))).toEqual([caption])
  })

  it('never on a line of the article’s facts, its headline or a paragraph', () => {
    const doc = english(headline, 'Thursday 15 May 2025, 09:22', 'By Mary Quill', ...text)
    expect([...captionsOf(doc).keys()]).toEqual([])
  })
})
