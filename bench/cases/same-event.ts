import {fileURLToPath} from 'node:url'
import type {Case, Row} from '../case.js'
import {startPython} from '../contestants.js'
import {articlesFile} from '../corpus.js'
import {figure} from '../figures.js'
import {interleave, type Peer, startPeer} from '../measure.js'

const program = fileURLToPath(new URL('../programs/dedup-stream.ts', import.meta.url))
/** Days that two reports of one event may lie apart. */
const days = 7
/** Megabytes of articles and sketches that may be held. */
const held = 256

/** The speed of dedup by events, beside a search for what is nearest by TF-IDF. */
export const sameEvent: Case = {
  name: 'same-event',
  summary:
    'Articles a second and core, articles to event records with all links explained, in a 7-day window at 1,000 articles a day, against the ten nearest by TF-IDF in the same window and nothing else.',
  async run({size = 20_000, rounds, note}) {
    const path = articlesFile(size)
    note(`same-event: ${size} articles`)
    const args = ['--import', 'tsx', program, path, String(size), String(days), String(held)]
    const [ours, pairs, words] = await Promise.all([
      startPeer('copydesk', process.execPath, args),
      startPython('words and pairs', 'scikit_window.py', path, String(days), '2'),
      startPython('words', 'scikit_window.py', path, String(days), '1')
    ])
    const present = [ours, pairs, words].filter((one): one is Peer => one !== null)
    const taken = await interleave(present, Math.min(rounds, 3))
    for (const one of present) one.end()
    const rate = size / taken[0]!.cpu
    const against = (peer: Peer | null, name: string): Row => {
      const theirs = peer === null ? null : size / taken[present.indexOf(peer)]!.cpu
      return {
        what: `same-event dedup, ${size.toLocaleString('en')} articles, ${days}-day window`,
        against: name,
        ours: `${figure(rate)} articles/s`,
        theirs: theirs === null ? null : `${figure(theirs)} articles/s`,
        ratio: theirs === null ? null : rate / theirs,
        goal: {is: 'at least', ratio: 3}
      }
    }
    return {
      rows: [
        against(pairs, 'scikit-learn 1.9.1, TF-IDF of words and word pairs (the terms of ours), sparse top 10'),
        against(words, 'scikit-learn 1.9.1, TF-IDF of words alone, sparse top 10')
      ]
    }
  }
}
