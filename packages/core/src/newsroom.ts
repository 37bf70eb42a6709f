import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {digest} from '#digest'
import {type Cleaner, votesOn} from './clean/cleaner.js'
import {compileArticle} from './clean/compile.js'
import type {LanguageDetector} from './locale/language.js'
import type {Locale} from './locale/locale.js'
import {docOf, type Scorer} from './page/doc.js'
import {createParser} from './page/parse.js'
import type {Article} from './record/article.js'
import type {RawDocument} from './record/raw-document.js'
import type {SiteProfile} from './site.js'
import type {Root} from './tree.js'
import {version} from './version.js'

declare module 'unified' {
  interface CompileResultMap {
    Article: Article
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What the scraper knew about the page; the file's value is the text. */
    document: RawDocument
  }
}

/** What a newsroom is made of. */
export interface NewsroomOptions {
  /** The first pack is used where a page's language has none. */
  readonly locales: readonly Locale[]
  readonly cleaners: readonly Cleaner<never>[]
  readonly sites?: readonly SiteProfile[]
  readonly scorer: Scorer
  readonly detect: LanguageDetector
  /** Names the scorer's weights in `made.config`. */
  readonly model?: string
}

/** A frozen unified processor from a raw page to an `Article` in `file.result`. */
export type Newsroom = Processor<Root, Root, Root, Root, Article>

/** A cleaner as unified calls it. All cleaners run in one transformer: a step of unified costs more than most of them. */
type CleanerAlone = () => (tree: Root) => void

/**
 * Makes the processor: own parser, cleaners as plugins, own compiler. Add a cleaner of your own with
 * `newsroom(options)().use(cleaner)`.
 */
export function newsroom(options: NewsroomOptions): Newsroom {
  const parse = createParser({
    locales: options.locales,
    sites: options.sites ?? [],
    scorer: options.scorer,
    detect: options.detect
  })
  const config = configOf(options)
  const processor = unified().use(function pressroom(this: Processor) {
    this.parser = (text, file) => parse(file.data.document ?? {id: file.path ?? 'document', text})
    this.compiler = (tree) => compileArticle(docOf(tree as Root), votesOn(tree as Root), config)
  })
  const transformers = options.cleaners.map((cleaner) => (cleaner as unknown as CleanerAlone)())
  processor.use(() => (tree: Root) => {
    for (const clean of transformers) clean(tree)
  })
  return processor.freeze() as unknown as Newsroom
}

/** Makes a function of a newsroom: one raw document in, its article out. */
export function clerk(room: Newsroom): (document: RawDocument) => Article {
  return (document) => room.processSync(new VFile({value: document.text, path: document.id, data: {document}})).result
}

function configOf(options: NewsroomOptions): string {
  const parts = {
    version,
    cleaners: options.cleaners.map((cleaner) => cleaner.meta.name).sort(),
    locales: options.locales,
    sites: options.sites ?? [],
    model: options.model ?? ''
  }
  return digest(JSON.stringify(parts)).slice(0, 16)
}
