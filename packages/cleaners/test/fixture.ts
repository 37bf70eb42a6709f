import type {Article} from '@copydesk/core'

/** One case of a fixture: a text with its expected outcome in the gutter; see `fixtures.test.ts`. */
export interface FixtureCase {
  readonly name: string
  /** `lang`, `title`, `url`, `outlet`, `frame`, `expect`, as written. */
  readonly header: Readonly<Record<string, string>>
  /** The text without its marks. */
  readonly text: string
  /** The text with its marks, as written. */
  readonly marked: string
}

/**
 * What became of a stretch: kept (` `), kept and named by the rule (`k`), removed by the rule (`-`), otherwise removed
 * (`.`), caption (`c`), fact (`m`).
 */
type Outcome = ' ' | 'k' | '-' | '.' | 'c' | 'm'

const headers = ['lang', 'title', 'url', 'outlet', 'frame', 'expect']

/** Reads a fixture file; throws where a line has no gutter, since a missing expectation is a mistake. */
export function parseFixture(source: string, file: string): FixtureCase[] {
  const cases: FixtureCase[] = []
  for (const part of source.split(/^=== /m).slice(1)) {
    const [name = '', ...lines] = part.replace(/\s+$/, '').split('\n')
    const header: Record<string, string> = {}
    while (lines[0]?.trim()) {
      const [, key = '', value = ''] = /^(\w+):\s*(.*)$/.exec(lines.shift()!) ?? []
      if (!headers.includes(key)) {
        throw new Error(
          `Expected a header of \`${name}\` in ${file} to be one of ${headers.join(', ')}, got \`${key}\``
        )
      }
      header[key] = value
    }
    lines.shift()
    lines.forEach((line, n) => {
      if (line !== '' && !/^[-.ckm ] /.test(line)) {
        throw new Error(`Expected line ${n + 1} of \`${name}\` in ${file} to have a gutter, got \`${line}\`; write one`)
      }
    })
    const marked = lines.join('\n')
    cases.push({name: name.trim(), header, marked, text: stripMarks(marked)})
  }
  if (cases.length === 0) throw new Error(`Expected ${file} to have a case, got none; write one`)
  return cases
}

/** Writes cases as the file they came from. */
export function formatFixture(cases: readonly FixtureCase[]): string {
  return cases
    .map(({name, header, marked}) => {
      const head = Object.entries(header).map(([key, value]) => `${key}: ${value}\n`)
      return `=== ${name}\n${head.join('')}\n${marked}\n`
    })
    .join('\n')
}

function stripMarks(marked: string): string {
  return marked
    .split('\n')
    .map((line) => line.slice(2).replace(/\[([-.ckm])(.*?)\1\]/g, '$2'))
    .join('\n')
}

/** The text with what became of it in the gutter, and in brackets where one line met several ends. */
export function mark(text: string, article: Article, isOwn: (rule: string) => boolean): string {
  const outcomes = outcomesOf(text, article, isOwn)
  let at = 0
  return text
    .split('\n')
    .map((line) => {
      const marked = markLine(line, outcomes.slice(at, at + line.length))
      at += line.length + 1
      return marked
    })
    .join('\n')
}

function outcomesOf(text: string, article: Article, isOwn: (rule: string) => boolean): Outcome[] {
  const outcomes: Outcome[] = new Array(text.length).fill(' ')
  const paint = (range: {readonly start: number; readonly end: number}, outcome: Outcome): void => {
    outcomes.fill(outcome, range.start, range.end)
  }
  for (const removal of article.removals) paint(removal, isOwn(removal.rule) ? '-' : '.')
  for (const block of article.body) if (isOwn(block.role)) paint(block, 'k')
  for (const caption of article.captions) paint(caption, 'c')
  for (const span of article.spans) paint(span, 'm')
  return outcomes
}

function markLine(line: string, outcomes: readonly Outcome[]): string {
  if (line.trim() === '') return ''
  const pieces: {outcome: Outcome; text: string}[] = []
  for (let i = 0; i < line.length; i++) {
    const last = pieces.at(-1)
    const outcome = /\s/.test(line[i]!) && last ? last.outcome : outcomes[i]!
    if (last?.outcome === outcome) last.text += line[i]!
    else pieces.push({outcome, text: line[i]!})
  }
  const words = (outcome: Outcome): number =>
    pieces.filter((piece) => piece.outcome === outcome).reduce((sum, piece) => sum + piece.text.trim().length, 0)
  const gutter = ([' ', 'k', '-', '.', 'c', 'm'] as const).reduce((a, b) => (words(b) > words(a) ? b : a))
  return `${gutter} ${pieces.map((piece) => (piece.outcome === gutter ? piece.text : bracket(piece))).join('')}`
}

function bracket({outcome, text}: {readonly outcome: Outcome; readonly text: string}): string {
  if (outcome === ' ') return text
  const body = text.trimEnd()
  return `[${outcome}${body}${outcome}]${text.slice(body.length)}`
}
