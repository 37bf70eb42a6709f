import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {textTwins} from '@copydesk/dedup'
import type {Case, Row} from '../case.js'
import {figure} from '../figures.js'
import {type Contestant, contestant, interleave} from '../measure.js'
import {npmMinhash} from '../peers/npm-minhash.js'
import {startPython} from '../peers/python.js'
import {exactPairs, pairKey, textsWithTwins} from '../twins.js'

/** Texts of which recall and precision are measured; all pairs of more would take too long. */
const sampled = 2000
const least = 0.7
/** Words are cut in other ways by the exact count, so a pair may lie this much to the other side of the line. */
const margin = 0.05
/** Passes over the texts a round: one would not occupy ours long enough to be measured. */
const passes = 5

export const nearDuplicates: Case = {
  name: 'near-duplicates',
  summary:
    'Texts a second and core, text to pairs at Jaccard 0.7: words, sketch, index, candidates, exact check. One text in three is a copy with up to 8 % of the words changed.',
  async run({size = 3000, rounds, note}) {
    const texts = textsWithTwins(size)
    note(`near-duplicates: ${size} texts`)
    const path = writeTexts(texts)
    const names = ['bulk-xxh32', 'batch'] as const
    const [best, batch] = await Promise.all(names.map((mode) => startPython(mode, 'datasketch_pairs.py', path, mode)))
    const peers = [best, batch, npmMinhash(texts)]
    const present = peers.filter((one): one is Contestant => one != null)
    const ours = contestant('copydesk', () => {
      for (let pass = 0; pass < passes; pass++) textTwins(texts, least)
    })
    const [own, ...others] = await interleave([ours, ...present], rounds)
    best?.end()
    batch?.end()
    const rate = (size * passes) / own!.cpu
    const against = (i: number, name: string, goal: number): Row => {
      const taken = peers[i] == null ? undefined : others[present.indexOf(peers[i])]
      return {
        what: `text to near-duplicate pairs, ${size.toLocaleString('en')} texts`,
        against: name,
        ours: `${figure(rate)} texts/s`,
        theirs: taken === undefined ? null : `${figure(size / taken.cpu)} texts/s`,
        ratio: taken === undefined ? null : rate / (size / taken.cpu),
        goal: {is: 'at least', ratio: goal}
      }
    }
    return {
      rows: [
        against(0, 'datasketch 2.0.0 at its best (bulk, xxh32)', 25),
        against(1, 'datasketch, its default in batches', 45),
        against(2, 'npm minhash 0.0.9', 120),
        ...quality(texts.slice(0, sampled))
      ]
    }
  }
}

function quality(texts: readonly string[]): readonly Row[] {
  const exact = exactPairs(texts, least - margin)
  const expected = [...exact].filter(([, jaccard]) => jaccard >= least).map(([key]) => key)
  const found = new Set(textTwins(texts, least - margin).map(({a, b}) => pairKey(a, b)))
  const claimed = textTwins(texts, least).map(({a, b}) => pairKey(a, b))
  const row = (what: string, part: number, whole: number, goal: number): Row => ({
    what: `${what} of near-duplicate pairs at Jaccard ${least}, ${texts.length.toLocaleString('en')} texts`,
    against: 'all pairs counted exactly',
    ours: part.toLocaleString('en'),
    theirs: whole.toLocaleString('en'),
    ratio: part / whole,
    goal: {is: 'at least', ratio: goal}
  })
  return [
    row('recall', expected.filter((key) => found.has(key)).length, expected.length, 0.995),
    row('precision', claimed.filter((key) => exact.has(key)).length, claimed.length, 1)
  ]
}

function writeTexts(texts: readonly string[]): string {
  const cache = fileURLToPath(new URL('../.cache', import.meta.url))
  mkdirSync(cache, {recursive: true})
  const path = `${cache}/texts.ndjson`
  writeFileSync(path, texts.map((text) => `${JSON.stringify({text})}\n`).join(''))
  return path
}
