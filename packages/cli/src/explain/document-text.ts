import type {Article} from '@copydesk/core'
import {countWords} from '../report/count-words.js'
import {type Family, familyOf, type Kind} from '../report/html/client/data.js'
import {type Row, rowsOf, type Segment} from '../report/html/client/rows.js'
import {counted, figure, left, wrap} from '../terminal/layout.js'
import {printable} from '../terminal/printable.js'
import type {Colors, Screen} from '../terminal/screen.js'

/** Columns of the role's name, which is at most ten letters long, and of the mark after it. */
const gutter = 11
const marksExplained =
  'Lines: `-` removed, `=` read into the record as metadata or caption; in a line: [-removed-], [=read=]'
const marks: Readonly<Record<Kind, string>> = {kept: ' ', metadata: '=', captions: '=', removed: '-'}

/** One document as text for a screen, which breaks lines of several roles itself: its facts, then its page with what was cut and why. */
export function documentText(article: Article, raw: string, screen: Screen): string {
  const {colors, columns} = screen
  const rows = rowsOf(article, raw)
  const body = rows.flatMap((row) => [...(row.emptyLines > 0 ? [''] : []), ...rowLines(row, raw, screen)])
  const legend = wrap(marksExplained, columns).map((line) => colors.dim(line))
  return `${[...headLines(article, raw, screen), ...legend, '', ...body].join('\n')}\n`
}

function headLines(article: Article, raw: string, screen: Screen): string[] {
  const {colors, columns} = screen
  const {source, published, authors, agency, tags, confidence, repairs} = article
  const removed = article.removals.reduce((sum, {start, end}) => sum + countWords(raw, start, end), 0)
  const facts: readonly (readonly [string, string | null])[] = [
    ['document', source.id],
    ['article', article.id],
    ['outlet', source.outlet],
    ['published', published?.at ?? null],
    ['authors', authors.join(', ')],
    ['agency', agency],
    ['tags', tags.join(', ')],
    ['words', `${figure(countWords(article.text))} kept, ${figure(removed)} removed`],
    ['confidence', confidence.toFixed(2)],
    [
      'repairs',
      Object.entries(repairs)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ')
    ]
  ]
  return [
    colors.bold(printable(article.title ?? '(no title)')),
    ...facts.flatMap(([name, value]) =>
      value === null || value === '' ? [] : hanging(name, printable(value), screen)
    ),
    ...article.warnings.flatMap(({message}) => wrap(`warning: ${printable(message)}`, columns).map(colors.yellow)),
    ''
  ]
}

/** A name and its value, the lines of the value under each other. */
export function hanging(name: string, value: string, {colors, columns}: Screen): string[] {
  return wrap(value.replace(/\s+/g, ' '), columns - gutter - 2).map(
    (line, i) => `${colors.dim(left(i === 0 ? name : '', gutter))}  ${line}`
  )
}

function rowLines(row: Row, raw: string, screen: Screen): string[] {
  const {colors, columns} = screen
  const [first] = row.segments
  const mixed = row.segments.some(({role, kind}) => role !== first!.role || kind !== first!.kind)
  const label = mixed || first!.role === 'body' ? '' : first!.role
  const text = mixed
    ? mixedText(row.segments, raw, colors)
    : printable(raw.slice(first!.start, row.segments.at(-1)!.end))
  const paint = mixed ? (line: string) => line : painter(first!, colors)
  // Colours of a line with several roles would be torn apart by wrapping: the terminal breaks it where it likes.
  const lines = text.split('\n').flatMap((line) => (mixed ? [line] : wrap(line.trimEnd(), columns - gutter - 2)))
  const mark = mixed ? ' ' : marks[first!.kind]
  return [
    ...lines.map((line, i) =>
      `${colors.dim(left(i === 0 ? label : '', gutter))}${mark} ${line === '' ? '' : paint(line)}`.trimEnd()
    ),
    ...row.segments.flatMap((segment) => reasonLines(segment, screen))
  ]
}

function mixedText(segments: readonly Segment[], raw: string, colors: Colors): string {
  let text = ''
  let end = segments[0]!.start
  for (const segment of segments) {
    const own = printable(raw.slice(segment.start, segment.end))
    const mark = marks[segment.kind]
    text += printable(raw.slice(end, segment.start))
    text += segment.kind === 'kept' ? own : painter(segment, colors)(`[${mark}${own}${mark}]`)
    end = segment.end
  }
  return text
}

function reasonLines({removal}: Segment, {colors, columns}: Screen): string[] {
  if (removal === null) return []
  const {rule, role, confidence, reason} = removal
  const sentence = printable(`${role} by ${rule}, ${confidence.toFixed(2)} sure: ${reason}`).replace(/\s+/g, ' ')
  return wrap(sentence, columns - gutter - 4).map((line, i) =>
    colors.dim(`${' '.repeat(gutter + 2)}${i === 0 ? '^' : ' '} ${line}`)
  )
}

/** The same families as in the HTML report; a terminal has its own colours for them. */
function painter({role, kind}: Segment, colors: Colors): (line: string) => string {
  const painters: Readonly<Record<Family, (line: string) => string>> = {
    kept: role === 'body' ? (line) => line : colors.bold,
    metadata: colors.blue,
    captions: colors.green,
    related: colors.yellow,
    prompt: colors.red,
    frame: colors.magenta,
    other: colors.red
  }
  return painters[familyOf(role, kind)]
}

/** What is said of a document that stands in an event with others. */
export function eventHint(event: string, reports: number, dir: string): string {
  return `\nOne of ${counted(reports, 'report')} of an event: copydesk explain ${event} --in ${dir}\n`
}
