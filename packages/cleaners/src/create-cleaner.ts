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
  readonly locales?: readonly Locale[]
  readonly cleaners?: readonly Cleaner<never>[]
  /** Beside the hand-written profiles; the first that fits a page is used. */
  readonly sites?: readonly SiteProfile[]
  readonly scorer?: Scorer
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

/** Makes a function from a raw document to its article record. It is pure: the same document gives the same record. */
export function createCleaner(options: CleanerOptions = {}): (document: RawDocument) => Article {
  return clerk(createNewsroom(options))
}
