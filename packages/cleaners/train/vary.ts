/** Variations of the samples, so that the model meets more kinds of input than the sets hold. All are deterministic. */
import {createHash} from 'node:crypto'
import {readText} from './read-text.js'
import {type Sample, textLabels} from './sets.js'

/** Text columns that a terminal tool wraps at. */
const width = 76

/** The samples and their variations. */
export function withVariations(samples: readonly Sample[]): Sample[] {
  return [...samples.flatMap(thinOut), ...samples.flatMap(vary)]
}

/** A number from 0 to 1 that is fixed for a sample and a purpose. */
export function chance(sample: Sample, purpose: string): number {
  const digest = createHash('sha1').update(`${purpose}\n${sample.set}\n${sample.id}\n${sample.flat}`).digest()
  return digest.readUInt32BE(0) / 2 ** 32
}

/** Of the large set one input a page is enough to learn from. */
function thinOut(sample: Sample): Sample[] {
  if (sample.set !== 'wcxb') return [sample]
  const one = chance({...sample, flat: ''}, 'flat') < 0.5 ? 'html-to-text' : 'inscriptis'
  return sample.flat === one ? [{...sample, weight: 2 * sample.weight}] : []
}

function vary(sample: Sample): Sample[] {
  const varied: Sample[] = []
  const add = (flat: string, weight: number, text: string, gold = sample.gold): void => {
    varied.push({...sample, flat: `${sample.flat} ${flat}`, weight: sample.weight * weight, text, gold})
  }
  if (sample.flat === 'beautifulsoup') return varied
  if (sample.gold.kind === 'sentences') {
    add('joined', 0.5, joined(sample.text))
    add('paragraphs', 0.5, paragraphs(sample))
    return varied
  }
  const few = sample.set === 'wcxb' || sample.set === 'segments'
  const kept = keptText(sample)
  if (kept && chance(sample, 'kept') < (few ? 0.25 : 0.7)) {
    add('kept', 0.4, kept, {kind: 'text', text: kept})
  }
  if (sample.gold.kind !== 'text') return varied
  if (sample.set !== 'asian' && chance(sample, 'joined') < (few ? 0.2 : 0.6)) add('joined', 0.8, joined(sample.text))
  if (chance(sample, 'bare') < (few ? 0.2 : 0.4)) add('bare', 0.6, bare(sample.text))
  if (chance(sample, 'wrapped') < (few ? 0.05 : 0.15)) add('wrapped', 0.5, wrapped(sample.text))
  if (chance(sample, 'nameless') < (few ? 0.1 : 0.3)) {
    varied.push({...sample, flat: `${sample.flat} nameless`, url: undefined, weight: sample.weight * 0.7})
  }
  return varied
}

/** Text that was cleaned already: it must come out whole. */
function keptText(sample: Sample): string | undefined {
  const {gold} = sample
  if (gold.kind === 'text') {
    return gold.text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join(chance(sample, 'blank lines') < 0.7 ? '\n\n' : '\n')
  }
  if (gold.kind !== 'lines') return undefined
  const lines = sample.text.split('\n').filter((_, n) => textLabels.has(gold.labels.get(n + 1) ?? ''))
  return lines.map((line) => line.trim()).join('\n\n')
}

/** Everything on one line, as scrapers write that join all text nodes with spaces. */
export function joined(text: string): string {
  return plainLines(text).join(' ')
}

/** One block a line, no blank lines, no indentation, no list marks. */
function bare(text: string): string {
  return plainLines(text).join('\n')
}

/** A text that came in few lines, as it stands on a page: some sentences a line. */
function paragraphs(sample: Sample): string {
  const most = 1 + Math.floor(3 * chance(sample, 'sentences a line'))
  const between = chance(sample, 'blank lines') < 0.7 ? '\n\n' : '\n'
  const lines = plainLines(joined(sample.text))
  return Array.from({length: Math.ceil(lines.length / most)}, (_, i) =>
    lines.slice(i * most, (i + 1) * most).join(' ')
  ).join(between)
}

function plainLines(text: string): string[] {
  const page = readText(text)
  return Array.from({length: page.count}, (_, i) => page.text.slice(page.layout.start[i]!, page.layout.end[i]!))
}

function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line.trimEnd()))
    .join('\n')
}

function wrapLine(line: string): string {
  const indent = /^\s*(?:[*•-] )?/.exec(line)![0]
  if (line.length <= width) return line
  const lines: string[] = []
  let current = indent
  for (const word of line.slice(indent.length).split(/\s+/)) {
    if (current.trim() && current.length + 1 + word.length > width) {
      lines.push(current)
      current = ' '.repeat(indent.length) + word
    } else current = current.trim() ? `${current} ${word}` : current + word
  }
  return [...lines, current].join('\n')
}
