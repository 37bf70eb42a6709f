import {describe, expect, it} from 'vitest'
import {readMerging} from './merging.js'

describe('readMerging', () => {
  it('gives numbers, and nothing for what is left out', () => {
    expect(readMerging({})).toEqual({})
    expect(readMerging({threshold: '-0.5', windowDays: '3'})).toEqual({threshold: -0.5, windowDays: 3})
  })

  it.each([
    [{threshold: 'high'}, '`--threshold` to be log-odds above -4 and up to 6, got `high`; write 1 for fewer merges'],
    [{threshold: '7'}, '`--threshold` to be log-odds above -4 and up to 6, got `7`; write 1 for fewer merges'],
    [{threshold: ' '}, 'got ` `; write 1 for fewer merges, or leave it out'],
    [{windowDays: '0'}, '`--window-days` to be a number of days above 0, got `0`; leave it out for 14'],
    [{windowDays: 'Infinity'}, '`--window-days` to be a number of days above 0, got `Infinity`; leave it out for 14']
  ])('refuses %o', (options, message) => {
    expect(() => readMerging(options)).toThrow(message)
  })
})
