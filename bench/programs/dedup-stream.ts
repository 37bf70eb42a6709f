// A peer of its own: puts the articles of a file together to events. Usage: dedup-stream.js ARTICLES.ndjson COUNT DAYS
// MEGABYTES [once]. With `once` it reads as it goes and ends; else it holds the articles and works once a round, for every
// line on its standard input.
import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import type {Article} from '@copydesk/core'
import {dedupStream} from '@copydesk/dedup/store'
import {toRecord} from '../corpus.js'
import {timed} from '../measure.js'

const [path, count, days, megabytes, once] = process.argv.slice(2)

async function* read(): AsyncGenerator<Article> {
  let left = Number(count)
  for await (const line of createInterface({input: createReadStream(path!)})) {
    if (left-- <= 0) return
    yield toRecord(JSON.parse(line))
  }
}

async function work(articles: AsyncIterable<Article> | Iterable<Article>): Promise<number> {
  let events = 0
  for await (const _ of dedupStream(articles, {windowDays: Number(days), maxMemory: Number(megabytes) * 1e6})) events++
  return events
}

if (once !== undefined) await work(read())
else {
  const articles: Article[] = []
  for await (const article of read()) articles.push(article)
  console.log('ready')
  for await (const _ of createInterface({input: process.stdin})) {
    let events = 0
    const taken = await timed(async () => {
      events = await work(articles)
    })
    console.log(JSON.stringify({...taken, events}))
  }
}
