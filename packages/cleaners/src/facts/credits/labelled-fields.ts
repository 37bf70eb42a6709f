/**
 * Credits as Chinese pages line them up: each with its label and a colon, a space before the next label. And names with
 * their outlet or address beside them, as Chinese and Korean pages print them.
 */
import {tokenise} from '../tokens/tokens.js'
import {type CreditWords, labelAt} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'

/** A label of two ideographs or more, a colon, and what stands behind it up to the next space. */
const field = /\p{sc=Han}{2,6}[:：]\s?[^\s:：]+/gu

/** Reads `来源：海潮日报 作者：李文舟 责任编辑：高原`; undefined where fewer than two fields make up the line. */
export function readFields(text: string, words: CreditWords): Credits | undefined {
  const fields = text.match(field)
  if (!fields || fields.length < 2 || text.replace(field, '').trim() !== '') return undefined
  const read = fields.map((each) => readCredits(each, words)).filter((each) => each?.labelled === true)
  const authors = read.flatMap((each) => each?.authors ?? [])
  const agency = read.find((each) => each?.agency !== undefined)?.agency
  if (authors.length === 0) return undefined
  return {authors: [...new Set(authors)], agency, photo: undefined, labelled: true, byline: true, initials: false}
}

/** A label, a bar and the name with the outlet before it: `文｜海潮周刊 林若冰`. */
const behindBar = /^(\p{sc=Han}{1,4})\s*[｜|]\s*(?:\p{sc=Han}{2,10}\s)?(\p{sc=Han}{2,4})$/u

/** The name with its label alone, where a line of Korean or Chinese names the outlet or an address beside it. */
export function withoutOutlet(line: string, words: CreditWords): string {
  const title = words.names.reporterTitles.find((each) => line.includes(each))
  if (title !== undefined) return reporterLine(title).exec(line)?.[1] ?? line
  const found = line.includes('｜') ? behindBar.exec(line) : null
  if (!found) return line
  const labelled = `${found[1]}：${found[2]}`
  return labelAt(words, tokenise(labelled), 0)?.label === 'author' ? labelled : line
}

const reporterLines = new Map<string, RegExp>()

/** Matches a name of Hangul and a title, an outlet before and an address behind: `[항구신문 박도윤 기자] shyoon@harbor.example`. */
function reporterLine(title: string): RegExp {
  let line = reporterLines.get(title)
  if (!line) {
    const name = `(\\p{sc=Hangul}{2,4} ?${title})`
    line = new RegExp(
      `^[/■▶[]?\\s*(?:\\p{sc=Hangul}{2,8}[=\\s]\\s*)?${name}\\]?\\s*[(=]?\\s*(?:[\\w.+-]+@[\\w.-]+)?\\)?$`,
      'u'
    )
    reporterLines.set(title, line)
  }
  return line
}
