import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {hasSets, measure, measurements} from '../../../scripts/scorers.mjs'

const floors = JSON.parse(readFileSync(new URL('../../../fixtures/floors.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>

if (!hasSets) console.warn('quality gate: skipped, ../shared/eval is not here')

/** Floors only rise: `node scripts/floors.mjs --update` refuses to lower one. */
describe.skipIf(!hasSets)('quality gate', () => {
  it('has a floor for every measurement', () => {
    expect(Object.keys(floors).sort()).toEqual(measurements.map(({name}) => name).sort())
  })

  it.each(measurements)('$name', async (measurement) => {
    const answer = await measure(measurement)
    expect(answer[measurement.metric]).toBeGreaterThanOrEqual(floors[measurement.name] ?? 1)
  })
})
