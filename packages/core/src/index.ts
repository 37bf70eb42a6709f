/**
 * The processor, the records and the stages: all that runs in a browser too.
 *
 * Who wants articles of pages starts with `createCleaner` of `@copydesk/cleaners`, and who wants events as well with
 * `createPipeline` of `copydesk`; both give records of this package: {@link Article}, {@link NewsEvent}. What stands here
 * beside the records is for
 *
 * - streams: {@link cleanDocuments}, {@link pipeline}, {@link map} and other stages, functions from one async iterable to
 *   another;
 * - a newsroom of one's own: {@link newsroom} makes the unified processor, {@link clerk} a plain function of it;
 * - a cleaner of one's own: {@link defineCleaner} is given a {@link Doc}, one page as columns, and casts votes;
 * - a language: {@link defineLocale}; an outlet: {@link defineSite}.
 *
 * @module @copydesk/core
 */

// Records

export type {
  Article,
  ArticleBlock,
  ArticleCaption,
  ArticleSource,
  ArticleSpan,
  Evidence,
  Made,
  Moment,
  Precision,
  RawRange,
  Removal,
  Warning
} from './record/article.js'
export type {CanonicalArticle, Conflict, Filled, Link, NewsEvent, Relation, Report} from './record/event.js'
export type {RawDocument} from './record/raw-document.js'
export {
  type BodyRole,
  bodyRoles,
  type CaptionRole,
  captionRoles,
  type MetadataRole,
  metadataRoles,
  type Role,
  roles
} from './record/role.js'

// Stages

export {batches} from './stages/batches.js'
export {cleanDocuments, cleanOutcome, cleanOutcomes} from './stages/clean-documents.js'
export {type MapOptions, map} from './stages/map.js'
export {
  type Failure,
  failure,
  fromDocuments,
  type Outcome,
  type ReadDocument,
  type SourcePlace,
  success,
  values
} from './stages/outcome.js'
export {collect, fromArray, pipeline, type Stage} from './stages/stage.js'
export {fromReadableStream, type StreamPair, toReadableStream, toTransformStream} from './stages/web-streams.js'

// The processor, and what it is made of

export type {LanguageDetector} from './locale/language.js'
export {
  type DateWords,
  defineLocale,
  type LineWords,
  type Locale,
  type PhraseClass,
  type ProseWords,
  phraseClasses
} from './locale/locale.js'
export {clerk, type Newsroom, type NewsroomOptions, newsroom} from './newsroom.js'
export {hostOf, outletOf} from './outlet.js'
export {defineSite, keepFrequent, type LinePlaces, mergeProfiles, type SiteProfile} from './site.js'
export type {Block, Root, Shape} from './tree.js'
export {version} from './version.js'

// What a cleaner votes with

export {type Cleaner, type CleanerMeta, defineCleaner, votesOn} from './clean/cleaner.js'
export {logOdds, probability} from './clean/decode.js'
export type {Fields, Marks, Reason, Vote} from './clean/marks.js'

// What a cleaner reads: a page as columns

export type {Hits, PhraseHit} from './locale/find-phrases.js'
export {classBit, closingMark, type Lexicon, narrow, type Phrase} from './locale/lexicon.js'
export {
  blockText,
  type Doc,
  docOf,
  hasPhrase,
  type Page,
  phrasesIn,
  type Scorer,
  sentencesIn,
  wordCount
} from './page/doc.js'
export {type Layout, LIST_ITEM, PIECE, UNWRAPPED} from './page/layout.js'
export {plainLength} from './page/plain-length.js'
export {endsWithStop, isItem} from './page/shape.js'
export {CLOCKS, COMMAS, LINKS, marksPerBlock, QUOTES, SENTENCES, SEPARATORS, SHORT, SIZE} from './text/marks.js'
export {type NormalText, normalise, toRaw} from './text/normalise.js'
export type {Words} from './text/words.js'

// What columns are made with: characters, hashes, sentences

export {CLOSER, charClass, DENSE, DIGIT, LETTER, lowerCase, MARK, SPACE, TERMINAL, UPPER} from './text/chars.js'
export {finish, hashSeed, mixUnit} from './text/hash.js'
export {hashLine, lineKey} from './text/line-key.js'
export {sentenceBreaks, type TextWithUnits} from './text/sentences.js'
