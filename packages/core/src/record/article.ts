import type {BodyRole, CaptionRole, MetadataRole, Role} from './role.js'

/** `start` inclusive, `end` exclusive, in UTF-16 units of the raw text as given. */
export interface RawRange {
  readonly start: number
  readonly end: number
}

/** Where an article came from. */
export interface ArticleSource {
  /** The raw document's id, as given. */
  readonly id: string
  readonly outlet: string | null
  readonly url: string | null
  /** SHA-256 of the raw text, hexadecimal. */
  readonly digest: string
}

/** One paragraph, subhead, quote or list item of the running text, repaired and without its list mark. */
export interface ArticleBlock extends RawRange {
  readonly role: BodyRole
  readonly text: string
}

/** What stood under a picture. */
export interface ArticleCaption extends RawRange {
  readonly role: CaptionRole
  readonly text: string
  /** Photographer, agency or both, without the word before them; null where none is named. */
  readonly credit: string | null
}

/** Where a fact of the record stood in the page. */
export interface ArticleSpan extends RawRange {
  readonly role: MetadataRole
}

/** The phrase of a locale pack or site profile that a removal rests on. */
export interface Evidence {
  readonly pack: string
  readonly class: string
  readonly phrase: string
}

/** A stretch of the page that is not the article, and why. */
export interface Removal extends RawRange {
  readonly rule: string
  readonly role: Role
  /** One sentence, built from the evidence, that a person understands. */
  readonly reason: string
  readonly evidence: Evidence | null
  /** 0 to 1. */
  readonly confidence: number
}

/** How exactly a moment is known. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second'

/** A date as far as the page states it: `at` is ISO 8601 cut to `precision`, so `2024-07` is a value. */
export interface Moment {
  readonly at: string
  readonly precision: Precision
  /** The words it was read from; null where the caller gave the date. */
  readonly raw: string | null
}

/** Something a person may want to look at; never a reason to drop the record. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** What made the record: the same text and the same `config` give the same record. */
export interface Made {
  /** Program and version. */
  readonly by: string
  /** Hash of cleaners, packs, model and options. */
  readonly config: string
  /** Name of the site profile that was used. */
  readonly site: string | null
}

/** One cleaned page: its text and facts, and every character of the raw text accounted for. */
export interface Article {
  readonly schema: 1
  /** Content address: hash of language, title and text. */
  readonly id: string
  readonly source: ArticleSource
  /** BCP 47 primary language subtag; `und` where it could not be told. */
  readonly lang: string
  readonly title: string | null
  /** Standfirst (sapo). */
  readonly lead: string | null
  /** The running text, paragraphs parted by a blank line: lead, body, subheads; no captions, no byline. */
  readonly text: string
  readonly body: readonly ArticleBlock[]
  readonly captions: readonly ArticleCaption[]
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly sourceUrl: string | null
  readonly tags: readonly string[]
  readonly published: Moment | null
  readonly modified: Moment | null
  readonly viewCount: number | null
  readonly spans: readonly ArticleSpan[]
  readonly removals: readonly Removal[]
  /** Text repairs by kind, such as `{"glue": 5, "nbsp": 2}`; repairs change texts, never offsets. */
  readonly repairs: Readonly<Record<string, number>>
  /** How sure the decision over the page is, 0 to 1; low values come with a warning. */
  readonly confidence: number
  readonly warnings: readonly Warning[]
  readonly made: Made
}
