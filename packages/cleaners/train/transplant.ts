/**
 * Pages that could have been: an article with the head of one page of its set above it and the foot of another below.
 * What goes with an article by chance on the few pages at hand (how long its comments are, how many other titles stand
 * around it) is so not learnt as a rule.
 */
import {labelBlocks} from './label-blocks.js'
import {readText} from './read-text.js'
import {foldOf, type Gold, type Sample} from './sets.js'
import {chance, joined} from './vary.js'

/** So many blocks above the text stay with it: headline, date, byline. */
const ownHead = 14
/** A text of fewer lines has nothing around its article. */
const fewestLines = 30
/** Share of the pages of `wcxb` that is used; of the smaller sets all. */
const share = 0.75
/** A transplanted page's weight, against that of the page itself. */
const weight = 0.4
/** Share of the transplanted pages that come on one line. */
const joinedShare = 0.25

interface Parts {
  readonly sample: Sample
  readonly lines: readonly string[]
  /** First line of the article with its headline, and the line after its last. */
  readonly from: number
  readonly to: number
}

/** The transplanted pages of the samples whose whole article is known. Parts come from pages of one fold. */
export function transplant(samples: readonly Sample[]): Sample[] {
  const groups = new Map<string, Parts[]>()
  for (const sample of samples) {
    const parts = partsOf(sample)
    if (!parts) continue
    const group = `${sample.set} ${sample.flat} ${foldOf(sample.outlet)}`
    groups.set(group, [...(groups.get(group) ?? []), parts])
  }
  return [...groups.values()].flatMap((pages) =>
    pages
      .filter(({sample}) => sample.set !== 'wcxb' || chance(sample, 'transplanted') < share)
      .map((page) => join(choose(pages, page, 'head'), page, choose(pages, page, 'foot')))
  )
}

function choose(pages: readonly Parts[], {sample}: Parts, part: string): Parts {
  return pages[Math.floor(chance(sample, part) * pages.length)]!
}

/** Two tools are enough to learn from, of a set that has more. */
function isUsed({gold, set, flat}: Sample): boolean {
  if (set === 'vn-gold') return flat === 'full-page'
  return gold.kind === 'text' && (flat === 'html-to-text' || flat === 'inscriptis')
}

function partsOf(sample: Sample): Parts | undefined {
  const lines = sample.text.split('\n')
  if (!isUsed(sample) || lines.length < fewestLines) return undefined
  const page = readText(sample.text, sample.url)
  // labels and layout count lines of the normal text
  if (page.text.split('\n').length !== lines.length) return undefined
  const labels = labelBlocks(page, sample.gold, readText)
  const [first, last] = [labels.indexOf(1), labels.lastIndexOf(1)]
  if (first < 0) return undefined
  const {line} = page.layout
  return {
    sample,
    lines,
    from: line[Math.max(0, first - ownHead)]!,
    to: last + 1 < page.count ? line[last + 1]! : lines.length
  }
}

function join(head: Parts, page: Parts, foot: Parts): Sample {
  const {sample} = page
  const ranges: [Parts, number, number][] = [
    [head, 0, head.from],
    [page, page.from, page.to],
    [foot, foot.to, foot.lines.length]
  ]
  const text = ranges.flatMap(([{lines}, from, to]) => lines.slice(from, to)).join('\n')
  const onOneLine = sample.gold.kind === 'text' && chance(sample, 'transplanted, joined') < joinedShare
  return {
    ...sample,
    flat: `${sample.flat} transplanted`,
    weight: sample.weight * weight,
    text: onOneLine ? joined(text) : text,
    gold: joinGold(sample.gold, ranges)
  }
}

function joinGold(gold: Gold, ranges: readonly (readonly [Parts, number, number])[]): Gold {
  if (gold.kind !== 'lines') return gold
  const labels = new Map<number, string>()
  let done = 0
  for (const [{sample}, from, to] of ranges) {
    if (sample.gold.kind !== 'lines') continue
    for (const [n, label] of sample.gold.labels) if (n > from && n <= to) labels.set(n - from + done, label)
    done += to - from
  }
  return {kind: 'lines', labels}
}
