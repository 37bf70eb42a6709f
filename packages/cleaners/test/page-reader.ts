import {
  blockText,
  clerk,
  type Doc,
  docOf,
  endsWithStop,
  type Locale,
  newsroom,
  type Scorer,
  wordCount
} from '@copydesk/core'
import {locales} from '../src/locales/index.js'

/** Has no opinion on any block. */
const undecided: Scorer = ({count}) => new Float32Array(count)

/** Takes long sentences for the article's text, and all else for none of it. */
export const bySentences: Scorer = (page) =>
  Float32Array.from({length: page.count}, (_, i) => (endsWithStop(page, i) && wordCount(page, i) > 10 ? 4 : -1))

/** Makes a function from a text to its parsed page: in language `lang`, with the packs, and by what the scorer says. */
export function pageReader(
  lang: string,
  packs: readonly Locale[] = locales,
  scorer: Scorer = undecided
): (text: string, url?: string) => Doc {
  let page: Doc | undefined
  const catcher = Object.assign(
    () => (tree: Parameters<typeof docOf>[0]) => {
      page = docOf(tree)
    },
    {meta: {name: 'catcher', role: 'other' as const, summary: 'keeps the page'}}
  )
  const read = clerk(newsroom({locales: packs, cleaners: [catcher], scorer, detect: () => lang}))
  return (text, url) => {
    read({id: 'page', text, url})
    return page!
  }
}

/** Makes a function from the lines of an article to its page, whose frame is about its long sentences. */
export function articleReader(lang: string): (...lines: readonly string[]) => Doc {
  const read = pageReader(lang, locales, bySentences)
  return (...lines) => read(lines.join('\n'))
}

/** The block whose text is the line. */
export function blockOf(doc: Doc, line: string): number {
  for (let i = 0; i < doc.count; i++) if (blockText(doc, i) === line) return i
  throw new Error(`Expected a block \`${line}\`, got none`)
}
