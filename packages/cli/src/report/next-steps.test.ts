import {describe, expect, it} from 'vitest'
import {nextSteps} from './next-steps.js'
import type {DocumentRow} from './tally.js'

const row = (id: string, values: Partial<DocumentRow> = {}): DocumentRow => ({
  id,
  title: null,
  wordsKept: 100,
  wordsRemoved: 0,
  cuts: [],
  warnings: [],
  ...values
})
const told = {rows: [], events: [], failed: 0, nearMisses: 0, out: 'out', call: 'copydesk'}
const answers = (values: Partial<Parameters<typeof nextSteps>[0]>): string[] =>
  nextSteps({...told, ...values}).map(({answer}) => answer)

describe('nextSteps', () => {
  it('has nothing to explain of a run without documents', () => {
    expect(answers({})).toEqual(['copydesk report out'])
    expect(nextSteps(told)[0]?.question).toBe('see every page and event')
  })

  it('takes the page that wants a look most: one with a warning, else the one that most was cut from', () => {
    const rows = [row('a'), row('b', {wordsRemoved: 300}), row('c', {wordsRemoved: 10})]
    expect(answers({rows})[1]).toBe('copydesk explain b')
    expect(answers({rows: [...rows, row('d', {warnings: ['a doubt']})]})[1]).toBe('copydesk explain d')
  })

  it('calls the program as the shell knows it', () => {
    expect(answers({rows: [row('a')], call: 'npx copydesk'})).toEqual([
      'npx copydesk report out',
      'npx copydesk explain a'
    ])
  })

  it('writes what a shell would take apart as one word', () => {
    const rows = [row("it's a file; rm x.txt")]
    expect(answers({rows, out: 'my run'})).toEqual([
      "copydesk report 'my run'",
      "copydesk explain 'it'\\''s a file; rm x.txt' --in 'my run'"
    ])
  })
})
