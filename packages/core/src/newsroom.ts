import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {digest} from '#digest'
import {type Cleaner, votesOn} from './clean/cleaner.js'
import {compileArticle} from './clean/compile.js'
import type {LanguageDetector} from './locale/language.js'
import {expectWhole, type Locale} from './locale/locale.js'
import {docOf, type Scorer} from './page/doc.js'
import {createParser} from './page/parse.js'
import type {Article} from './record/article.js'
import {faultInWords} from './record/fault.js'
import type {RawDocument} from './record/raw-document.js'
import {readRawDocument} from './record/read-raw-document.js'
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
  /** At least one, and one a language; a page in another language is read with the phrases of all and the dates of the first. */
  readonly locales: readonly Locale[]
  /** Each of another name; their order changes nothing. */
  readonly cleaners: readonly Cleaner<never>[]
  /** Of an outlet that has several, the narrowest counts; those of the same validity add up. */
  readonly sites?: readonly SiteProfile[]
  /** How likely each block of a page is part of its article. */
  readonly scorer: Scorer
  /** Tells the language of pages that come without one. */
  readonly detect: LanguageDetector
  /** Names the scorer's weights in `made.config`. */
  readonly model?: string
}

/** A frozen unified processor from a raw page to an `Article` in `file.result`. */
export type Newsroom = Processor<Root, Root, Root, Root, Article>

/** A cleaner as unified calls it. All cleaners run in one transformer: a step of unified costs more than most of them. */
type CleanerAlone = () => (tree: Root) => void

/** The steps of a newsroom, as the processor takes them. */
export interface Steps {
  readonly read: (document: RawDocument) => Root
  readonly judge: (tree: Root) => void
  readonly clean: (tree: Root) => void
  readonly compile: (tree: Root) => Article
}

/** The steps of newsrooms as they were made; one that was added to is another processor, and not among them. */
const stepsOf = new WeakMap<Newsroom, Steps>()

/**
 * Makes the processor: own parser, cleaners as plugins, own compiler. Add a cleaner of your own with
 * `newsroom(options)().use(cleaner)`. Throws a TypeError where two cleaners have one name or two packs one
 * language, where there is no pack or a part of one is missing, and for a cleaner that is no plugin.
 */
export function newsroom(options: NewsroomOptions): Newsroom {
  const steps = makeSteps(options)
  const processor = unified().use(function pressroom(this: Processor) {
    this.parser = (text, file) => parse(steps, file.data.document ?? {id: file.path ?? 'document', text})
    this.compiler = (tree) => steps.compile(tree as Root)
  })
  processor.use(() => steps.clean)
  const room = processor.freeze() as unknown as Newsroom
  stepsOf.set(room, steps)
  return room
}

/** Both halves of parsing, for a page that comes alone. */
function parse({read, judge}: Steps, document: RawDocument): Root {
  const tree = read(document)
  judge(tree)
  return tree
}

function makeSteps(options: NewsroomOptions): Steps {
  const config = configOf(options)
  expectOneEach(
    'cleaner',
    'name',
    options.cleaners.map(({meta}) => meta.name)
  )
  expectOneEach(
    'locale',
    'language',
    options.locales.map(({lang}) => lang)
  )
  if (options.locales.length === 0) {
    throw new TypeError(
      'Expected `locales` to hold a pack, got none; give at least one, which reads pages of any language'
    )
  }
  options.locales.forEach(expectWhole)
  const transformers = options.cleaners.map(transformerOf)
  const parser = createParser({
    locales: options.locales,
    sites: options.sites ?? [],
    scorer: options.scorer,
    detect: options.detect
  })
  return {
    read: (document) => parser.read(checked(document)),
    judge: parser.judge,
    clean: (tree) => {
      for (const clean of transformers) clean(tree)
    },
    compile: (tree) => compileArticle(docOf(tree), votesOn(tree), config)
  }
}

/** What a cleaner does to a page; one of plain JavaScript may be any function that was given a `meta`. */
function transformerOf(cleaner: Cleaner<never>): (tree: Root) => void {
  const transformer: unknown = (cleaner as unknown as CleanerAlone)()
  if (typeof transformer === 'function') return transformer as (tree: Root) => void
  throw new TypeError(
    `Expected the cleaner \`${cleaner.meta.name}\` to give a function over pages, got \`${transformer}\`; make it by \`defineCleaner\``
  )
}

/** A removal names its cleaner and a page has one pack, so a second one of the same name would stand in the first one's shade. */
function expectOneEach(kind: string, key: string, names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice === undefined) return
  throw new TypeError(
    `Expected every ${kind} to have a ${key} of its own, got \`${twice}\` twice; leave out the one that is to be replaced`
  )
}

/** The document as its type promises; what comes from JSON or plain JavaScript may be anything. */
function checked(document: RawDocument): RawDocument {
  const read = readRawDocument(document)
  if ('document' in read) return read.document
  if (read.fault.path.length > 0) throw new TypeError(faultInWords(read.fault, document))
  const got = document === null ? 'null' : `a value of type ${typeof document}`
  throw new TypeError(`Expected a raw document, got ${got}; give an object {id, text}`)
}

/** The steps that clerks take at once. */
const stepsOfClerks = new WeakMap<(document: RawDocument) => Article, Steps>()

/**
 * Makes a function of a newsroom: one raw document in, its article out. What is no raw document throws a TypeError that names
 * the field. The steps of a newsroom as it was made are taken at once: unified's way from one to the next, and the file it
 * carries, take longer than most cleaners.
 */
export function clerk(room: Newsroom): (document: RawDocument) => Article {
  const steps = stepsOf.get(room)
  if (!steps) {
    return (document) => room.processSync(new VFile({value: document.text, path: document.id, data: {document}})).result
  }
  const clean = (document: RawDocument): Article => {
    const tree = parse(steps, document)
    steps.clean(tree)
    return steps.compile(tree)
  }
  stepsOfClerks.set(clean, steps)
  return clean
}

/** The steps that a clerk takes, one after the other; undefined for any other function, and where unified takes them. */
export function stepsOfClerk(clean: (document: RawDocument) => Article): Steps | undefined {
  return stepsOfClerks.get(clean)
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
