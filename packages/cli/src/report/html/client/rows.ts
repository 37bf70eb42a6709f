import type {Article, RawRange, Removal, Role} from '@copydesk/core'
import type {Kind} from './data.js'

/** A stretch of the raw text with one role. */
export interface Segment extends RawRange {
  readonly role: Role
  readonly kind: Kind
  /** Null for what was not removed. */
  readonly removal: Removal | null
  /** The photographer or agency of a caption. */
  readonly credit: string | null
}

/** Segments that share a line of the page, in order. */
export interface Row {
  readonly segments: readonly Segment[]
  /** Empty lines before it. */
  readonly emptyLines: number
}

/** What of an article says where things stood in the page. */
export type Ranges = Pick<Article, 'body' | 'captions' | 'spans' | 'removals'>

/** All stretches of an article in page order. */
export function segmentsOf({body, captions, spans, removals}: Ranges): Segment[] {
  const plain = (kind: Kind, role: Role, {start, end}: RawRange, credit: string | null = null): Segment => ({
    start,
    end,
    role,
    kind,
    removal: null,
    credit
  })
  return [
    ...body.map((block) => plain('kept', block.role, block)),
    ...captions.map((caption) => plain('captions', caption.role, caption, caption.credit)),
    ...spans.map((span) => plain('metadata', span.role, span)),
    ...removals.map((removal) => ({...plain('removed', removal.role, removal), removal}))
  ].sort((a, b) => a.start - b.start)
}

/** Takes a page apart into rows: a new one wherever a line ends between two segments. */
export function rowsOf(article: Ranges, raw: string): Row[] {
  const rows: {segments: Segment[]; emptyLines: number}[] = []
  let end = 0
  for (const segment of segmentsOf(article)) {
    const breaks = lineBreaks(raw, end, segment.start)
    const row = rows.at(-1)
    if (row === undefined || breaks > 0) rows.push({segments: [segment], emptyLines: Math.max(0, breaks - 1)})
    else row.segments.push(segment)
    end = segment.end
  }
  return rows
}

function lineBreaks(text: string, start: number, end: number): number {
  let breaks = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) breaks++
  }
  return breaks
}
