/** News as outlets publish it, where hardly a report has another of its event beside it and all have look-alikes. */
import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {dedup} from '../src/index.js'
import {denseRows, denseScore} from '../train/dense-news.js'
import {evaluationFolder, toArticle} from '../train/rows.js'

/** What was measured, rounded down: shares of the pairs put together that are of one event, and of those that are found. */
const floors = [
  {dated: true, precision: 0.71, recall: 0.86},
  {dated: false, precision: 0.75, recall: 0.69}
]

describe.skipIf(!existsSync(new URL('events/background.jsonl.gz', evaluationFolder)))(
  'in news as outlets publish it, few look-alikes become one event',
  () => {
    test.each(floors)('dated: $dated', ({dated, precision, recall}) => {
      const {same, found, wrong} = denseScore(dedup(denseRows(dated).map(toArticle)))
      expect(found / (found + wrong)).toBeGreaterThanOrEqual(precision)
      expect(found / same).toBeGreaterThanOrEqual(recall)
    })
  }
)
