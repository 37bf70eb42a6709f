import {readdirSync, readFileSync} from 'node:fs'
import type {Link} from '@copydesk/core'
import {eventSchema} from '@copydesk/core/schemas'
import {describe, expect, test} from 'vitest'
import {bCubed, dedup, strategies} from '../src/index.js'
import {article, type Draft} from './articles.js'

interface Case {
  readonly name: string
  readonly articles: readonly Draft[]
  /** Which articles are one event, by position. */
  readonly events: readonly (readonly number[])[]
  readonly links: readonly {
    readonly pair: readonly [number, number]
    readonly strategy: string
    readonly relation: string
  }[]
}

const folder = new URL('../../../fixtures/dedup/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('every strategy has its fixture', () => {
  for (const {name} of strategies) expect(files).toContain(`${name}.json`)
})

describe.each(files)('%s', (file) => {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  test.each(cases)('$name', ({articles, events, links}) => {
    const records = articles.map(article)
    const found = dedup(records)
    for (const event of found) eventSchema.parse(event)
    const position = new Map(records.map(({id}, i) => [id, i]))
    const groups = found.map(({members}) => members.map((id) => position.get(id)!).sort())
    expect(groups.sort((a, b) => a[0]! - b[0]!)).toEqual(events)
    const all = found.flatMap((event) => event.links)
    for (const {pair, strategy, relation} of links) {
      const ids = pair.map((i) => records[i]!.id)
      const link = all.find(({a, b}: Link) => ids.includes(a) && ids.includes(b))
      expect(link).toMatchObject({strategy, relation})
      expect(link!.because.length).toBeGreaterThan(10)
    }
  })
})

test('all look-alikes in one batch are told apart, and the reports of each event found', () => {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL('look-alikes.json', folder), 'utf8'))
  const gold = new Map<string, string>()
  const records = cases.flatMap(({name, articles, events}) => {
    const own = articles.map(article)
    for (const [e, group] of events.entries()) for (const i of group) gold.set(own[i]!.source.id, `${name} ${e}`)
    return own
  })
  const found = new Map<string, string>()
  for (const {id, reports} of dedup(records)) for (const {source} of reports) found.set(source, id)
  const {precision, recall} = bCubed(gold, found)
  expect(precision).toBe(1)
  expect(recall).toBeGreaterThanOrEqual(0.97)
})
