/**
 * What the looks of a line say for its being the headline, among the lines before the first paragraph: the weights of a
 * conditional logit (McFadden 1974) fitted to pages in English, Vietnamese and 16 more languages, three flatteners mixed.
 */
export const weights = {
  /** Share of its words that the article has, 0 to 1. */
  shared: 3.9,
  /** Agreement with the page's address, 0 to 1; only where there is one. */
  address: 3,
  /** Words up to twelve, as a share of twelve; then that it has few, many, very many. */
  words: 1,
  few: -1.7,
  many: -1.2,
  veryMany: -1.1,
  /** It stands on the page twice. */
  copies: 0.4,
  /** All capitals, as labels are; words with a capital, as a share. */
  shouted: -1,
  capitals: 1.3,
  /** Begins as an item of a list; has the marks of a breadcrumb; ends with a colon. */
  numbered: -1.3,
  listItem: -1.6,
  parted: -0.85,
  colon: -0.7,
  /** Is little more than a date. Set by hand. */
  date: -3,
  /** Has a phrase of furniture. */
  labelled: -2.2,
  /** A line of a date or of names follows. */
  dated: 1.8,
  /** No such line follows, and a date stands right above. Set by hand. */
  datedAbove: 0.9,
  /** Empty lines above and below. */
  blankAbove: 2,
  blankBelow: 2.5,
  /** A longer line above ends with its words, as a breadcrumb does; or it is such a line itself. */
  endsAbove: 1.9,
  hasTitle: -0.9,
  /** The line above is of three words at most; ten words more than the three lines above have on average. */
  shortAbove: 0.65,
  longer: 1.4,
  /** A shorter line that could be the headline stands right above: this is the standfirst. Set by hand. */
  headlineAbove: -1.5,
  /** Ten more lines like headlines between it and the text. */
  others: -0.35
} as const
