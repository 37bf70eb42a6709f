/** Bits of `Layout.flags`. */
export const LIST_ITEM = 1
/** A piece of a line that was too long to be one block: cut at sentence ends. */
export const PIECE = 2
/** Several hard-wrapped lines in one block. */
export const UNWRAPPED = 4
