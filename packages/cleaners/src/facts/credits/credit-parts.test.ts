import {describe, expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {en} from '../../locales/en.js'
import {es} from '../../locales/es.js'
import {vi} from '../../locales/vi.js'
import {partsOf} from './credit-parts.js'
import {creditWordsOf} from './credit-words.js'

const words = creditWordsOf(pageReader('vi', [vi, en])('x'))

/** The parts of a line, each as `label mark text`, with `!` behind what is known as an agency. */
function parts(line: string, known = words): readonly string[] {
  return partsOf(line, known).map(({label, mark, text, known}) => `${label} ${mark} ${text}${known ? '!' : ''}`)
}

describe('partsOf', () => {
  it.each([
    ['Lam Giang', ['none  Lam Giang']],
    ['Lam Giang - Hoài An', ['none  Lam Giang', 'none - Hoài An']],
    ['Lam Giang, Hoài An', ['none  Lam Giang', 'none , Hoài An']],
    ['Lam Giang (TTXVN)', ['none  Lam Giang', 'none ( TTXVN!']],
    ['Long Phi/VOV-Miền Trung', ['none  Long Phi', 'none / VOV-Miền Trung!']],
    ['By Mary Quill and Tom Reed', ['author  Mary Quill', 'none , Tom Reed']],
    ['Mary Quill | The Post', ['none  Mary Quill', 'none | The Post']]
  ])('parts at marks and joiners: %s', (line, expected) => expect(parts(line)).toEqual(expected))

  it.each([
    ['Theo TTXVN', ['source  TTXVN!']],
    ['Tác giả: Lam Giang Ảnh: Hoài An', ['author  Lam Giang', 'photo  Hoài An']],
    ['Lam Giang (tổng hợp)', ['none  Lam Giang', 'roleWord ( ']],
    ['Tổng hợp Lam Giang', ['roleWord  ', 'none  Lam Giang']],
    ['Biên tập: Lê Hoa', ['helper  Lê Hoa']]
  ])('parts at labels: %s', (line, expected) => expect(parts(line)).toEqual(expected))

  it.each([
    ['a figure', 'By Ida Brook 4 min read', ['author  Ida Brook', 'none   4 min read']],
    ['a small word', 'Posted by Ida Brook on Monday', ['author  Ida Brook', 'none   on Monday']],
    ['an agency', 'By HOLLIS GRAHAM Associated Press', ['author  HOLLIS GRAHAM', 'none / Associated Press!']]
  ])('ends a labelled name at %s', (_, line, expected) => expect(parts(line)).toEqual(expected))

  it('keeps whole what only looks parted', () => {
    // `T/h` says how a text was made
    expect(parts('L.T.H')).toEqual(['none  L.T.H'])
    expect(parts('Theo Đời sống & Pháp luật')).toEqual(['source  Đời sống & Pháp luật!'])
    expect(parts('Jean-Claude Moss')).toEqual(['none  Jean-Claude Moss'])
    // in a sentence no look ends a name
    expect(parts('By Ida Brook on Monday.')).toEqual(['author  Ida Brook on Monday'])
  })

  it('tells a joiner from the particle of a name', () => {
    const spanish = creditWordsOf(pageReader('es', [es])('x'))
    expect(parts('Ortega y Gasset', spanish)).toEqual(['none  Ortega y Gasset'])
    expect(parts('Ana Ruiz y Juan Soler', spanish)).toEqual(['none  Ana Ruiz', 'none , Juan Soler'])
  })

  it('passes over a button that opens the line', () => {
    expect(parts('Chia sẻ Lam Giang')[0]).toMatch(/^none {2}Chia sẻ/)
  })
})
