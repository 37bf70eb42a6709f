/** A block that belongs to a picture, and why it is held for that. */
export interface CaptionFound {
  readonly block: number
  /**
   * The caption proper; only its credit (`ẢNH: QUANG THUẦN`); or the text that the page gives a picture, which the caption
   * may follow.
   */
  readonly kind: 'caption' | 'credit' | 'imageText'
  readonly because: string
  readonly confidence: number
  readonly credit: string | undefined
}

/** Makes what was found of block `block`. */
export function captionFound(
  block: number,
  because: string,
  confidence: number,
  credit?: string,
  kind: CaptionFound['kind'] = 'caption'
): CaptionFound {
  return {block, kind, because, confidence, credit}
}

/** Captions are seldom longer: 98 of 100 in the sets measured. */
export const mostWords = 80
