/**
 * What each rule takes out of the development pages, how much of that was article, and what it is worth.
 * usage, in packages/cleaners: node train/dist/rule-table.js [--sets ../../../shared/eval/clean]
 *   [--cache train/cache] [--show related-list]
 *
 * First table, from the votes alone: blocks and words that the rule votes out, the words of them that are article by the
 * gold, and the share that is not (precision). Second, on the Vietnamese lines, whose kinds are known: the share of each
 * kind that some rule of its role finds. Third, with the forests that `main.js` left in `--cache`, each on outlets it has
 * not seen: the change of F1, in hundredths of a point, by having the rule. `--show` lists the article blocks that a rule
 * votes out.
 */
import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {cleaners, createNewsroom} from '@copydesk/cleaners'
import {
  type Article,
  blockText,
  bodyRoles,
  type Doc,
  docOf,
  type RawDocument,
  type Vote,
  votesOn,
  wordCount
} from '@copydesk/core'
import {documentOf, heldOutScorers, measure, rowsOf, scoreOf} from './cross-validate.js'
import {labelBlocks} from './label-blocks.js'
import type {PageScore} from './measure.js'
import {readText} from './read-text.js'
import {foldOf, readSets, type Sample} from './sets.js'

const {values} = parseArgs({
  options: {
    sets: {type: 'string', default: '../../../shared/eval/clean'},
    cache: {type: 'string', default: 'train/cache'},
    show: {type: 'string', default: ''}
  }
})

/** What one rule voted out of one set. */
interface Tally {
  blocks: number
  words: number
  article: number
}

const room = createNewsroom()
const body: ReadonlySet<string> = new Set(bodyRoles)

/** Roles that a line of each kind of the Vietnamese guideline may get. */
const rolesOf: Readonly<Record<string, readonly string[]>> = {
  related: ['related'],
  comment: ['comments'],
  rating: ['rating'],
  share: ['share'],
  viewcount: ['viewcount'],
  tags: ['tags'],
  nav: ['navigation', 'copyright'],
  ad: ['advert', 'newsletter'],
  other: ['notice', 'other'],
  caption: ['caption', 'credit'],
  byline: ['byline'],
  agency: ['source'],
  dateline: ['dateline'],
  title: ['title']
}

const tallies = new Map<string, Map<string, Tally>>()
const found = new Map<string, {right: number; other: number; none: number}>()
const samples = readSets(values.sets).filter(({gold}) => gold.kind !== 'sentences')
for (const sample of samples) {
  const {doc, votes} = judge(sample)
  count(sample, doc, votes)
  if (sample.gold.kind === 'lines') match(sample.gold.labels, doc, votes)
}
printTallies()
printFound()
if (existsSync(`${values.cache}/second-0.json`)) printWorth()

function judge(sample: Sample): {doc: Doc; votes: readonly Vote[]} {
  const document: RawDocument = {id: sample.id, text: sample.text, url: sample.url}
  const tree = room.parse({value: sample.text, data: {document}})
  room.runSync(tree)
  return {doc: docOf(tree), votes: votesOn(tree).filter((vote) => vote.start < 0 && !body.has(vote.role))}
}

function count(sample: Sample, doc: Doc, votes: readonly Vote[]): void {
  const labels = labelBlocks(doc, sample.gold, readText)
  const seen = new Set<string>()
  const bySet = tallies.get(sample.set) ?? new Map<string, Tally>()
  tallies.set(sample.set, bySet)
  for (const vote of votes) {
    const tally = bySet.get(vote.rule) ?? {blocks: 0, words: 0, article: 0}
    bySet.set(vote.rule, tally)
    for (let i = vote.from; i < vote.to; i++) {
      if (labels[i]! < 0 || seen.has(`${vote.rule} ${i}`)) continue
      seen.add(`${vote.rule} ${i}`)
      tally.blocks++
      tally.words += wordCount(doc, i)
      if (labels[i] !== 1) continue
      tally.article += wordCount(doc, i)
      if (values.show === vote.rule)
        console.log(`${sample.id} ${vote.confidence} ${vote.reason}\n  ${blockText(doc, i)}`)
    }
  }
}

/** Which kinds of lines the rules find, by the surest vote on each block. */
function match(labels: ReadonlyMap<number, string>, doc: Doc, votes: readonly Vote[]): void {
  const best: (Vote | undefined)[] = []
  for (const vote of votes) {
    for (let i = vote.from; i < vote.to; i++) if (vote.confidence > (best[i]?.confidence ?? 0)) best[i] = vote
  }
  for (let i = 0; i < doc.count; i++) {
    const label = labels.get(doc.layout.line[i]! + 1) ?? ''
    const roles = rolesOf[label]
    if (!roles) continue
    const tally = found.get(label) ?? {right: 0, other: 0, none: 0}
    found.set(label, tally)
    const vote = best[i]
    tally[vote === undefined ? 'none' : roles.includes(vote.role) ? 'right' : 'other']++
  }
}

function printTallies(): void {
  for (const [set, rules] of tallies) {
    console.log(`\n${set.padEnd(18)}blocks    words  article  precision`)
    for (const [rule, {blocks, words, article}] of [...rules].sort()) {
      const precision = words > 0 ? (1 - article / words).toFixed(3) : '-'
      const figures = [`${blocks}`.padStart(6), `${words}`.padStart(8), `${article}`.padStart(8), precision.padStart(9)]
      console.log(`${rule.padEnd(18)}${figures.join(' ')}`)
    }
  }
}

function printFound(): void {
  console.log('\nvn-gold lines      found  under another role  by no rule')
  for (const [label, {right, other, none}] of [...found].sort()) {
    console.log(`${label.padEnd(16)}${`${right}`.padStart(8)}${`${other}`.padStart(20)}${`${none}`.padStart(12)}`)
  }
}

/**
 * Every page is parsed and voted on once, by forests that have not seen its outlet; then it is decided again without
 * each rule's votes, which no other rule has seen.
 */
function printWorth(): void {
  const rooms = heldOutScorers(values.cache).map((scorer) => createNewsroom({scorer}))
  const everything = new Map<string, Row>()
  const without = new Map(cleaners.map(({meta}) => [meta.name, new Map<string, Row>()]))
  for (const sample of samples) {
    const heldOut = rooms[foldOf(sample.outlet)]!
    const tree = heldOut.parse({value: sample.text, data: {document: documentOf(sample)}})
    heldOut.runSync(tree)
    const all = [...votesOn(tree)]
    const scoreWith = (votes: readonly Vote[]): PageScore => {
      votesOn(tree).splice(0, Number.POSITIVE_INFINITY, ...votes)
      return scoreOf(sample, heldOut.stringify(tree) as unknown as Article)
    }
    const score = scoreWith(all)
    enter(everything, sample, score)
    for (const [rule, rows] of without) {
      const others = all.filter((vote) => vote.rule !== rule)
      enter(rows, sample, others.length < all.length ? scoreWith(others) : score)
    }
  }
  const names = [...everything.keys()]
  console.log(
    `\nworth of rules, F1 × 10,000\n${' '.repeat(18)}${names.map((name) => name.slice(0, 15).padStart(16)).join('')}`
  )
  for (const [rule, rows] of without) {
    const gains = names.map((name) => Math.round((f1Of(everything.get(name)!) - f1Of(rows.get(name)!)) * 1e4))
    console.log(`${rule.padEnd(18)}${gains.map((gain) => `${gain}`.padStart(16)).join('')}`)
  }
}

interface Row {
  readonly kind: Sample['gold']['kind']
  readonly scores: PageScore[]
}

function enter(rows: Map<string, Row>, sample: Sample, score: PageScore): void {
  for (const name of rowsOf(sample)) {
    const row = rows.get(name) ?? {kind: sample.gold.kind, scores: []}
    rows.set(name, row)
    row.scores.push(score)
  }
}

function f1Of({kind, scores}: Row): number {
  return measure(kind, scores).f1
}
