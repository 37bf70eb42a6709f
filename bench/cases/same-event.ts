import type {Case, Row} from '../case.js'
import {startPython} from '../contestants.js'
import {articlesFile} from '../corpus.js'
import {dedupInWindow, windowDays} from '../dedup-window.js'
import {interleave, type Peer, startPeer} from '../measure.js'
import {rateRow} from '../rate-row.js'

/** The speed of dedup by events, beside a search for what is nearest by TF-IDF. */
export const sameEvent: Case = {
  name: 'same-event',
  summary:
    'Articles a second and core, articles to event records with all links explained, in a 7-day window at 1,000 articles a day, against the ten nearest by TF-IDF in the same window and nothing else.',
  async run({size = 20_000, rounds, note}) {
    const path = articlesFile(size)
    note(`same-event: ${size} articles`)
    const [ours, pairs, words] = await Promise.all([
      startPeer('copydesk', process.execPath, dedupInWindow(path, size)),
      startPython('words and pairs', 'scikit_window.py', path, String(windowDays), '2'),
      startPython('words', 'scikit_window.py', path, String(windowDays), '1')
    ])
    const present = [ours, pairs, words].filter((one): one is Peer => one !== null)
    const taken = await interleave(present, Math.min(rounds, 3))
    for (const one of present) one.end()
    const rate = size / taken[0]!.cpu
    const against = (peer: Peer | null, name: string): Row => {
      const theirs = peer === null ? undefined : size / taken[present.indexOf(peer)]!.cpu
      const what = `same-event dedup, ${size.toLocaleString('en')} articles, ${windowDays}-day window`
      return rateRow({what, against: name, unit: 'articles', ours: rate, theirs, goal: 3})
    }
    return {
      rows: [
        against(pairs, 'scikit-learn 1.9.1, TF-IDF of words and word pairs (the terms of ours), sparse top 10'),
        against(words, 'scikit-learn 1.9.1, TF-IDF of words alone, sparse top 10')
      ]
    }
  }
}
