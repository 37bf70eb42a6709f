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

/** What every finding says; the rest is that of a caption proper without a credit. */
type Finding = Pick<CaptionFound, 'block' | 'because' | 'confidence'> & Partial<CaptionFound>

/** Makes what was found, all of one shape. */
export function captionFound({block, because, confidence, credit, kind = 'caption'}: Finding): CaptionFound {
  return {block, kind, because, confidence, credit}
}

/** Captions are seldom longer: 98 of 100 in the sets measured. */
export const mostWords = 80
