import {describe, expect, it} from 'vitest'
import {unitsOf} from '#units'
import {lex} from '../text/lexer.js'
import {findPhrases} from './find-phrases.js'
import {compileLexicon} from './lexicon.js'

const lexicon = compileLexicon(
  [],
  [
    {
      pack: 'test',
      phrases: {
        related: ['Tin liên quan', '相关新闻'],
        readMore: ['Xem thêm:…'],
        viewCount: ['…lượt xem'],
        credit: ['…Ảnh:…', '…Credit...…'],
        comments: ['Bình luận']
      }
    }
  ]
)

function classesIn(line: string): string[] {
  const units = unitsOf(line)
  const words = lex(units, Uint32Array.of(0), Uint32Array.of(line.length))
  const {found} = findPhrases(lexicon, units, words, 1)
  return [...found.filter((_, i) => i % 4 === 1)].map((number) => lexicon.phrases[number]!.class)
}

describe('findPhrases', () => {
  it.each([
    ['Tin liên quan', ['related']],
    ['TIN LIÊN QUAN:', ['related']],
    ['» Bình luận (12)', ['comments']],
    ['3 bình luận', ['comments']],
    ['Xem thêm: Giá vàng hôm nay', ['readMore']],
    ['16:18 | 2.046 lượt xem', ['viewCount']],
    ['Quang cảnh hội nghị. Ảnh: TTXVN', ['credit']],
    ['The quay on Sunday.Credit...Rune Marsh', ['credit']],
    ['相关新闻', ['related']]
  ])('finds it in %s', (line, classes) => {
    expect(classesIn(line)).toEqual(classes)
  })

  it.each([
    'Có hai tin liên quan đến vụ việc',
    'Xem thêm nhiều bài khác',
    'Ảnh hưởng của bão',
    'Tin liên quan gì',
    'Credit. Where it is due',
    'Credit..',
    'lượt xem tăng mạnh'
  ])('does not find it in %s', (line) => {
    expect(classesIn(line)).toEqual([])
  })

  it('does not take the label of a long paragraph for its ending', () => {
    expect(classesIn(`${'chữ '.repeat(70)}lượt xem`)).toEqual([])
  })
})
