import type {Article} from '@copydesk/core'
import type {PairFindings} from '@copydesk/dedup'
import type pc from 'picocolors'
import {printable} from '../terminal/printable.js'
import {hanging} from './document-text.js'

/** Two reports and what is said of them, as text of at most `columns` a line. */
export function pairText(
  one: Article,
  other: Article,
  {together, strategy, score, threshold, because}: PairFindings,
  colors: ReturnType<typeof pc.createColors>,
  columns: number
): string {
  const sides = [one, other].flatMap(({title, published, source}, i) =>
    hanging(
      i === 0 ? 'report' : 'and',
      printable(`${source.id}, ${published?.at ?? 'no date'}: ${title ?? '(no title)'}`),
      columns,
      colors
    )
  )
  return `${[
    colors.bold(together ? 'One event' : 'Not one event'),
    ...sides,
    ...hanging(
      'score',
      `${score.toFixed(2)} by ${strategy}, which links from ${threshold.toFixed(2)} on`,
      columns,
      colors
    ),
    ...hanging('because', printable(because), columns, colors)
  ].join('\n')}\n`
}
