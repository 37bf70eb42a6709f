import {readFileSync} from 'node:fs'
import {Command, CommanderError, Option} from 'commander'
import type {CleanOptions} from './commands/clean.js'
import type {DedupCommandOptions} from './commands/dedup.js'
import type {EvalOptions} from './commands/eval.js'
import type {ExplainOptions} from './commands/explain.js'
import type {ExportCommandOptions} from './commands/export.js'
import type {RunOptions} from './commands/run.js'
import {applyConfig, askForNothing, configText} from './config/apply-config.js'
import type {LoadedConfig} from './config/load-config.js'
import {inputNames, outputNames} from './config/names.js'

// Only commander is loaded here: each command brings in its own modules when it is called, so that help comes at once.

const exitCodes = `
Exit codes:
  0  all good
  1  some documents failed; each is named, all others are answered
  2  wrong usage; nothing was done
  3  the run itself failed, for example on a full disk; no output file was touched`

const help = `
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

const initHelp = `
Writes copydesk.config.ts, in which every setting stands with what it does. Settings are read from
copydesk.config.ts, .js or .json in the working directory, or from the file that --config names.
Options on the command line win over them.

Examples:
  $ copydesk init && copydesk run --print-config
${exitCodes}`

const runHelp = `
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
  $ zcat crawl.ndjson.gz | copydesk run - --out out
${exitCodes}`

const cleanHelp = `
Reads raw documents as NDJSON and writes one article for each, in the same order. Lines that are
no documents are named on standard error and have no answer.

Examples:
  $ copydesk clean < crawl.ndjson > articles.ndjson
  $ echo '{"id": "1", "text": "…"}' | copydesk clean | jq .title
${exitCodes}`

const dedupHelp = `
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

const learnHelp = `
Reads raw documents as NDJSON, many pages of each outlet, and writes one site profile an outlet:
the lines that its pages repeat, and where. It takes pages with a \`url\` or an \`outlet\`, and
helps from three pages of an outlet on. Profiles of two shards in one file count together.

Examples:
  $ copydesk learn < crawl.ndjson > sites.ndjson
  $ copydesk clean --sites sites.ndjson < crawl.ndjson > articles.ndjson
${exitCodes}`

const exportHelp = `
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

const reportHelp = `
Makes one HTML file that needs no network: every page with what was kept and removed in colour and
why, every event with its reports, links and canonical record. The doubtful come first.

Examples:
  $ copydesk run "seeds/*.txt" --out out && copydesk report
  $ copydesk report out --out monday.html
${exitCodes}`

const evalHelp = `
Holds events against labels of your own and prints B³ (B-cubed) and pairwise precision, recall and
F1, and how many events were found whole. --gold is NDJSON of {"id": …, "cluster": …} or CSV with
the columns id and cluster; an id is that of an article or of a raw document. The records are
events, of one run or of many into one index, or articles, which are put together there and then.

Examples:
  $ copydesk eval --gold labels.csv out/events.ndjson
  $ copydesk clean < crawl.ndjson | copydesk eval --gold labels.ndjson --json
${exitCodes}`

const explainHelp = `
Prints a document line by line with what was cut and why, or an event with its links. A file is
cleaned there and then; ids are looked up in the run that --in names (default: out).

Examples:
  $ copydesk explain seeds/004.txt
  $ copydesk explain 0b7c9e51 --in out
${exitCodes}`

const from = (): Option => new Option('--from <kind>', 'what the input is, whatever its name').choices(inputNames)
const workers = (usual: string): Option =>
  new Option('--workers <n>', 'threads to clean in; `auto`: one a core where there is much to do').default(usual)
const maxMemory = (): Option =>
  new Option('--max-memory <size>', 'held of what is compared; the rest goes to a file').default('256MB')
const quiet = (): Option => new Option('--quiet', 'show neither progress nor a summary')
const sites = (): Option => new Option('--sites <file>', 'site profiles to use, as NDJSON')

/** The command line: names, options and their help. Throws commander's errors instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('copydesk')
    .description('Turns scraped news text into clean article records, one canonical record for each event.')
    .version(ownVersion())
    .helpCommand(false)
    .showHelpAfterError('(copydesk --help shows how it is used)')
    .exitOverride()
    .configureHelp({showGlobalOptions: true})
    .option('--config <file>', 'settings; copydesk.config.{ts,js,json} by default')
    .option('--print-config', 'print the settings of the command and where each comes from, and do nothing')
    .addHelpText('after', help)
  readConfigFirst(program)
  program
    .command('init')
    .description('write a commented file of settings: copydesk.config.ts')
    .addHelpText('after', initHelp)
    .action(async () => {
      const {init} = await import('./commands/init.js')
      process.exitCode = await init()
    })
  program
    .command('run')
    .description('read documents, clean them, merge the reports of each event, write the records')
    .argument('<globs...>', 'files, globs or directories; `-` for NDJSON on standard input')
    .requiredOption('--out <dir>', 'where the records go')
    .addOption(from())
    .addOption(sites())
    .addOption(workers('auto'))
    .addOption(maxMemory())
    .addOption(quiet())
    .addHelpText('after', runHelp)
    .action(async (patterns: string[], options: RunOptions) => {
      const {run} = await import('./commands/run.js')
      process.exitCode = await run(patterns, options)
    })
  program
    .command('clean')
    .description('raw documents on standard input to articles on standard output')
    .addOption(from())
    .addOption(sites())
    .addOption(workers('1'))
    .addOption(quiet())
    .addHelpText('after', cleanHelp)
    .action(async (options: CleanOptions) => {
      const {clean} = await import('./commands/clean.js')
      process.exitCode = await clean(options)
    })
  program
    .command('dedup')
    .description('articles on standard input to events on standard output')
    .option('--index <dir>', 'remember the articles there and give the events that changed')
    .option('--near-misses <file>', 'write there the pairs of reports that are nearly one event')
    .addOption(maxMemory())
    .addHelpText('after', dedupHelp)
    .action(async (options: DedupCommandOptions) => {
      const {dedup} = await import('./commands/dedup.js')
      process.exitCode = await dedup(options)
    })
  program
    .command('learn')
    .description('raw documents on standard input to site profiles, for --sites')
    .addOption(from())
    .addHelpText('after', learnHelp)
    .action(async (options: {readonly from?: string}) => {
      const {learn} = await import('./commands/learn.js')
      process.exitCode = await learn(options)
    })
  program
    .command('export')
    .description('articles or events to ninjs, schema.org, JSON Feed, Atom, CSV or trafilatura JSON')
    .argument('[file]', 'NDJSON of records; `-` for standard input', '-')
    .addOption(new Option('--to <format>', 'what to write').choices(outputNames).makeOptionMandatory())
    .option('--title <text>', 'name of the feed (json-feed, atom)')
    .option('--home-page <url>', 'address of the site that the feed is about (json-feed, atom)')
    .option('--feed-url <url>', 'address that the feed will have (json-feed, atom)')
    .option('--zone <offset>', 'offset of dates that state none, such as +07:00 (ninjs, json-feed, atom)')
    .option('--verbatim', 'leave cells as they are that a spreadsheet would take for formulas (csv)')
    .addHelpText('after', exportHelp)
    .action(async (file: string, options: ExportCommandOptions) => {
      const {exportRecords} = await import('./commands/export.js')
      process.exitCode = await exportRecords(file, options)
    })
  program
    .command('report')
    .description('a run as one HTML file, to look at in a browser')
    .argument('[dir]', 'what `copydesk run` got as --out', 'out')
    .option('--out <file>', 'where the report goes; report.html in <dir> by default')
    .addHelpText('after', reportHelp)
    .action(async (dir: string, options: {readonly out?: string}) => {
      const {report} = await import('./commands/report.js')
      process.exitCode = await report(dir, options)
    })
  program
    .command('eval')
    .description('how well events fit labels of your own: B³, pairs, events found whole')
    .argument('[file]', 'NDJSON of events or articles; `-` for standard input', '-')
    .requiredOption('--gold <file>', 'which documents tell the same event, as NDJSON or CSV')
    .option('--json', 'print one line of JSON')
    .addHelpText('after', evalHelp)
    .action(async (file: string, options: EvalOptions) => {
      const {evaluate} = await import('./commands/eval.js')
      process.exitCode = await evaluate(file, options)
    })
  program
    .command('explain')
    .description('one document or event on the terminal: what was cut or linked, and why')
    .argument('<id|file>', 'a text file, or the id of a document, article or event of a run')
    .option('--in <dir>', 'the run to look in')
    .addOption(sites())
    .addHelpText('after', explainHelp)
    .action(async (name: string, options: ExplainOptions) => {
      const {explain} = await import('./commands/explain.js')
      process.exitCode = await explain(name, options)
    })
  for (const command of program.commands) {
    command.showHelpAfterError(`(copydesk ${command.name()} --help shows how it is used)`)
  }
  return program
}

/** Settings come before the command line is read, so that they can stand for options that a command must have. */
function readConfigFirst(program: Command): void {
  let loaded: LoadedConfig = {config: {}, file: null}
  const global = (): {readonly config?: string; readonly printConfig?: boolean} => program.opts()
  program.hook('preSubcommand', async (_, command) => {
    if (command.name() === 'init') return
    const {loadConfig} = await import('./config/load-config.js')
    loaded = await loadConfig(global().config)
    applyConfig(command, loaded)
    if (global().printConfig === true) askForNothing(command)
  })
  program.hook('preAction', (_, command) => {
    if (global().printConfig !== true || command.name() === 'init') return
    process.stdout.write(configText(command, loaded))
    throw new CommanderError(0, 'commander.printConfig', '')
  })
}

function ownVersion(): string {
  const manifest: {readonly version: string} = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  )
  return manifest.version
}
