import type {Cleaner, Locale} from '@copydesk/core'

/** Settings of `copydesk export`, as its options on the command line. */
export interface ExportConfig {
  /** Name of the format: `ninjs`, `schema-org`, `json-feed`, `atom`, `csv`, `markdown` or `trafilatura`. */
  readonly to?: string
  /** Name of the feed. */
  readonly title?: string
  /** Address of the site that the feed is about. */
  readonly homePage?: string
  /** Address that the feed will have. */
  readonly feedUrl?: string
  /** Offset from UTC of dates that state none, such as `+07:00`. */
  readonly zone?: string
  /** Leaves cells as they are that a spreadsheet would take for formulas. */
  readonly verbatim?: boolean
}

/** What `copydesk.config.{ts,js,json}` may hold. All of it may be left out, and the command line wins over it. */
export interface Config {
  /** What `copydesk run` reads: files, globs or directories, relative to the working directory. */
  readonly input?: readonly string[]
  /** The directory of a run: `run` writes it, `report` and `explain` read it. */
  readonly out?: string
  /** Format of the input, whatever its name says: `text`, `ndjson`, `json`, `csv`, `html`, `warc` and the like. */
  readonly from?: string
  /** Cleans nothing: the texts are articles already, and only their records and events are wanted. */
  readonly asIs?: boolean
  /** A file of site profiles, as `copydesk learn` writes it. */
  readonly sites?: string
  /** The directory in which `copydesk dedup` remembers the articles of earlier runs. */
  readonly index?: string
  /** Threads to clean in; `auto` is one a core where there is much to do. */
  readonly workers?: number | 'auto'
  /** What is held in memory of what `run` and `dedup` compare, such as `512MB`; the rest goes to a file. */
  readonly maxMemory?: string
  /** Log-odds from which on `run` and `dedup` merge reports: more keeps more apart. */
  readonly threshold?: number
  /** Days between two dated reports beyond which `run` and `dedup` do not take them for one event. */
  readonly windowDays?: number
  /** Shows neither progress nor a summary; errors are always shown. */
  readonly quiet?: boolean
  readonly export?: ExportConfig
  /** Cleaners of your own, beside the ready-made ones; not in JSON. */
  readonly cleaners?: readonly Cleaner[]
  /** Locale packs of your own; one of a language that has a pack takes its place. */
  readonly locales?: readonly Locale[]
}

/** Gives the settings back as they are, so that an editor knows their names and types. */
export function defineConfig(config: Config): Config {
  return config
}
