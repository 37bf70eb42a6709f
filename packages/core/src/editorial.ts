/**
 * Gives the kept text of an article to any retext processor, with places in the raw text. A syntax tree of a whole page
 * costs more than all of cleaning, so this stands in a subpath of its own and is paid only by who asks.
 *
 * @module @copydesk/core/editorial
 */
import type {Paragraph} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {retext} from 'retext'
import type {PluggableList} from 'unified'
import type {Point} from 'unist'
import {VFile} from 'vfile'
import type {Article} from './record/article.js'
import {gluedAt} from './text/glue.js'
import {normalise, toRaw} from './text/normalise.js'
import {createPoints} from './text/points.js'

/** What the text is looked at with. */
export interface EditorialOptions {
  /** retext plugins, as `unified.use` takes them. */
  readonly plugins: PluggableList
  /** Words without their full stop, in lower case, that end no sentence: a locale's `abbreviations`. */
  readonly abbreviations?: readonly string[]
}

/**
 * Makes a function that looks through the kept text of an article and gives back its raw text as a vfile, with the
 * plugins' messages at their places in it. `raw` must be the text that the article was made of.
 */
export function createEditorial(options: EditorialOptions): (article: Article, raw: string) => VFile {
  const extension = keepAbbreviations(new Set(options.abbreviations))
  const processor = retext().data('nlcstParagraphExtensions', [extension]).use(options.plugins).freeze()
  return (article, raw) => {
    const kept = keptText(article, raw)
    const copy = new VFile(kept.text)
    processor.runSync(processor.parse(copy), copy)
    return withPlacesInRaw(copy, kept, raw, article.source.id)
  }
}

/** A text put together from pieces of the raw one. */
interface KeptText {
  readonly text: string
  /** Raw offset of every unit of `text` and of its end. */
  readonly offsets: readonly number[]
}

/** The paragraphs of the article as its record has them: repaired, glued sentences parted, a blank line between. */
function keptText(article: Article, raw: string): KeptText {
  let text = ''
  const offsets: number[] = []
  const add = (piece: string, offset: (unit: number) => number): void => {
    for (let unit = 0; unit < piece.length; unit++) offsets.push(offset(unit))
    text += piece
  }
  for (const {start, end} of article.body) {
    if (text !== '') add('\n\n', () => start)
    const normal = normalise(raw.slice(start, end))
    let at = 0
    for (const seam of [...gluedAt(normal.text), normal.text.length]) {
      if (at > 0) add(' ', () => start + toRaw(normal, at))
      const from = at
      add(normal.text.slice(from, seam), (unit) => start + toRaw(normal, from + unit))
      at = seam
    }
  }
  offsets.push(article.body.at(-1)?.end ?? 0)
  return {text, offsets}
}

function withPlacesInRaw(copy: VFile, kept: KeptText, raw: string, path: string): VFile {
  const file = new VFile({value: raw, path})
  const points = createPoints(raw)
  const pointAt = (offset: number | undefined): Point => points(kept.offsets[offset ?? 0] ?? raw.length)
  for (const message of copy.messages) {
    const {place} = message
    if (place && 'start' in place) {
      // the end of a stretch is the end of its last unit, which may have been several in the raw text
      message.place = {start: pointAt(place.start.offset), end: pointAt(place.end.offset)}
    } else if (place) message.place = pointAt(place.offset)
    const start = message.place && ('start' in message.place ? message.place.start : message.place)
    message.line = start?.line
    message.column = start?.column
    message.name = `${path}:${start?.line ?? 1}:${start?.column ?? 1}`
    message.file = path
    file.messages.push(message)
  }
  return file
}

/**
 * An extension of parse-latin that joins what it parted behind an abbreviation (`PGS.TS.`, `TP.`), in the manner of its
 * own `merge-prefix-exceptions`.
 */
function keepAbbreviations(abbreviations: ReadonlySet<string>): (paragraph: Paragraph) => void {
  return (paragraph) => {
    const {children} = paragraph
    for (let i = 0; i + 1 < children.length; ) {
      const sentence = children[i]!
      const next = children[i + 1]!
      if (sentence.type !== 'SentenceNode' || next.type !== 'SentenceNode' || !endsAbbreviated(textOf(sentence))) {
        i++
        continue
      }
      sentence.children.push(...next.children)
      if (sentence.position && next.position) sentence.position.end = next.position.end
      children.splice(i + 1, 1)
    }
  }

  function endsAbbreviated(sentence: string): boolean {
    const word = /(?:^|[\s.(“"])([\p{L}\p{M}]+)\.\s*$/u.exec(sentence)?.[1]
    return word !== undefined && abbreviations.has(word.toLowerCase())
  }
}
