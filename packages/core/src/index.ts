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
export {articleSchema, eventSchema, jsonSchemas, rawDocumentSchema} from './record/schemas.js'
export {batches} from './stages/batches.js'
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
export {collect, fromArray, pipeline, type Stage, whole} from './stages/stage.js'
