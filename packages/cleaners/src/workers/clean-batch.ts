// What a worker thread does: it loads the cleaner once, and cleans the batches that it is handed.
import {type Article, cleanOutcomes, type Outcome, type ReadDocument, type SiteProfile} from '@copydesk/core'
import {answerItems, workerSettings} from '@copydesk/core/workers'
import {createCleaner} from '../create-cleaner.js'

const clean: ReturnType<typeof createCleaner> = createCleaner({sites: workerSettings<readonly SiteProfile[]>()})

answerItems((batch: readonly Outcome<ReadDocument>[]): readonly Outcome<Article>[] => [...cleanOutcomes(clean, batch)])
