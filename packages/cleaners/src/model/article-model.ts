import type {Page, Scorer} from '@copydesk/core'
import {deadScore, firstPass, liveBlocks, readPage, readScores, secondPass} from './features.js'
import {type Forest, runForest, unpackForest} from './forest.js'
import {weights} from './weights.js'

/** Makes a scorer of two forests: the second reads the page again and sees what the first thought of each block. */
export function createScorer(first: Forest, second: Forest): Scorer {
  return (page: Page) => {
    const scores = new Float32Array(page.count).fill(deadScore)
    const columns = readPage(page)
    const rows = liveBlocks(columns)
    runForest(first, firstPass, columns, rows, scores)
    readScores(page, columns, scores)
    runForest(second, secondPass, columns, rows, scores)
    return scores
  }
}

let scorer: Scorer | undefined

/** The learnt article model that ships with the package; its weights are unpacked on first use. */
export const articleModel: Scorer = (page: Page) => {
  scorer ??= createScorer(unpackForest(weights.first), unpackForest(weights.second))
  return scorer(page)
}
