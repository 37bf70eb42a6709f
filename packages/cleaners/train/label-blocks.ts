/** Which blocks of a page are the article, told from its gold. */
import {endsWithStop, type Page} from '@copydesk/core'
import {alignWithGold} from './align-with-gold.js'
import {fold} from './measure.js'
import {type Gold, textLabels} from './sets.js'

/** 1 article, 0 not, -1 unknown; one entry a block. */
export type Labels = Float32Array

/** Labels the blocks of `page`. `read` lexes the gold text as the page was lexed. */
export function labelBlocks(page: Page, gold: Gold, read: (text: string) => Page): Labels {
  if (gold.kind === 'lines') return byLines(page, gold.labels)
  if (gold.kind === 'segments') return bySegments(page, gold.keep, gold.drop)
  if (gold.kind === 'sentences') return bySentences(page)
  return alignWithGold(page, read(gold.text).words.hash)
}

/** Fewer words than these may be a name or a caption that happens to end with a stop. */
const shortestSentence = 6

/**
 * Sentences in which no phrase of a pack stands are text. Of the rest nothing is known: captions, bylines, and what the
 * article, or the page under it, says twice.
 */
function bySentences(page: Page): Labels {
  const seen = new Set<string>()
  return Float32Array.from({length: page.count}, (_, i) => {
    const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!)
    const words = page.words.first[i + 1]! - page.words.first[i]!
    const known = words >= shortestSentence && endsWithStop(page, i) && page.hits.classes[i] === 0 && !seen.has(text)
    seen.add(text)
    return known ? 1 : -1
  })
}

function byLines(page: Page, labels: ReadonlyMap<number, string>): Labels {
  return Float32Array.from({length: page.count}, (_, i) => {
    const label = labels.get(page.layout.line[i]! + 1)
    return label === undefined ? -1 : textLabels.has(label) ? 1 : 0
  })
}

function bySegments(page: Page, keep: readonly string[], drop: readonly string[]): Labels {
  const labels = new Float32Array(page.count).fill(-1)
  const texts = Array.from({length: page.count}, (_, i) =>
    fold(page.text.slice(page.layout.start[i]!, page.layout.end[i]!))
  )
  const conflict = new Uint8Array(page.count)
  for (const segment of drop) {
    const wanted = fold(segment)
    texts.forEach((text, i) => {
      if (text.includes(wanted)) labels[i] = 0
    })
  }
  for (const segment of keep) {
    const wanted = fold(segment)
    const where = texts.flatMap((text, i) => (text.includes(wanted) ? [i] : []))
    if (where.length !== 1) continue
    if (labels[where[0]!] === 0) conflict[where[0]!] = 1
    else labels[where[0]!] = 1
  }
  conflict.forEach((both, i) => {
    if (both) labels[i] = -1
  })
  return labels
}
