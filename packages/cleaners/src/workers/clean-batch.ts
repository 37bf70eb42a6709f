// What a worker thread does: it loads the cleaner once, and cleans the batches that it is handed.
import {type Article, cleanOutcome, type Outcome, type ReadDocument, type SiteProfile} from '@copydesk/core'
import {workerSettings} from '@copydesk/core/workers'
import {createCleaner} from '../create-cleaner.js'

const clean: ReturnType<typeof createCleaner> = createCleaner({sites: workerSettings<readonly SiteProfile[]>()})

// biome-ignore lint/style/noDefaultExport: the pool calls the default export of the modules it is given.
export default function cleanBatch(batch: readonly Outcome<ReadDocument>[]): readonly Outcome<Article>[] {
  return batch.map((outcome) => cleanOutcome(clean, outcome))
}
