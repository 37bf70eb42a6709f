// Writes src/model/priors.ts: how many articles of a language have its common terms.
// usage: npm run train:priors (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import {readArticle, terms} from '../src/text/terms.js'
import {readRows, toArticle} from './rows.js'

const least = 0.004
const most = 6000
const fewest = 50

const rows = [
  'events/background.jsonl.gz',
  'clean/wcxb.jsonl.gz',
  'clean/aeb.jsonl.gz',
  'clean/fundus.jsonl.gz'
].flatMap(readRows)
const byLang = new Map<string, Map<number, number>>()
const articles = new Map<string, number>()
for (const row of rows) {
  const lang = row.lang ?? 'und'
  const article = toArticle(row)
  const {title, text} = readArticle(article)
  const counts = byLang.get(lang) ?? new Map<number, number>()
  byLang.set(lang, counts)
  for (const hash of terms(title, text).hash) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  articles.set(lang, (articles.get(lang) ?? 0) + 1)
}

const lines: string[] = []
for (const [lang, counts] of [...byLang].sort()) {
  const total = articles.get(lang)!
  if (total < fewest) continue
  const common = [...counts]
    .filter(([, count]) => count >= 4 && count / total >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .sort((a, b) => a[0] - b[0])
  const bytes = Buffer.alloc(common.length * 5)
  common.forEach(([hash, count], i) => {
    bytes.writeUInt32BE(hash, i * 5)
    bytes[i * 5 + 4] = Math.min(255, Math.round(-32 * Math.log(count / total)))
  })
  lines.push(`  ${lang}:\n    '${bytes.toString('base64')}'`)
  console.log(`${lang}: ${common.length} terms of ${total} articles`)
}
writeFileSync(
  new URL('../src/model/priors.ts', import.meta.url),
  `/**
 * By language, the hashes of its common terms and the share of articles that have them: 5 bytes a term, base64.
 * Written by train/priors.ts; do not edit.
 */
export const priors: Readonly<Record<string, string>> = {\n${lines.join(',\n')}\n}\n`
)
