import {type Found, type Rewriting, rewriteFound} from './rewrite.js'

/**
 * Text that is HTML after all, as feeds and publishing systems give it in a field: tags go, what they set on a line of its
 * own stands on one, and every offset still leads to the raw text. What a browser does not show (scripts, styles, comments,
 * the head) goes as well.
 *
 * A text counts as HTML if it begins with a tag, or if tags are as frequent in it as in a formatted text; a tag or two may
 * be what the writer writes about.
 */
export function stripHtml(state: Rewriting, count: (kind: string) => void): Rewriting {
  const {text} = state
  // nearly all pages end here
  if (!text.includes('<') || (!text.includes('</') && !/<br|<p>/i.test(text))) return state
  const tags = tagsOf(text)
  if (!isHtml(text, tags)) return state
  const cuts = withLineEnds(text, tags)
  let next = 0
  const find = (from: number): Found | null => {
    while (next < cuts.length && cuts[next]!.start < from) next++
    const cut = cuts[next]
    return cut ? {0: text.slice(cut.start, cut.end), index: cut.start} : null
  }
  return rewriteFound(state, find, () => {
    const {inPlace, isTag} = cuts[next++]!
    if (isTag) count('html')
    return inPlace
  })
}

/** A stretch of the text that goes, `[start, end)`, and what takes its place. */
interface Cut {
  readonly start: number
  readonly end: number
  readonly inPlace: string
  readonly isTag: boolean
  /** Whether it is a tag of HTML, as opposed to a comment or a name in angle brackets. */
  readonly isKnown: boolean
}

/** A text that does not begin with a tag needs this many, and one in so many characters. */
const fewestTags = 3
const longestWithoutTag = 200

function isHtml(text: string, tags: readonly Cut[]): boolean {
  // other XML has names of its own, and gives some of these another sense
  if (/^\s*<\?xml/.test(text) && !/<html[\s>]/i.test(text.slice(0, 2000))) return false
  let known = 0
  for (const {isKnown} of tags) if (isKnown) known++
  if (known > 1 && beginsWithTag(text, tags)) return true
  return known >= fewestTags && text.length <= known * longestWithoutTag
}

function beginsWithTag(text: string, [first]: readonly Cut[]): boolean {
  return first !== undefined && text.slice(0, first.start).trim() === ''
}

// HTML Living Standard: elements that a browser sets apart, with an empty line or on a line of their own.
const apart = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl figure table section article pre hr'.split(' '))
const ownLine = new Set(
  'aside body br button caption dd div dt figcaption footer form header html li main nav option td th tr'.split(' ')
)
/** Of those that stand inside a line the frequent ones, by which HTML is told. */
const inLine = new Set('a b em font i img small span strong u'.split(' '))
/** Elements whose content is not shown, as far as a text can be without its page. */
const hidden = new Set('head iframe noscript script select style svg template textarea title'.split(' '))

/** Longest tag that is looked for; embedded data makes some of them long. */
const longestTag = 1 << 16

/** All tags, comments and unseen elements of a text, in order. */
function tagsOf(text: string): Cut[] {
  const cuts: Cut[] = []
  const unclosed = new Set<string>()
  for (let start = text.indexOf('<'); start >= 0; ) {
    const cut = cutAt(text, start, unclosed)
    if (cut !== null) cuts.push(cut)
    start = text.indexOf('<', cut?.end ?? start + 1)
  }
  return cuts
}

/** What begins with the `<` at `start`; null where it is only a character. `unclosed`: ends that the rest does not have. */
function cutAt(text: string, start: number, unclosed: Set<string>): Cut | null {
  const second = text[start + 1]
  if (second === '!' || second === '?') {
    const end = text.startsWith('<!--', start) ? endBehind(text, '-->', start + 4, unclosed) : tagEnd(text, start + 2)
    const isKnown = /^<!doctype html/i.test(text.slice(start, start + 14))
    return end < 0 ? null : {start, end, inPlace: '', isTag: true, isKnown}
  }
  const name = nameAt(text, second === '/' ? start + 2 : start + 1)
  if (name === '') return null
  let end = tagEnd(text, start + 1 + name.length)
  if (end < 0) return null
  const isKnown = apart.has(name) || ownLine.has(name) || inLine.has(name) || hidden.has(name)
  if (second !== '/' && hidden.has(name) && text[end - 2] !== '/') end = endOfHidden(text, name, end, unclosed)
  return {start, end, inPlace: inPlaceOf(name, second === '/'), isTag: true, isKnown}
}

function inPlaceOf(name: string, isClosing: boolean): string {
  if (name === 'li' && !isClosing) return '\n* '
  if (apart.has(name)) return '\n\n'
  return ownLine.has(name) ? '\n' : ''
}

// behind the name an address goes on (`<anna@…>`), a tag does not
const tagName = /[a-z][a-z\d:-]{0,30}(?=[\s/>])/iy

function nameAt(text: string, at: number): string {
  tagName.lastIndex = at
  return tagName.exec(text)?.[0].toLowerCase() ?? ''
}

/** The offset behind the `>` that ends a tag, or -1: another tag begins first, or none ends. */
function tagEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + longestTag)
  for (let at = from; at < last; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 62) return at + 1
    if (unit === 60) return -1
    // quotes count only where a value begins: an apostrophe in broken markup must not swallow the page
    if ((unit === 34 || unit === 39) && text[at - 1] === '=') {
      const close = text.indexOf(text[at]!, at + 1)
      if (close < 0 || close >= last) return -1
      at = close
    }
  }
  return -1
}

function endOfHidden(text: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  if (closing.exec(text) !== null) return closing.lastIndex
  unclosed.add(name)
  return from
}

function endBehind(text: string, closing: string, from: number, unclosed: Set<string>): number {
  const at = unclosed.has(closing) ? -1 : text.indexOf(closing, from)
  if (at < 0) unclosed.add(closing)
  return at < 0 ? -1 : at + closing.length
}

/** Where tags set the lines, the line ends between them are only space; a text of lines with tags in it keeps its lines. */
function withLineEnds(text: string, tags: readonly Cut[]): readonly Cut[] {
  if (!beginsWithTag(text, tags) || !tags.some(({inPlace}) => inPlace !== '')) return tags
  const cuts: Cut[] = []
  let from = 0
  for (const tag of tags) {
    addLineEnds(text, from, tag.start, cuts)
    cuts.push(tag)
    from = tag.end
  }
  addLineEnds(text, from, text.length, cuts)
  return cuts
}

function addLineEnds(text: string, from: number, to: number, cuts: Cut[]): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 10 && unit !== 13) continue
    const end = unit === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    cuts.push({start: at, end, inPlace: ' ', isTag: false, isKnown: false})
    at = end - 1
  }
}
