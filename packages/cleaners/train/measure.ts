/** The measures of the scorers in `../shared/eval`, ported so that cross-validation runs in one process. */

const dense = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const word = new RegExp(`[${dense}]|(?:[^\\P{L}${dense}]|[\\p{N}\\p{M}_])+`, 'gu')

/** Precision and recall of one page; `empty` where there was nothing to find and nothing was found. */
export interface PageScore {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

function shingles(text: string): Map<string, number> {
  const all = text.match(word) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, all.length - 3); i++) {
    const shingle = all.slice(i, i + 4).join('\u0001')
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Counts 4-word shingles as multisets, as the article-extraction benchmark does. */
export function pageScore(gold: string, text: string): PageScore {
  const a = shingles(gold)
  const b = shingles(text)
  let tp = 0
  let fp = 0
  let fn = 0
  for (const [key, t] of a) {
    const p = b.get(key) ?? 0
    tp += Math.min(t, p)
    fn += Math.max(0, t - p)
  }
  for (const [key, p] of b) fp += Math.max(0, p - (a.get(key) ?? 0))
  return {tp, fp, fn}
}

/** F1 of mean precision and mean recall over pages, with both. */
export function macroF1(scores: readonly PageScore[]): {f1: number; precision: number; recall: number} {
  const share = (hit: number, miss: number, perfect: boolean): number =>
    perfect ? 1 : hit === 0 ? 0 : hit / (hit + miss)
  const found = scores.filter((s) => s.tp + s.fp > 0).map((s) => share(s.tp, s.fp, s.fp === 0 && s.fn === 0))
  const wanted = scores.filter((s) => s.tp + s.fn > 0).map((s) => share(s.tp, s.fn, s.fp === 0 && s.fn === 0))
  const precision = mean(found)
  const recall = mean(wanted)
  return {precision, recall, f1: harmonic(precision, recall)}
}

export function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

export function harmonic(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0
}

/** White space folded to single spaces, NFC: how segments are compared. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
