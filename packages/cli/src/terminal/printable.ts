/**
 * Text of a page made fit for a terminal: control characters, which could move its cursor or set its title, and marks
 * that turn the direction of writing (Unicode UAX 9) become U+FFFD. Line ends and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** The same for what must stay on its line, such as the name of a file: line ends and tabs become U+FFFD, too. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\n\t]/g, '\ufffd')
}
