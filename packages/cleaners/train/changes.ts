/** Ways to change a labelled page, to see what the model makes of pages unlike those it learnt from. */

/** A line of a page, and whether it is the article's. */
export interface Line {
  readonly text: string
  readonly isArticle: boolean
}

/** The page changed; `other` is another page of its set. */
export type Change = (lines: readonly Line[], other: readonly Line[]) => readonly Line[]

/** True if the line is a paragraph of the article. */
export function isParagraph({text, isArticle}: Line): boolean {
  return isArticle && /[.!?。"”»…]\s*$/.test(text)
}

const furniture = (text: string): Line => ({text, isArticle: false})

/** The page above, from the first to the last line of, and below the article. */
function parts(lines: readonly Line[]): [readonly Line[], readonly Line[], readonly Line[]] {
  const first = lines.findIndex((line) => line.isArticle)
  const end = lines.findLastIndex((line) => line.isArticle) + 1
  return [lines.slice(0, first), lines.slice(first, end), lines.slice(end)]
}

function cutTo(most: number): Change {
  return (lines) => {
    let count = 0
    return lines.filter((line) => {
      const stays = !line.isArticle || count < most
      if (stays && isParagraph(line)) count++
      return stays
    })
  }
}

/** Puts one box after every so many paragraphs. */
function insert(lines: readonly Line[], boxes: readonly (readonly string[])[], every: number): Line[] {
  let count = 0
  return lines.flatMap((line) => {
    const box = isParagraph(line) && ++count % every === 0 ? boxes[count / every - 1] : undefined
    return box ? [line, ...box.map(furniture)] : [line]
  })
}

/** Changes every line of the article into several. */
function split(lines: readonly Line[], into: (text: string) => readonly string[]): Line[] {
  return lines.flatMap((line) => (line.isArticle ? into(line.text).map((text) => ({text, isArticle: true})) : [line]))
}

function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 80) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const headlines = [
  ['Related', 'Ferry crew walks out over unpaid night shifts'],
  ['READ MORE: Harbour master quits after a year'],
  ['Council backs plan for second bridge at Larne']
]
const names = ['Tom H', 'Ines', 'oldsailor', 'K. Marsh', 'Rune', 'pier7', 'Aunt May', 'dov']
const opinions = [
  'They should have done this years ago, if you ask me.',
  'I was on that boat and nobody told us anything at all.',
  'Nonsense. Read the report before you write such things.',
  'Thank you for this article, it is the first that explains it.',
  'And who will pay for it? We will, as always.',
  'My brother works there and says it is even worse than that.',
  'Agreed.',
  'I do not see why everybody is so upset about a thing like this, it was bound to happen sooner or later and we all knew.'
]
const comments = Array.from({length: 80}, (_, i) => [
  names[(i * 5) % 8]!,
  `${1 + (i % 23)} hours ago`,
  opinions[(i * 3) % 8]!,
  'Reply'
]).flat()

/** All changes by name; the first is none. */
export const changes: Readonly<Record<string, Change>> = {
  'as it is': (lines) => lines,
  'one paragraph': cutTo(1),
  'two paragraphs': cutTo(2),
  'three paragraphs': cutTo(3),
  'at the top': (lines) => {
    const [above, article, below] = parts(lines)
    return [...article, ...above, ...below]
  },
  'at the end': (lines) => {
    const [above, article, below] = parts(lines)
    return [...above, ...below, ...article]
  },
  'other head and foot': (lines, other) => {
    const [above, , below] = parts(other)
    return [...above, ...parts(lines)[1], ...below]
  },
  'more comments': (lines) => [...lines, ...['Comments', ...comments].map(furniture)],
  'headlines between': (lines) => insert(lines, headlines, 3),
  'advertisements between': (lines) => insert(lines, Array<string[]>(8).fill(['Advertisement']), 2),
  'nothing above': (lines) => {
    const first = lines.findIndex((line) => line.isArticle)
    return lines.filter((_, i) => i < first - 25 || i >= first)
  },
  'pull quotes': (lines) => {
    const long = lines.filter(
      ({text, isArticle}) => isArticle && (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length > 15
    )
    return insert(
      lines,
      long.slice(1, 3).map(({text}) => [text]),
      4
    )
  },
  'article alone': (lines) => lines.filter((line) => line.isArticle),
  capitals: (lines) => lines.map((line) => ({...line, text: line.text.toUpperCase()})),
  'broken at 80': (lines) => split(lines, (text) => [...wrap(text), '']),
  'line a sentence': (lines) => split(lines, (text) => text.split(/(?<=[\p{Ll}\d”"][.!?]["”]?)\s+(?=[\p{Lu}"“«¿])/u))
}
