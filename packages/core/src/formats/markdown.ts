import type {ArticleBlock} from '../record/article.js'
import {articleOf, type Exportable, eventOf} from './exportable.js'

/**
 * Writes a record as Markdown (CommonMark 0.31): what is known of it as front matter (YAML), the headline, then paragraphs,
 * subheads, quotes and lists. Text from pages is never markup: what Markdown would read as such is escaped.
 */
export function toMarkdown(record: Exportable): string {
  const {title, body} = articleOf(record)
  const headline = title === null ? '' : `\n# ${plain(title)}\n`
  return `---\n${frontMatter(record)}---\n${headline}${blocks(body)}`
}

function frontMatter(record: Exportable): string {
  const {id, source, title, lang, published, modified, authors, agency, tags} = articleOf(record)
  const event = eventOf(record)
  const fields: Readonly<Record<string, unknown>> = {
    id,
    event: event?.id,
    reports: event?.reports.length,
    source: source.id,
    outlet: source.outlet,
    url: source.url,
    lang,
    title,
    published: published?.at,
    modified: modified?.at,
    authors,
    agency,
    tags
  }
  // JSON is YAML (YAML 1.2, section 1.3).
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')
}

function blocks(body: readonly ArticleBlock[]): string {
  return body
    .map(({role, text}, i) => {
      const lines = text.split('\n').map(plain)
      const between = role === 'listItem' && body[i - 1]?.role === 'listItem' ? '' : '\n'
      if (role === 'subhead') return `\n## ${lines.join(' ')}\n`
      if (role === 'quote') return `\n${lines.map((line) => `> ${line}`).join('\n')}\n`
      if (role === 'listItem') return `${between}- ${lines.join('\n  ')}\n`
      return `\n${lines.join('\n')}\n`
    })
    .join('')
}

const marks = /[\\`*_[\]<>#|~]|&(?=#?\w+;)/g
const opening = /^(\s*)([-+=]|\d{1,9}(?=[.)](?:\s|$)))/

/** One line of text with all that Markdown would read as a mark behind a backslash. */
function plain(line: string): string {
  const escaped = line.replace(marks, '\\$&')
  // A number opens a list by its full stop or bracket, which is what a backslash can stand before.
  return escaped.replace(opening, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`
  )
}
