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
  /** As given, else the registrable domain of `url`; null where neither is known. */
  readonly outlet: string | null
  /** As given. */
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
  /** Language of the pack, or name of the site profile. */
  readonly pack: string
  /** Class of phrases, such as `related`. */
  readonly class: string
  /** The phrase as the pack has it. */
  readonly phrase: string
}

/** A stretch of the page that is not the article, and why. */
export interface Removal extends RawRange {
  /** The cleaner that had it removed; `article-frame` or `article-model` where no cleaner named it. */
  readonly rule: string
  readonly role: Role
  /** One sentence for people, built from the evidence. */
  readonly reason: string
  readonly evidence: Evidence | null
  /** How sure it is, 0 to 1. */
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
  /** A short name that programs can rely on, such as `doubtful` or `no-article`. */
  readonly code: string
  /** The same for people. */
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
  /** Content address: hash of language, title and text; of the whole page where no text is left. */
  readonly id: string
  readonly source: ArticleSource
  /** BCP 47 primary language subtag; `und` where it could not be told. */
  readonly lang: string
  /** The headline; null where none was given or found. */
  readonly title: string | null
  /** Standfirst (sapo); it is part of `text`, too. Null where there is none. */
  readonly lead: string | null
  /** The running text, paragraphs parted by a blank line: lead, body, subheads; no captions, no byline. */
  readonly text: string
  /** `text` by paragraphs, with their places in the raw text. */
  readonly body: readonly ArticleBlock[]
  readonly captions: readonly ArticleCaption[]
  /** Names in the order of the page; empty where none is named. */
  readonly authors: readonly string[]
  /** The news agency that the text is from, such as `TTXVN`; null where none is named. */
  readonly agency: string | null
  /** Address of the original that the page names; null where it names none. */
  readonly sourceUrl: string | null
  readonly tags: readonly string[]
  readonly published: Moment | null
  readonly modified: Moment | null
  readonly viewCount: number | null
  readonly spans: readonly ArticleSpan[]
  readonly removals: readonly Removal[]
  /** Number of repairs of the text by kind, such as `{"glue": 5, "nbsp": 2}`; repairs change texts, never offsets. */
  readonly repairs: Readonly<Record<string, number>>
  /** How sure the decision about the page is, 0 to 1; low values come with a warning. */
  readonly confidence: number
  readonly warnings: readonly Warning[]
  readonly made: Made
}
