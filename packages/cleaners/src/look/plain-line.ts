import {charClass, SPACE} from '@copydesk/core'

/** A line with one plain space wherever it has any, and none at its ends. Most lines are so already. */
export function oneSpaced(line: string): string {
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    if (charClass[unit]! & SPACE && (unit !== 32 || line.charCodeAt(i + 1) === 32))
      return line.replace(/\s+/g, ' ').trim()
  }
  return line.trim()
}

/** The words of a text in lower case, parted by one space, without marks. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
