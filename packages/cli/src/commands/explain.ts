import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {createCleaner} from '@copydesk/cleaners'
import {type Article, collect, type NewsEvent} from '@copydesk/core'
import {readDocuments} from '@copydesk/core/io'
import {comparePair, type NearMiss} from '@copydesk/dedup'
import {ALL_GOOD, usageError} from '../exit.js'
import {documentText, eventHint} from '../explain/document-text.js'
import {eventText, type Neighbour} from '../explain/event-text.js'
import {pairText} from '../explain/pair-text.js'
import {type CleanerFiles, readCleanerOptions} from '../options/cleaner-files.js'
import {type MergingOptions, readMerging} from '../options/merging.js'
import {rawTexts} from '../run/raw-texts.js'
import {openRun, type Run} from '../run/read-run.js'
import {openScreen, type Screen} from '../terminal/screen.js'

/** Options of `copydesk explain`. */
export interface ExplainOptions extends CleanerFiles, MergingOptions {
  /** The output directory of a run. */
  readonly in?: string
  /** The same from a file of settings: where ids are looked up, but files are not. */
  readonly run?: string
}

/** Where a run is looked for when none is named. */
const usualDir = 'out'

/** Columns that names and a few words beside them need. */
const narrowest = 40

/** `copydesk explain`: one document or event on standard output. Gives the exit code. */
export async function explain(name: string, options: ExplainOptions): Promise<number> {
  const screen = openScreen(narrowest)
  const isFile = (await stat(name).catch(() => undefined))?.isFile() === true
  const text =
    options.in === undefined && isFile
      ? await explainFile(name, options, screen)
      : await explainInRun(name, options.in ?? (await usualRun(name, options.run)), screen)
  process.stdout.write(text)
  return ALL_GOOD
}

/** `copydesk explain` with two names: why two documents of a run are one event, or why not. Gives the exit code. */
export async function explainTwo(name: string, other: string, options: ExplainOptions): Promise<number> {
  const merging = readMerging(options)
  const run = await openRun(options.in ?? (await usualRun(name, options.run)))
  const articles = await collect(run.articles())
  const [one, two] = [name, other].map((wanted) => articleNamed(articles, wanted, run.dir)) as [Article, Article]
  const found = comparePair(articles, one.id, two.id, merging)
  process.stdout.write(pairText(one, two, found, openScreen(narrowest)))
  return ALL_GOOD
}

function articleNamed(articles: readonly Article[], name: string, dir: string): Article {
  const found = articles.find(({source}) => source.id === name) ?? articles.find(({id}) => id === name)
  if (found !== undefined) return found
  throw usageError(
    `Expected \`${name}\` to be the id of a document or article in ${dir}, got none of these; see ${dir}/articles.ndjson, or name another run by --in`
  )
}

/** Nobody asked for this run: where there is none, the name was more likely meant for a file. */
async function usualRun(name: string, dir = usualDir): Promise<string> {
  if ((await stat(join(dir, 'summary.json')).catch(() => undefined)) !== undefined) return dir
  throw usageError(
    `Expected \`${name}\` to be a file, or ${dir} to hold a run in which to look it up, got neither; name the run by --in`
  )
}

async function explainFile(path: string, files: CleanerFiles, screen: Screen): Promise<string> {
  const found = []
  for await (const outcome of readDocuments([path])) {
    if (!outcome.ok) throw usageError(outcome.error.message)
    found.push(outcome.value.document)
    if (found.length > 1) {
      throw usageError(
        `Expected \`${path}\` to hold one document, got several; run it, then explain one of them by its id`
      )
    }
  }
  const [document] = found
  if (document === undefined) throw usageError(`Expected \`${path}\` to hold a document, got none; name another file`)
  return documentText(createCleaner(await readCleanerOptions(files))(document), document.text, screen)
}

async function explainInRun(name: string, dir: string, screen: Screen): Promise<string> {
  const run = await openRun(dir)
  const article = await findArticle(run, name)
  if (article !== undefined) return explainArticle(run, article, screen)
  for await (const event of run.events()) {
    if (event.id !== name && !event.absorbed.includes(name)) continue
    return eventText(event, await neighboursOf(run, event), screen)
  }
  throw usageError(
    `Expected \`${name}\` to be a file, or the id of a document, article or event in ${dir}, got none of these; see ${dir}/articles.ndjson, or name another run by --in`
  )
}

/** What the run nearly put to an event, the closest first. */
async function neighboursOf(run: Run, {members}: NewsEvent): Promise<readonly Neighbour[]> {
  const others = new Map<string, NearMiss>()
  for await (const miss of run.nearMisses()) {
    if (members.includes(miss.a)) others.set(miss.b, miss)
    else if (members.includes(miss.b)) others.set(miss.a, miss)
  }
  const found: Neighbour[] = []
  if (others.size === 0) return found
  for await (const {id, title, source} of run.articles()) {
    const miss = others.get(id)
    if (miss === undefined) continue
    found.push({miss, title, outlet: source.outlet, source: source.id})
    others.delete(id)
  }
  return found.sort((a, b) => b.miss.score - a.miss.score)
}

/** Articles of the same text have one id; the first is shown, and each by its document's id. */
async function findArticle(run: Run, name: string): Promise<Article | undefined> {
  let byArticle: Article | undefined
  for await (const article of run.articles()) {
    if (article.source.id === name) return article
    if (article.id === name) byArticle ??= article
  }
  return byArticle
}

async function explainArticle(run: Run, article: Article, screen: Screen): Promise<string> {
  const raw = await rawTexts(run.raw())(article.source.digest)
  if (raw === null) {
    throw usageError(`Expected ${run.dir}/raw.ndjson to hold the text of \`${article.source.id}\`, got none; run again`)
  }
  const event = await eventOf(run, article)
  const hint = event === undefined || event.reports.length < 2 ? '' : eventHint(event.id, event.reports.length, run.dir)
  return documentText(article, raw, screen) + hint
}

async function eventOf(run: Run, article: Article): Promise<NewsEvent | undefined> {
  for await (const event of run.events()) {
    if (event.reports.some((report) => report.source === article.source.id)) return event
  }
  return undefined
}
