import {describe, expect, it} from 'vitest'
import {createLog, type Display, startProgress} from './progress.js'
import {duration, progressText} from './progress-text.js'

const standing = {articles: 1190, failed: 10, share: 0.25, seconds: 4}

describe('progressText', () => {
  it('gives documents, rate, time left and how they came out', () => {
    expect(progressText(standing)).toBe('1,200 documents read, 300 a second, about 12 s left: 1,190 cleaned, 10 failed')
  })

  it('says nothing of time left where the size is not known, or all is read', () => {
    const text = '1,200 documents read, 300 a second: 1,190 cleaned, 10 failed'
    expect(progressText({...standing, share: null})).toBe(text)
    expect(progressText({...standing, share: 1})).toBe(text)
    expect(progressText({...standing, share: 0})).toBe(text)
  })

  it('gives no rate before there is one', () => {
    expect(progressText({articles: 1, failed: 0, share: 0.5, seconds: 0.5})).toBe(
      '1 document read: 1 cleaned, 0 failed'
    )
    expect(progressText({articles: 0, failed: 0, share: 0.5, seconds: 9})).toBe('0 documents read: 0 cleaned, 0 failed')
    expect(progressText({articles: 7, failed: 0, share: null, seconds: 10})).toContain('0.7 a second')
  })
})

describe('duration', () => {
  it.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [61, '1 min'],
    [3540, '59 min'],
    [3600, '1 h'],
    [11_100, '3 h 5 min'],
    [86_380, '24 h']
  ])('says %s seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text)
  })
})

describe('startProgress', () => {
  const watched = (
    pace: number
  ): {shown: string[]; display: Display; pass: (ms: number) => void; now: () => number} => {
    const shown: string[] = []
    let time = 1_000_000
    return {
      shown,
      display: {show: (text) => void shown.push(text), stop: () => {}, pace, live: true},
      pass: (ms) => {
        time += ms
      },
      now: () => time
    }
  }

  it('shows the first figures at once, and no more than its pace after that', () => {
    const {shown, display, pass, now} = watched(100)
    const progress = startProgress(display, now)
    for (let i = 1; i <= 100; i++) {
      pass(10)
      progress.cleaned(i, 0)
    }
    expect(shown).toHaveLength(10)
    expect(shown[0]).toBe('1 document read: 1 cleaned, 0 failed')
    progress.merging(100)
    expect(shown.at(-1)).toBe('merging the reports of 100 articles')
  })

  it('leaves no line of a short run in a log, and one every minute of a long one', () => {
    const lines: string[] = []
    const log = createLog({write: (line: string) => lines.push(line)} as unknown as NodeJS.WritableStream)
    const {pass, now} = watched(0)
    const progress = startProgress(log, now)
    progress.expect(1000)
    progress.cleaned(5, 0)
    pass(59_000)
    progress.cleaned(90, 0)
    expect(lines).toEqual([])
    pass(1_000)
    progress.read(500)
    progress.cleaned(600, 0)
    pass(60_000)
    progress.merging(1000)
    expect(lines).toEqual([
      'copydesk: 600 documents read, 10 a second, about 1 min left: 600 cleaned, 0 failed\n',
      'copydesk: merging the reports of 1,000 articles\n'
    ])
  })
})
