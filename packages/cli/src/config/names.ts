/** Names that `--from` takes; those of `documentReaders` in core, which would take its time to load for `--help`. */
export const inputNames: readonly string[] = [
  'text',
  'ndjson',
  'json',
  'csv',
  'html',
  'feed',
  'warc',
  'trafilatura',
  'news-please',
  'fundus'
]

/** Names that `--to` takes; those of `exportFormats` in core. */
export const outputNames: readonly string[] = [
  'ninjs',
  'schema-org',
  'json-feed',
  'atom',
  'csv',
  'markdown',
  'trafilatura'
]

/** An offset from UTC as `--zone` takes it. */
export const zonePattern: RegExp = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** Sizes of memory: a number and a unit. */
export const memorySizePattern: RegExp = /^(\d+(?:\.\d+)?)\s*([kmg]i?b)$/i
