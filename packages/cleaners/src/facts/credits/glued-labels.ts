import {charClass, UPPER} from '@copydesk/core'
import {tokenise} from '../tokens/tokens.js'
import {type CreditWords, labelAt} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'
import {hasSeam, isSmallLetter} from './glued-names.js'

/** Credits that lost the space between them: `Minh PhươngTheo AFP`. */
export function readGlued(text: string, words: CreditWords): Credits | undefined {
  if (!hasSeam(text)) return undefined
  const parted = partLabels(text, words)
  const credits = parted === text ? undefined : readCredits(parted, words)
  return credits?.labelled ? credits : undefined
}

/** Parts labels from what is glued to them; capitals inside another word are its own: `Theo VnExpress`. */
function partLabels(text: string, words: CreditWords): string {
  const parted = partWords(text.replace(/\s/g, ' '))
  const tokens = tokenise(parted)
  const edges = new Set<number>()
  for (const [i, {start}] of tokens.entries()) {
    const hit = labelAt(words, tokens, i)
    if (hit) edges.add(start).add(tokens[hit.next - 1]!.end + 1)
  }
  return parted.replace(/\n/g, (_, at: number) => (edges.has(at + 1) ? ' ' : ''))
}

/** A line with its words parted by line ends wherever a capital stands right behind a small letter. */
function partWords(line: string): string {
  let parted = ''
  let from = 0
  for (let i = 1; i < line.length; i++) {
    if (!(charClass[line.charCodeAt(i)]! & UPPER) || !isSmallLetter(line[i - 1]!) || endsDegree(line, i)) continue
    parted += `${line.slice(from, i)}\n`
    from = i
  }
  return parted + line.slice(from)
}

/** True for the last letter of a degree: `ThS.BS Vương Thu Cúc`, `PhD Ida Brook`. */
function endsDegree(line: string, at: number): boolean {
  const [next, behind] = [line[at + 1], line[at + 2]]
  return next === undefined || next === ' ' || (next === '.' && behind !== undefined && behind !== ' ')
}
