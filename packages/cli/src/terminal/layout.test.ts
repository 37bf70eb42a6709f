import {describe, expect, it} from 'vitest'
import {counted, cutEnd, cutFront, left, right, width, wrap} from './layout.js'

describe('layout', () => {
  it('measures as a terminal shows it', () => {
    expect(width('Hà Nội')).toBe(6)
    expect(width('Hà Nội'.normalize('NFD'))).toBe(6)
    expect(width('台風の接近')).toBe(10)
    expect(width('한국')).toBe(4)
  })

  it('shortens with a mark and never beyond the width', () => {
    expect(cutEnd('Giá xăng tăng', 13)).toBe('Giá xăng tăng')
    expect(cutEnd('Giá xăng tăng', 10)).toBe('Giá xăng…')
    expect(cutEnd('台風の接近', 6)).toBe('台風…')
    expect(cutFront('crawl/2024/07/17/page.txt', 12)).toBe('…17/page.txt')
  })

  it('lets nothing through that would move the cursor or end the line', () => {
    expect(cutEnd('a\u001b[2Jb\nc', 20)).toBe('a\ufffd[2Jb\ufffdc')
    expect(cutFront('crawl/a\nb.txt', 20)).toBe('crawl/a\ufffdb.txt')
    expect(wrap('from a\nb.txt', 20)).toEqual(['from a\ufffdb.txt'])
  })

  it('fills columns by width', () => {
    expect(left('台', 4)).toBe('台  ')
    expect(right('12', 4)).toBe('  12')
    expect(left('longer', 3)).toBe('longer')
  })

  it('wraps between words', () => {
    expect(wrap('một hai ba bốn năm', 8)).toEqual(['một hai', 'ba bốn', 'năm'])
    expect(wrap('dàiquádàiquá ngắn', 5)).toEqual(['dàiquádàiquá', 'ngắn'])
  })

  it('wraps scripts without spaces between letters, and leaves addresses whole', () => {
    expect(wrap('台風の接近で運航を中止', 8)).toEqual(['台風の接', '近で運航', 'を中止'])
    expect(wrap('港の https://outlet.example/a 船', 8)).toEqual(['港の', 'https://outlet.example/a', '船'])
    expect(wrap('เรือกลับมา', 3)).toEqual(['เรือ', 'กลับ', 'มา'])
  })

  it('counts in words', () => {
    expect(counted(1, 'report')).toBe('1 report')
    expect(counted(12345, 'report')).toBe('12,345 reports')
  })
})
