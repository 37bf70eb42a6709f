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
