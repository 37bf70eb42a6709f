import {bestRun} from '../clean/decode.js'
import {findPhrases} from '../locale/find-phrases.js'
import {type LanguageDetector, longSample, primaryLanguage, type SampleSize, shortSample} from '../locale/language.js'
import {compileLexicon, type Lexicon} from '../locale/lexicon.js'
import type {Locale} from '../locale/locale.js'
import {lacksMarks, packsWithoutMarks} from '../locale/without-marks.js'
import {hostOf} from '../outlet.js'
import type {RawDocument} from '../record/raw-document.js'
import {createSiteChooser, type SiteProfile} from '../site.js'
import {readGivenDate} from '../text/given-date.js'
import {lex} from '../text/lexer.js'
import {normalise, toRaw} from '../text/normalise.js'
import {createPoints} from '../text/points.js'
import type {Block, Root} from '../tree.js'
import {attachDoc, type Doc, docOf, type Page, type Scorer, wordCount} from './doc.js'
import {tidyFields} from './given-fields.js'
import {findHeadline} from './headline/headline.js'
import {type Layout, LIST_ITEM, layOut} from './layout.js'
import {endsWithStop} from './shape.js'

/** What the parser needs to know beside the page. */
export interface ParseSettings {
  readonly locales: readonly Locale[]
  readonly sites: readonly SiteProfile[]
  readonly scorer: Scorer
  readonly detect: LanguageDetector
}

/** The two halves of parsing, each with code of its own; pages that are at hand take the first together, then the second. */
export interface Parser {
  /** Turns a raw document into a flat tree with its columns. */
  readonly read: (document: RawDocument) => Root
  /** Scores the blocks of a tree as read; from that follow the frame of the article and the headline. */
  readonly judge: (tree: Root) => void
}

/** Makes the parser of a newsroom. */
export function createParser(settings: ParseSettings): Parser {
  return {read: createReader(settings), judge: (tree) => judge(docOf(tree), settings.scorer)}
}

function createReader(settings: ParseSettings): Parser['read'] {
  const lexicons = new Map<SiteProfile | undefined, Map<string, Lexicon>>()
  const chooseSite = createSiteChooser(settings.sites)
  const unmarked = new Map<string, readonly Locale[]>()
  const packsFor = (lang: string, units: Uint16Array): readonly Locale[] => {
    const isLeftOut = settings.locales.some((pack) => pack.lang === lang && pack.marksLeftOut) && lacksMarks(units)
    if (!isLeftOut) return settings.locales
    const packs = unmarked.get(lang) ?? packsWithoutMarks(settings.locales, lang)
    unmarked.set(lang, packs)
    return packs
  }
  const lexiconFor = (locales: readonly Locale[], lang: string, site: SiteProfile | undefined): Lexicon => {
    // Two profiles of one outlet, for its old and its new pages, may have one name: the profile itself is the key.
    const key = site?.phrases ? site : undefined
    const ofSite = lexicons.get(key) ?? new Map<string, Lexicon>()
    const spelling = locales === settings.locales ? lang : `${lang} without marks`
    const lexicon = ofSite.get(spelling) ?? buildLexicon(locales, lang, site)
    lexicons.set(key, ofSite.set(spelling, lexicon))
    return lexicon
  }
  return (given) => {
    const document = tidyFields(given)
    const normal = normalise(document.text)
    const {text, units} = normal
    const layout = layOut(text, units)
    const words = lex(units, layout.start, layout.end)
    const site = chooseSite({
      host: hostOf(document.url),
      outlet: document.outlet,
      publishedAt: document.publishedAt && readGivenDate(document.publishedAt)?.at
    })
    const lang = primaryLanguage(document.lang) ?? site?.lang ?? detectOn(settings.detect, text, layout)
    const locales = packsFor(lang, units)
    const lexicon = lexiconFor(locales, lang, site)
    const hits = findPhrases(lexicon, units, words, layout.count)
    const locale = locales.find((pack) => pack.lang === lang) ?? locales[0]!
    return treeOf({
      document,
      normal,
      text,
      units,
      count: layout.count,
      layout,
      words,
      hits,
      lexicon,
      lang,
      locale,
      locales,
      site,
      scores: unscored,
      first: 0,
      last: -1,
      title: -1
    })
  }
}

/**
 * A page that is not judged yet. It is the same object afterwards: V8 gives one that spreads another and adds to it a
 * hidden class of its own, and every reader pays for that.
 */
type Draft = {-readonly [Key in keyof Doc]: Doc[Key]}

const unscored = new Float32Array(0)

function judge(doc: Draft, scorer: Scorer): void {
  doc.scores = scorer(doc)
  const {first, last} = bestRun(doc.scores, doc.words.first)
  doc.title = findHeadline(doc, first, last)
  // no line above the headline is the article's
  doc.first = Math.max(first, doc.title)
  doc.last = last
}

/** English furniture stands on pages in every language; a language that is not known is looked for in all packs. */
function buildLexicon(locales: readonly Locale[], lang: string, site: SiteProfile | undefined): Lexicon {
  const own = locales.filter((pack) => pack.lang === lang)
  const packs = own.length === 0 ? locales : locales.filter((pack) => pack.lang === lang || pack.lang === 'en')
  return compileLexicon(packs, site?.phrases ? [{pack: site.name, phrases: site.phrases}] : [])
}

// a function of its own, since one that holds a closure makes room for it whenever it is called
function detectOn(detect: LanguageDetector, text: string, layout: Layout): string {
  return detect(proseSample(text, layout, shortSample), () => proseSample(text, layout, longSample))
}

/** The page's longest lines: its prose, which tells the language better than menus do. */
function proseSample(text: string, {count, start, end}: Layout, {lines, units}: SampleSize): string {
  let sample = ''
  let limit = Number.POSITIVE_INFINITY
  for (let line = 0; line < lines; line++) {
    let longest = -1
    let length = 0
    for (let i = 0; i < count; i++) {
      const size = end[i]! - start[i]!
      if (size > length && size < limit) {
        longest = i
        length = size
      }
    }
    if (longest < 0) break
    limit = length
    sample += `${text.slice(start[longest]!, start[longest]! + Math.min(length, units))}\n`
  }
  return sample
}

/** The tree of a page. Its blocks are written when somebody reads them: cleaners and compiler read columns. */
function treeOf(doc: Doc): Root {
  const tree = {type: 'root'} as Root
  attachDoc(tree, doc)
  return Object.defineProperty(tree, 'children', lazyChildren)
}

/** One for all trees: an accessor of its own would give each tree a shape of its own, and a page would live as long. */
const lazyChildren: PropertyDescriptor & ThisType<Root> = {
  get() {
    return setChildren(this, writeBlocks(docOf(this)))
  },
  set(children: Block[]) {
    setChildren(this, children)
  },
  enumerable: true,
  configurable: true
}

function setChildren(tree: Root, children: Block[]): Block[] {
  Object.defineProperty(tree, 'children', {value: children, writable: true, enumerable: true, configurable: true})
  return children
}

/** Words of a line that looks like a heading, at most. */
const wordsOfHeading = 20

function writeBlocks(page: Page): Block[] {
  const {layout, normal} = page
  const pointAt = createPoints(normal.raw)
  const blocks: Block[] = []
  for (let i = 0; i < page.count; i++) {
    const start = layout.start[i]!
    const end = layout.end[i]!
    const heading = !endsWithStop(page, i) && wordCount(page, i) <= wordsOfHeading
    const type = layout.flags[i]! & LIST_ITEM ? 'listItem' : heading ? 'heading' : 'paragraph'
    blocks.push({
      type,
      value: page.text.slice(start, end),
      position: {start: pointAt(toRaw(normal, start)), end: pointAt(toRaw(normal, end))}
    })
  }
  return blocks
}
