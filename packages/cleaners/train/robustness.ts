/**
 * What is kept of pages that were changed on purpose, each cleaned with forests that have not seen its outlet.
 * usage, in packages/cleaners: node train/dist/robustness.js [--sets ../../../shared/eval/clean] [--cache train/cache]
 *   [--set aeb] [--flat html-to-text] [--every 1] [--model]
 *
 * A line a change: pages, then in percent, as means over pages, words of the article that are kept and words kept that are
 * the article's. `--every 6` takes every sixth page, `--model` leaves the cleaners out.
 */
import {parseArgs} from 'node:util'
import type {Article} from '@copydesk/core'
import {changes, isParagraph, type Line} from './changes.js'
import {heldOutCleaners} from './cross-validate.js'
import {labelBlocks} from './label-blocks.js'
import {mean} from './measure.js'
import {readText} from './read-text.js'
import {readSets, type Sample} from './sets.js'

const {values} = parseArgs({
  options: {
    sets: {type: 'string', default: '../../../shared/eval/clean'},
    cache: {type: 'string', default: 'train/cache'},
    set: {type: 'string', default: 'aeb'},
    flat: {type: 'string', default: 'html-to-text'},
    every: {type: 'string', default: '1'},
    model: {type: 'boolean', default: false}
  }
})

/** Fewer paragraphs leave nothing to change. */
const fewestParagraphs = 4

/** The lines of a page; of a line with several blocks one is enough to make it the article's. */
function linesOf({text, url, gold}: Sample): Line[] {
  const page = readText(text, url)
  const labels = labelBlocks(page, gold, readText)
  const lines = page.text.split('\n')
  const isArticle = new Set<number>()
  for (let i = 0; i < page.count; i++) {
    if (labels[i] !== 1) continue
    const from = page.layout.line[i]!
    const end = i + 1 < page.count ? page.layout.line[i + 1]! : lines.length
    for (let n = from; n < Math.max(end, from + 1); n++) isArticle.add(n)
  }
  return lines.map((text, n) => ({text, isArticle: isArticle.has(n) && text.trim() !== ''}))
}

/** Words of the article, those of them that are kept, and all that are kept. */
function count(lines: readonly Line[], {body}: Article): {words: number; found: number; kept: number} {
  const sum = {words: 0, found: 0, kept: 0}
  let start = 0
  for (const {text, isArticle} of lines) {
    for (const {index} of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const isKept = body.some((piece) => piece.start <= start + index && start + index < piece.end)
      if (isArticle) sum.words++
      if (isKept) sum.kept++
      if (isArticle && isKept) sum.found++
    }
    start += text.length + 1
  }
  return sum
}

const every = Number(values.every)
const pages = readSets(values.sets, [values.set])
  .filter(({flat}) => flat === values.flat)
  .filter((_, i) => i % every === 0)
  .map((sample) => ({sample, lines: linesOf(sample)}))
  .filter(({lines}) => lines.filter(isParagraph).length >= fewestParagraphs)
const cleanerOf = heldOutCleaners(values.cache, values.model ? [] : undefined)

for (const [name, change] of Object.entries(changes)) {
  const counts = pages.map(({sample, lines}, i) => {
    const changed = change(lines, pages[(i + 17) % pages.length]!.lines)
    const text = changed.map((line) => line.text).join('\n')
    return count(changed, cleanerOf(sample)({id: sample.id, text, url: sample.url}))
  })
  const recall = mean(counts.map(({words, found}) => found / words))
  const precision = mean(counts.filter(({kept}) => kept > 0).map(({kept, found}) => found / kept))
  const [r, p] = [recall, precision].map((value) => (100 * value).toFixed(1))
  console.log(`${name.padEnd(24)} ${pages.length} pages  kept ${r}  article ${p}`)
}
