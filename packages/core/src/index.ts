/**
 * The processor, the records and the stages: all that runs in a browser too.
 *
 * @module @copydesk/core
 */
export {type Cleaner, type CleanerMeta, defineCleaner, votesOn} from './clean/cleaner.js'
export {logOdds, probability} from './clean/decode.js'
export type {Fields, Marks, Reason, Vote} from './clean/marks.js'
export type {Hits, PhraseHit} from './locale/find-phrases.js'
export type {LanguageDetector} from './locale/language.js'
export {classBit, type Lexicon, type Phrase} from './locale/lexicon.js'
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
export {
  createSiteChooser,
  defineSite,
  keepFrequent,
  type LinePlaces,
  mergeProfiles,
  type PageOrigin,
  type SiteProfile
} from './site.js'
export {batches} from './stages/batches.js'
export {cleanDocuments, cleanOutcome, cleanOutcomes} from './stages/clean-documents.js'
export {type MapOptions, map} from './stages/map.js'
export {
  type Failure,
  failure,
  fromDocuments,
  type Outcome,
  perDocument,
  type ReadDocument,
  type SourcePlace,
  success,
  values
} from './stages/outcome.js'
export {collect, fromArray, pipeline, type Stage} from './stages/stage.js'
export {fromReadableStream, type StreamPair, toReadableStream, toTransformStream} from './stages/web-streams.js'
export {CLOSER, charClass, DENSE, DIGIT, LETTER, lowerCase, MARK, SPACE, TERMINAL, UPPER} from './text/chars.js'
export {finish, hashSeed, hashString, mixUnit} from './text/hash.js'
export type {Words} from './text/lexer.js'
export {hashLine, lineKey} from './text/line-key.js'
export {CLOCKS, COMMAS, LINKS, marksPerBlock, QUOTES, SENTENCES, SEPARATORS, SHORT, SIZE} from './text/marks.js'
export {type NormalText, normalise, toRaw} from './text/normalise.js'
export {sentenceBreaks} from './text/sentences.js'
export type {Block, Root, Shape} from './tree.js'
export {version} from './version.js'
