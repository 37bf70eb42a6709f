import type {Case, Row} from '../case.js'
import {articlesFile} from '../corpus.js'
import {dedupInWindow} from '../dedup-window.js'
import {figure, megabytes} from '../figures.js'
import {runNode} from '../measure.js'

/** Bytes that a process of any size may take. */
const limit = 2e9
/** The larger corpus over the smaller. */
const step = 10

/** How the cost of dedup grows with the articles. */
export const growth: Case = {
  name: 'growth',
  summary:
    'Dedup of a file of articles to events, reading included, in a 7-day window at 1,000 articles a day and 256 MB for articles and sketches: what ten times as many articles cost, in CPU time and memory.',
  async run({size = 100_000, note}) {
    const [small, large] = [Math.round(size / step), size]
    const measure = async (count: number): Promise<{readonly rate: number; readonly peakMemory: number}> => {
      const path = articlesFile(count)
      note(`growth: ${count} articles`)
      const used = await runNode(dedupInWindow(path, count, true))
      return {rate: count / used.cpu, peakMemory: used.peakMemory}
    }
    const [before, after] = [await measure(small), await measure(large)]
    const perArticle = (after.peakMemory - before.peakMemory) / (large - small)
    const [smaller, larger] = [small, large].map((count) => count.toLocaleString('en'))
    const rows: readonly Row[] = [
      {
        what: `articles a second of dedup, ${larger} articles`,
        against: `${smaller} articles`,
        ours: figure(after.rate),
        theirs: figure(before.rate),
        ratio: after.rate / before.rate,
        goal: {is: 'at least', ratio: 0.8}
      },
      {
        what: `peak memory of dedup, ${larger} articles`,
        against: `the limit (${smaller} articles: ${megabytes(before.peakMemory)}; ${figure(perArticle)} bytes an article more)`,
        ours: megabytes(after.peakMemory),
        theirs: megabytes(limit),
        ratio: after.peakMemory / limit,
        goal: {is: 'at most', ratio: 1}
      }
    ]
    return {rows}
  }
}
