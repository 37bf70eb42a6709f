/**
 * The words of all blocks, hashed once and read by phrases, features and comparisons alike.
 * A word is a run of letters, digits and marks; in scripts without spaces it is one character.
 */
export interface Words {
  /** Index of the first word of block `i`; `first[count]` is the number of words. */
  readonly first: Uint32Array
  /** Hash of the lower-case word; see `hash.ts`. */
  readonly hash: Uint32Array
  /** Offset of the word in the normal text. */
  readonly at: Uint32Array
  /** Length of the word in UTF-16 units, at most 65,535. */
  readonly size: Uint16Array
  /** Words that begin with a capital, by block. */
  readonly capitals: Uint32Array
  /** Letters that are capitals, by block. */
  readonly upper: Uint32Array
  /** Digits, by block. */
  readonly digits: Uint32Array
  /** Letters, by block. */
  readonly letters: Uint32Array
  /** What stands in block `i` between its words, and how long these are: the counts that `marks.ts` names. */
  readonly marks: Uint32Array
  /** True where a word begins with a letter of a script without spaces, or of those from U+2E80 on: one unit says much there. */
  readonly wide: boolean
}

/** Reads the words of the blocks `[start[i], end[i])` of a text, given as its UTF-16 units. */
export type Lexer = (units: Uint16Array, start: Uint32Array, end: Uint32Array) => Words
