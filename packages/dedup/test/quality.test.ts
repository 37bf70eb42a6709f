import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {bCubed, dedup} from '../src/index.js'
import {evaluationFolder, readRows, toArticle} from '../train/rows.js'

/** B-cubed F1 that the shipped model must not fall below; measured less one point. */
const floors = {vmds: 0.952, ecb: 0.95, variants: 0.965}

describe.skipIf(!existsSync(evaluationFolder))('labelled sets', () => {
  test.each(Object.entries(floors))(
    '%s: B-cubed F1 of at least %d',
    (set, floor) => {
      const rows = readRows(`events/${set}.jsonl.gz`)
      const gold = new Map(rows.map(({id, cluster}) => [id, cluster!]))
      const events = dedup(rows.map(toArticle))
      const found = new Map(events.flatMap(({id, reports}) => reports.map(({source}) => [source, id] as const)))
      expect(found.size).toBe(rows.length)
      expect(bCubed(gold, found).f1).toBeGreaterThanOrEqual(floor)
    },
    60_000
  )
})
