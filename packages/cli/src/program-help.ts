// What `--help` says beneath names and options: what goes in and out, examples, exit codes.

const exitCodes = `
Exit codes:
  0  all good
  1  some documents failed; each is named, all others are answered
  2  wrong usage; nothing was done
  3  the run itself failed, for example on a full disk; no output file was touched`

/** Help of the whole program. */
export const help: string = `
Input: plain text, HTML, JSON, CSV, web archives (.warc.gz), told by the ending of the name; or NDJSON, one object a line:
  {"id": "…", "text": "…", "url"?, "outlet"?, "title"?, "lang"?, "publishedAt"?, "fetchedAt"?}

Examples:
  Clean a folder of scraped texts, merge the reports of one event, write the records to out/
    $ copydesk run "crawl/**/*.txt" --out out
  The same from NDJSON, also packed
    $ copydesk run crawl.ndjson.gz --out out
  Look at what it did, page by page, event by event
    $ copydesk report out
  As filters between other programs, a line in, a line out
    $ copydesk clean < crawl.ndjson > articles.ndjson
    $ copydesk dedup < articles.ndjson > events.ndjson
  Write down what is always the same, then leave it out
    $ copydesk init && copydesk run
${exitCodes}`

/** Help of `copydesk init`. */
export const initHelp: string = `
Writes copydesk.config.ts, in which every setting stands with what it does. Settings are read from
copydesk.config.ts, .js or .json in the working directory, or from the file that --config names.
Options on the command line win over them.

Examples:
  $ copydesk init && copydesk run --print-config
${exitCodes}`

/** Help of `copydesk run`. */
export const runHelp: string = `
Directories are walked. Links to files are read; links to directories are not followed, so name those.

Writes to DIR, each file whole or not at all:
  articles.ndjson     every article: its text and facts, and what was taken out, where and why
  raw.ndjson          the documents as read, which the offsets in articles count in
  events.ndjson       every event: its reports, and why they are one
  canonical.ndjson    one article an event: the best report, completed from the others
  near-misses.ndjson  pairs of reports that are nearly one event, and what kept them apart
  errors.ndjson       every document that failed, and why; empty when none did
  summary.json        the figures of the run

Examples:
  $ copydesk run "seeds/*.txt" --out out
  $ copydesk run crawl/ more.ndjson --out out
  $ copydesk run extracted/ --from trafilatura --as-is --out out
  $ zcat crawl.ndjson.gz | copydesk run - --out out
${exitCodes}`

/** Help of `copydesk clean`. */
export const cleanHelp: string = `
Reads raw documents as NDJSON and writes one article for each, in the same order. Lines that are
no documents are named on standard error and have no answer.

Examples:
  $ copydesk clean < crawl.ndjson > articles.ndjson
  $ echo '{"id": "1", "text": "…"}' | copydesk clean | jq .title
${exitCodes}`

/** Help of `copydesk dedup`. */
export const dedupHelp: string = `
Reads articles as NDJSON, as \`copydesk clean\` writes them, and writes events. Every article
stands in exactly one event; most events have one. With --index, articles of earlier runs count,
and only the events that are new or changed are given, whole; \`absorbed\` names the events that
turned out to be the same one.
With --near-misses, the pairs of reports that were nearly put together are written to a file: what
kept them apart, at most three for an article.

Examples:
  $ copydesk clean < crawl.ndjson | copydesk dedup > events.ndjson
  $ copydesk clean < today.ndjson | copydesk dedup --index seen > changed.ndjson
${exitCodes}`

/** Help of `copydesk learn`. */
export const learnHelp: string = `
Reads raw documents as NDJSON, many pages of each outlet, and writes one site profile an outlet:
the lines that its pages repeat, and where. It takes pages with a \`url\` or an \`outlet\`, and
helps from three pages of an outlet on. Profiles of two shards in one file count together.

Examples:
  $ copydesk learn < crawl.ndjson > sites.ndjson
  $ copydesk clean --sites sites.ndjson < crawl.ndjson > articles.ndjson
${exitCodes}`

/** Help of `copydesk export`. */
export const exportHelp: string = `
Reads articles, canonical articles or events as NDJSON, from a file or standard input, and writes
them in another format on standard output:
  ninjs        IPTC ninjs 3.2, an item a line
  schema-org   NewsArticle as JSON-LD, one a line
  json-feed    JSON Feed 1.1
  atom         Atom feed (RFC 4287)
  csv          CSV (RFC 4180) with a header row
  trafilatura  trafilatura's JSON, a record a line

Examples:
  $ copydesk export --to csv out/articles.ndjson > articles.csv
  $ copydesk export --to atom --title "Morning desk" --zone +07:00 out/events.ndjson > desk.atom
  $ copydesk clean < crawl.ndjson | copydesk export --to ninjs
${exitCodes}`

/** Help of `copydesk report`. */
export const reportHelp: string = `
Makes one HTML file that needs no network: every page with what was kept and removed in colour and
why, every event with its reports, links and canonical record. The doubtful come first.

Examples:
  $ copydesk run "seeds/*.txt" --out out && copydesk report
  $ copydesk report out --out monday.html
${exitCodes}`

/** Help of `copydesk eval`. */
export const evalHelp: string = `
Holds events against labels of your own and prints B³ (B-cubed) and pairwise precision, recall and
F1, and how many events were found whole. --gold is NDJSON of {"id": …, "cluster": …} or CSV with
the columns id and cluster; an id is that of an article or of a raw document. The records are
events, of one run or of many into one index, or articles, which are put together there and then.

Examples:
  $ copydesk eval --gold labels.csv out/events.ndjson
  $ copydesk clean < crawl.ndjson | copydesk eval --gold labels.ndjson --json
${exitCodes}`

/** Help of `copydesk explain`. */
export const explainHelp: string = `
Prints a document line by line with what was cut and why, or an event with its links. A file is
cleaned there and then; ids are looked up in the run that --in names (default: out).

Examples:
  $ copydesk explain crawl/004.txt
  $ copydesk explain 0b7c9e51 --in out
${exitCodes}`
