import type {Report} from '@copydesk/core'
import {left} from '../terminal/layout.js'

/** The longest relation, `syndicated`, and its score. */
const columns = 'syndicated 0.99'.length

/** How a report is related to the canonical one of its event and how sure that is, as one cell of a table. */
export function relationCell({relation, score}: Report): string {
  return left(relation === 'canonical' ? relation : `${relation} ${score.toFixed(2)}`, columns)
}
