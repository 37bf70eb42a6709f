import type {Article} from '@copydesk/core'
import type {PairFindings} from '@copydesk/dedup'
import {printable} from '../terminal/printable.js'
import type {Screen} from '../terminal/screen.js'
import {hanging} from './document-text.js'

/** Two reports and what is said of them, as text for a screen. */
export function pairText(
  one: Article,
  other: Article,
  {together, strategy, score, threshold, because}: PairFindings,
  screen: Screen
): string {
  const sides = [one, other].flatMap(({title, published, source}, i) =>
    hanging(
      i === 0 ? 'report' : 'and',
      printable(`${source.id}, ${published?.at ?? 'no date'}: ${title ?? '(no title)'}`),
      screen
    )
  )
  return `${[
    screen.colors.bold(together ? 'One event' : 'Not one event'),
    ...sides,
    ...hanging('score', `${score.toFixed(2)} by ${strategy}, which links from ${threshold.toFixed(2)} on`, screen),
    ...hanging('because', printable(because), screen)
  ].join('\n')}\n`
}
