import {type Found, type Rewriting, rewriteFound} from './rewrite.js'

/**
 * Text that was saved as Markdown, as readers for language models do: marks of links, pictures, headings and stress go, the
 * words stay, and every offset still leads to the raw text. Syntax: CommonMark 0.31.
 *
 * A text counts as Markdown by its inline links, or by headings and stress together; a bracket or two, a `#` or a star may
 * be the writer's own.
 */
export function stripMarkdown(state: Rewriting, count: (kind: string) => void): Rewriting {
  if (!isMarkdown(state.text)) return state
  // stress is looked for when the addresses are gone, which are full of underscores
  const unlinked = cutOut(state, linkMarks(state.text), count)
  return cutOut(unlinked, styleMarks(unlinked.text), count)
}

/** Inline links, and headings with words in `**`, from which a text is Markdown. `__init__` and `# …` alone are code. */
const fewestLinks = 3
const fewestStyles = 3

// A label may hold brackets one deep, an address parentheses one deep; each alternative begins with another character, so
// that no text makes the expressions go back and forth.
const label = String.raw`((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)`
const address = String.raw`\(\s*<?[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`
const link = new RegExp(String.raw`\[${label}\]${address}`, 'gs')
const image = new RegExp(String.raw`!\[([^\[\]]*)\]${address}`, 'g')
const heading = /^ {0,3}#{1,6}[ \t]+/gm
const strong = /(\*\*)(?=[^\s*])[^\n]{1,400}?\1/g
const stress = /(?<![\p{L}\p{Nd}*_\\])([*_])(?=[^\s*_])[^\n*_]{1,400}(?<=[^\s*_])\1(?![\p{L}\p{Nd}*_])/gu
const escaped = /\\(?=[\\`*_{}[\]()#+\-.!>|~])/g

function isMarkdown(text: string): boolean {
  if (text.includes('](') && (text.match(link)?.length ?? 0) >= fewestLinks) return true
  if (!text.includes('**') && !text.includes('# ')) return false
  const headings = text.match(heading)?.length ?? 0
  const strongs = text.match(strong)?.length ?? 0
  return headings > 0 && strongs > 0 && headings + strongs >= fewestStyles
}

/** A stretch of the text that goes: `[start, end)`. */
type Cut = readonly [start: number, end: number]

/** What stands around the words of links and pictures; a picture keeps its brackets, as text browsers print it. */
function linkMarks(text: string): Cut[] {
  const cuts: Cut[] = []
  for (const {0: all, 1: words = '', index} of text.matchAll(image)) {
    // some tools number the pictures that have no text
    const numbered = /^Image \d+(?:: )?/.exec(words)?.[0].length ?? 0
    const end = index + all.length
    if (words.slice(numbered).trim() === '') cuts.push([index, end])
    else cuts.push([index, index + 1], [index + 2, index + 2 + numbered], [index + 2 + words.length + 1, end])
  }
  for (const {0: all, 1: words = '', index} of text.matchAll(link)) {
    if (text[index - 1] === '!') continue
    cuts.push([index, index + 1], [index + 1 + words.length, index + all.length])
  }
  return cuts
}

/** Marks of headings, stress and escapes. */
function styleMarks(text: string): Cut[] {
  const cuts: Cut[] = []
  for (const {0: mark, index} of text.matchAll(heading)) cuts.push([index, index + mark.length])
  for (const expression of [strong, stress]) {
    for (const {0: all, 1: mark = '', index} of text.matchAll(expression)) {
      cuts.push([index, index + mark.length], [index + all.length - mark.length, index + all.length])
    }
  }
  for (const {index} of text.matchAll(escaped)) cuts.push([index, index + 1])
  return cuts
}

/** Takes the stretches out; of two that overlap the first. */
function cutOut(state: Rewriting, cuts: readonly Cut[], count: (kind: string) => void): Rewriting {
  const inOrder = cuts.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let next = 0
  const find = (from: number): Found | null => {
    while (next < inOrder.length && inOrder[next]![0] < from) next++
    const cut = inOrder[next++]
    return cut ? {0: state.text.slice(...cut), index: cut[0]} : null
  }
  return rewriteFound(state, find, () => {
    count('markdown')
    return ''
  })
}
