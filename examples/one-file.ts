/** Cleans one scraped text and shows what came of it. */
import {readFile} from 'node:fs/promises'
import {createCleaner} from '@copydesk/cleaners'
import type {Article} from '@copydesk/core'

const file = new URL('../seeds/000_19af6d454f6233d7.txt', import.meta.url)
const text = await readFile(file, 'utf8')

// Make the cleaner once and use it for as many documents as you like.
const clean = createCleaner()
export const article: Article = clean({id: 'seed-000', text, outlet: 'baohaugiang.com.vn'})

console.log(article.title)
console.log(article.text)

// Offsets point into the text as given, so that anything taken out can be looked at.
for (const {role, reason, start, end} of article.removals) {
  console.log(`- ${role}: ${text.slice(start, end).slice(0, 60)} (${reason})`)
}
