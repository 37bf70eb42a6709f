import {
  type Article,
  type Cleaner,
  clerk,
  type LanguageDetector,
  type Locale,
  type Newsroom,
  newsroom,
  type RawDocument,
  type Scorer,
  type SiteProfile
} from '@copydesk/core'
import {detectLanguage} from './language/detect-language.js'
import {locales} from './locales/index.js'
import {articleModel} from './model/article-model.js'
import {weights} from './model/weights.js'
import {cleaners} from './rules/index.js'
import {sites} from './sites/index.js'

/** What may be changed in the ready-made newsroom; all of it has a default. */
export interface CleanerOptions {
  /** Take the place of the ready-made {@link locales}; to add one, give `[...locales, yours]`. One pack a language. */
  readonly locales?: readonly Locale[]
  /** Take the place of the ready-made {@link cleaners}; to add one, give `[...cleaners, yours]`. Each of another name. */
  readonly cleaners?: readonly Cleaner<never>[]
  /** Come beside the ready-made {@link sites}; profiles of one outlet add up, and yours wins where both state a fact. */
  readonly sites?: readonly SiteProfile[]
  /** How likely each block of a page is part of its article; the article model by default. */
  readonly scorer?: Scorer
  /** Tells the language of pages that come without one; by letters, small words and n-grams by default. */
  readonly detect?: LanguageDetector
}

/** The ready-made newsroom: all cleaners, all packs, the article model. */
export function createNewsroom(options: CleanerOptions = {}): Newsroom {
  return newsroom({
    locales: options.locales ?? locales,
    cleaners: options.cleaners ?? cleaners,
    sites: [...(options.sites ?? []), ...sites],
    scorer: options.scorer ?? articleModel,
    detect: options.detect ?? detectLanguage,
    model: options.scorer ? '' : weights.name
  })
}

/**
 * Makes a function from a raw document to its article record. It is pure: the same document gives the same record. Make it
 * once; what is no raw document throws a TypeError that names the field, and a text without an article gives a record with
 * the warning `no-article`.
 */
export function createCleaner(options: CleanerOptions = {}): (document: RawDocument) => Article {
  return clerk(createNewsroom(options))
}
