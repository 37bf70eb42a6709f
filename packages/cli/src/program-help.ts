// What `--help` says beneath names and options: what goes in and out, examples, exit codes.

const exitCodes = `
Exit codes:
  0  all good
  1  some documents failed; each is named, all others are answered
  2  wrong usage; nothing was done
  3  the run itself failed, for example on a full disk; no output file was touched`

/** Help of the whole program. */
export const help: string = `
Input: plain text, HTML, JSON, CSV, feeds (.rss, .atom), web archives (.warc.gz), told by the ending of the name; or NDJSON, one object a line:
  {"id": "…", "text": "…", "url"?, "outlet"?, "title"?, "lang"?, "publishedAt"?, "fetchedAt"?}

Examples:
  Clean a folder of scraped texts, merge the reports of one event, write the records to out/
    $ copydesk run "crawl/**/*.txt" --out out
  The same from NDJSON, gzipped or not
    $ copydesk run crawl.ndjson.gz --out out
  Look at what it did, page by page, event by event
    $ copydesk report out
  As filters between other programs, one line in, one line out
    $ copydesk clean < crawl.ndjson > articles.ndjson
    $ copydesk dedup < articles.ndjson > events.ndjson
  Keep what you always type in a file of settings
    $ copydesk init && copydesk run
${exitCodes}`

/** Help of `copydesk init`. */
export const initHelp: string = `
Writes copydesk.config.ts, which lists every setting with what it does. Settings are read from
copydesk.config.ts, .js or .json in the working directory, or from the file that --config names.
Options on the command line win over them.

Examples:
  $ copydesk init && copydesk run --print-config
${exitCodes}`

/** Help of `copydesk run`. */
export const runHelp: string = `
Directories are read with all that is below them. Links to files are read; links to directories are
not followed, so name those.

Writes to DIR, each file whole or not at all:
  articles.ndjson     every article: its text and facts, and what was removed, where and why
  raw.ndjson          the documents as read; offsets in the articles refer to these texts
  events.ndjson       every event: its reports, and why they belong together
  canonical.ndjson    one article for each event: the best report, completed from the others
  near-misses.ndjson  pairs of reports that were nearly merged, and what kept them apart
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
Reads raw documents, from standard input as NDJSON, and writes one article for each, in the same
order. What cannot be read as a document is named on standard error and skipped.

Examples:
  $ copydesk clean page.txt
  $ copydesk clean < crawl.ndjson > articles.ndjson
  $ echo '{"id": "1", "text": "…"}' | copydesk clean | jq .title
${exitCodes}`

/** Help of `copydesk dedup`. */
export const dedupHelp: string = `
Reads articles as NDJSON, as \`copydesk clean\` writes them, and writes events. Every article
is in exactly one event; most events have one article. With --index, the articles of earlier runs
are remembered, and only events that are new or have changed are written, each with all its reports;
\`absorbed\` names the events that turned out to be the same one.
With --near-misses, the pairs of reports that were nearly merged are written to a file, with what
kept them apart; at most three for each article.

Examples:
  $ copydesk dedup out/articles.ndjson > events.ndjson
  $ copydesk clean < crawl.ndjson | copydesk dedup > events.ndjson
  $ copydesk clean < today.ndjson | copydesk dedup --index seen > changed.ndjson
${exitCodes}`

/** Help of `copydesk learn`. */
export const learnHelp: string = `
Reads raw documents, many pages of each outlet, and writes a site profile for each outlet: which
lines its pages repeat, and where. Pages need a \`url\` or an \`outlet\`; three pages of an outlet
are enough. Profiles learnt from parts of a crawl can be put into one file and add up.

Examples:
  $ copydesk learn < crawl.ndjson > sites.ndjson
  $ copydesk clean --sites sites.ndjson < crawl.ndjson > articles.ndjson
${exitCodes}`

/** Help of `copydesk export`. */
export const exportHelp: string = `
Reads articles, canonical articles or events as NDJSON, from a file or standard input, and writes
them in another format on standard output:
  ninjs        IPTC ninjs 3.2, one item per line
  schema-org   NewsArticle as JSON-LD, one per line
  json-feed    JSON Feed 1.1
  atom         Atom feed (RFC 4287)
  csv          CSV (RFC 4180) with a header row
  markdown     Markdown with front matter, one article after the other
  trafilatura  trafilatura's JSON, one record per line

Examples:
  $ copydesk export --to csv out/articles.ndjson > articles.csv
  $ copydesk export --to atom --title "Morning desk" --zone +07:00 out/events.ndjson > desk.atom
  $ copydesk clean < crawl.ndjson | copydesk export --to ninjs
${exitCodes}`

/** Help of `copydesk report`. */
export const reportHelp: string = `
Makes one HTML file that needs no network: every page, with what was kept and removed in colour and
why, and every event with its reports, links and canonical record. Doubtful ones come first.

Examples:
  $ copydesk run "seeds/*.txt" --out out && copydesk report
  $ copydesk report out --out monday.html
${exitCodes}`

/** Help of `copydesk eval`. */
export const evalHelp: string = `
Compares events with labels of your own and prints B³ (B-cubed) and pairwise precision, recall and
F1, and how many events were found whole. --gold is NDJSON of {"id": …, "cluster": …} or CSV with
the columns id and cluster; an id is that of an article or of a raw document. The records are
events (of one run, or of many runs into one index) or articles, which are grouped on the spot:
--threshold and --window-days are for these.

Examples:
  $ copydesk eval --gold labels.csv out/events.ndjson
  $ copydesk clean < crawl.ndjson | copydesk eval --gold labels.ndjson --json
  $ copydesk eval --gold labels.csv --threshold 1 out/articles.ndjson
${exitCodes}`

/** Help of `copydesk explain`. */
export const explainHelp: string = `
Prints a document line by line with what was removed and why, or an event with its links. A file is
cleaned on the spot; ids are looked up in the run that --in names (default: out). With two ids of
documents or articles it says why the two are one event, or why not; all articles of the run are
compared again for that, so name the --threshold and --window-days of the run, if it had any.

Examples:
  $ copydesk explain crawl/004.txt
  $ copydesk explain 0b7c9e51 --in out
  $ copydesk explain 004.txt 017.txt --in out
${exitCodes}`
