import {textTwins} from '@copydesk/dedup'
import {writeRows} from '../cache.js'
import type {Case, Row} from '../case.js'
import {startProgram, startPython} from '../contestants.js'
import {interleave, type Peer, warmUp} from '../measure.js'
import {rateRow} from '../rate-row.js'
import {exactPairs, pairKey, textsWithTwins} from '../twins.js'

/** Texts of which recall and precision are measured; all pairs of more would take too long. */
const sampled = 2000
const least = 0.7
/** Words are cut in other ways by the exact count, so a pair may lie this much to the other side of the line. */
const margin = 0.05

/** The speed of finding near-duplicates alone, beside libraries for that. */
export const nearDuplicates: Case = {
  name: 'near-duplicates',
  summary:
    'Texts a second and core, text to pairs at Jaccard 0.7: words, sketch, index, candidates, exact check. One text in three is a copy with up to 8 % of the words changed.',
  async run({size = 3000, rounds, note}) {
    const texts = textsWithTwins(size)
    note(`near-duplicates: ${size} texts`)
    const path = writeRows(
      'texts',
      texts.map((text) => ({text}))
    )
    const [ours, best, batch, minhash] = await Promise.all([
      startProgram('text-twins', path, `${least}`),
      startPython('bulk-xxh32', 'datasketch_pairs.py', path, 'bulk-xxh32'),
      startPython('batch', 'datasketch_pairs.py', path, 'batch'),
      startProgram('npm-minhash', path, `${least}`)
    ])
    const present = [ours, best, batch, minhash].filter((one): one is Peer => one !== null)
    await warmUp(present)
    const taken = await interleave(present, rounds)
    for (const {end} of present) end()
    const rate = size / taken[0]!.cpu
    const against = (peer: Peer | null, name: string, goal: number): Row => {
      const theirs = peer === null ? undefined : size / taken[present.indexOf(peer)]!.cpu
      const what = `text to near-duplicate pairs, ${size.toLocaleString('en')} texts`
      return rateRow({what, against: name, unit: 'texts', ours: rate, theirs, goal})
    }
    return {
      rows: [
        against(best, 'datasketch 2.0.0 at its best (bulk, xxh32)', 25),
        against(batch, 'datasketch, its default in batches', 45),
        against(minhash, 'npm minhash 0.0.9', 120),
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
