import pc from 'picocolors'

/** Functions that colour a text; they leave it as it is where there are no colours. */
export type Colors = ReturnType<typeof pc.createColors>

/** What a text is laid out for. */
export interface Screen {
  readonly colors: Colors
  /** Width of a line. */
  readonly columns: number
}

/** Width of lines that go to a file or a pipe, in columns. */
const widthOfFiles = 120

/**
 * Standard output as a screen, taken to be at least `narrowest` columns wide. It has no colours where it is no terminal
 * or where `NO_COLOR` is set (no-color.org).
 */
export function openScreen(narrowest: number): Screen {
  const {isTTY, columns} = process.stdout
  const colors = pc.createColors(isTTY === true && process.env.NO_COLOR === undefined)
  return {colors, columns: Math.max(narrowest, columns || widthOfFiles)}
}
