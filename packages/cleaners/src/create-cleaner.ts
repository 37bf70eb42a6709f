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

/** Options of {@link createCleaner} and {@link createNewsroom}; all may be left out. */
export interface CleanerOptions {
  /** Used instead of the ready-made {@link locales}; to add one, give `[...locales, yours]`. One pack per language. */
  readonly locales?: readonly Locale[]
  /** Used instead of the ready-made {@link cleaners}; to add one, give `[...cleaners, yours]`. Names must differ. */
  readonly cleaners?: readonly Cleaner<never>[]
  /** Used in addition to the ready-made {@link sites}; profiles of one outlet add up, and yours wins where they differ. */
  readonly sites?: readonly SiteProfile[]
  /** Says how likely each block of a page is part of its article. Default: the article model. */
  readonly scorer?: Scorer
  /** Guesses the language of pages that come without `lang`. Default: by letters, small words and n-grams. */
  readonly detect?: LanguageDetector
}

/** Makes the [unified](https://unifiedjs.com) processor behind {@link createCleaner}, to which cleaners can be added as plugins. */
export function createNewsroom(options: CleanerOptions = {}): Newsroom {
  const packs = options.locales ?? locales
  packs.forEach(expectWords)
  return newsroom({
    locales: packs,
    cleaners: options.cleaners ?? cleaners,
    sites: [...(options.sites ?? []), ...sites],
    scorer: options.scorer ?? articleModel,
    detect: options.detect ?? detectLanguage,
    model: options.scorer ? '' : weights.name
  })
}

/** The cleaners read words that the core does without; a pack of plain JavaScript may have none. */
function expectWords({lang, words}: Partial<Locale>): void {
  if (words !== undefined) return
  throw new TypeError(
    `Expected the locale pack \`${lang}\` to have \`words\`, got none; copy those of a language like it`
  )
}

/**
 * Makes a function from a raw document to its article record; the same document always gives the same record. Make it
 * once and call it often. The function throws a TypeError that names the field if its input is not a raw document; a text
 * without an article gives a record with the warning `no-article`.
 */
export function createCleaner(options: CleanerOptions = {}): (document: RawDocument) => Article {
  return clerk(createNewsroom(options))
}
