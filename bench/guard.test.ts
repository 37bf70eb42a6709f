// Against getting slower: what cleaning and dedup cost beside a loop of plain arithmetic over the same texts, in the
// same process and in turns, so that neither the machine nor what else it does is in the figure.
import {readdirSync, readFileSync} from 'node:fs'
import {createCleaner} from '@copydesk/cleaners'
import type {Article, RawDocument} from '@copydesk/core'
import {dedup} from '@copydesk/dedup'
import {describe, expect, it} from 'vitest'
import limits from './guard.json' with {type: 'json'}
import {createRandom, type Random} from './random.js'

const seeds = new URL('../seeds/', import.meta.url)
const texts = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
const rounds = 7
/** Rounds on a machine that has much else to do, which can only add to what a round takes. */
const mostRounds = 25
/** Figures wander by this much from run to run and from machine to machine. */
const room = 1.6

/** Every word looked up and every character mixed into a hash: as little as one can do with a text. */
function reference(documents: readonly string[]): number {
  const counts = new Map<number, number>()
  for (const text of documents) {
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit > 32) {
        hash = Math.imul(hash ^ unit, 0x9e3779b1)
      } else {
        counts.set(hash, (counts.get(hash) ?? 0) + 1)
        hash = 0
      }
    }
  }
  return counts.size
}

function cpu(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return user + system
}

/** The least of some rounds, and of more while that is not below `limit`. The reference is done often enough to be measured. */
function costOf(work: () => unknown, documents: readonly string[], limit: number): number {
  const passes = Math.ceil(2e6 / documents.reduce((sum, text) => sum + text.length, 0))
  let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < mostRounds && (round < rounds || ours / theirs >= limit); round++) {
    ours = Math.min(ours, cpu(work))
    const loop = cpu(() => {
      for (let pass = 0; pass < passes; pass++) reference(documents)
    })
    theirs = Math.min(theirs, loop / passes)
  }
  return ours / theirs
}

/** Pages of the length of the seeds, their lines in another order each. */
function pages(): RawDocument[] {
  const random = createRandom(1)
  return Array.from({length: 60}, (_, i) => {
    const lines = texts[i % texts.length]!.split('\n')
    const at = random.int(lines.length)
    return {id: `p${i}`, text: [...lines.slice(at), ...lines.slice(0, at)].join('\n')}
  })
}

/** Articles of sentences drawn from the cleaned seeds, an hour apart, some of them twice. */
function articles(): Article[] {
  const random = createRandom(2)
  const cleaned = texts.map((text, i) => createCleaner()({id: `s${i}`, text}))
  const sentences = cleaned.flatMap(({text}) => text.split(/(?<=\.)\s+/))
  const drawn: Article[] = []
  for (let i = 0; i < 200; i++) {
    const again = i > 0 && random.next() < 0.2 ? drawn[random.int(i)]! : null
    const text = again?.text ?? Array.from({length: 14}, () => sentences[random.int(sentences.length)]).join('\n\n')
    const at = new Date(Date.UTC(2026, 2, 1, i)).toISOString().slice(0, 16)
    const id = `a${i}`
    drawn.push({
      ...cleaned[0]!,
      id,
      source: {id, outlet: null, url: null, digest: ''},
      title: text.slice(0, 60),
      text: again === null ? text : `${text}\n\n${sentences[i % sentences.length]}`,
      published: {at, precision: 'minute', raw: null}
    })
  }
  return drawn
}

describe('the cost of a text, against a loop over its characters', () => {
  it('of cleaning stays what it is', () => {
    const documents = pages()
    const clean = createCleaner()
    const limit = room * limits.clean
    const cost = costOf(
      () => documents.forEach(clean),
      documents.map(({text}) => text),
      limit
    )
    expect(cost).toBeLessThan(limit)
  })

  it('of dedup stays what it is', () => {
    const reports = articles()
    const limit = room * limits.dedup
    const cost = costOf(
      () => dedup(reports),
      reports.map(({text}) => text),
      limit
    )
    expect(cost).toBeLessThan(limit)
  })
})

/** Pages of so many lines that some rule could be tempted to hold each line against every other. */
const longPages: Readonly<Record<string, (lines: number, random: Random) => string[]>> = {
  'a list of other headlines, numbered': (lines, random) => listOf(lines, (i) => `${i}. ${words(random, 7)}.`),
  'the cells of a table': (lines, random) => listOf(lines, (i) => [`${i}`, '-', words(random, 1)][i % 3]!),
  'captions in one line': (lines) => [
    listOf(lines, () => 'Ảnh: Nguyễn Văn An Theo Thanh Niên Bộ trưởng nói rằng người dân được hỗ trợ.').join(' ')
  ]
}

function listOf(lines: number, line: (i: number) => string): string[] {
  return Array.from({length: lines}, (_, i) => line(i))
}

const vocabulary = 'Minister Council Ferry Harbour Repair Budget Vote School Bridge River Night Police Market'.split(
  ' '
)

function words(random: Random, count: number): string {
  return Array.from({length: count}, () => vocabulary[random.int(vocabulary.length)]).join(' ')
}

const shortPage = 4000
const longPage = 64_000

describe('the cost of a line', () => {
  it.each(Object.entries(longPages))('is not more on a page of many: %s', (_, make) => {
    const clean = createCleaner()
    const costOfLine = (lines: number): number => {
      const page = {id: 'page', text: make(lines, createRandom(3)).join('\n')}
      return Math.min(...[1, 2].map(() => cpu(() => clean(page)))) / lines
    }
    costOfLine(shortPage)
    // held against every other, a line would cost sixteen times as much
    expect(costOfLine(longPage) / costOfLine(shortPage)).toBeLessThan(3)
  })
})
