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
import {usageError} from './exit.js'
import {ownFile} from './own-file.js'
import {
  cleanHelp,
  dedupHelp,
  evalHelp,
  explainHelp,
  exportHelp,
  help,
  initHelp,
  learnHelp,
  reportHelp,
  runHelp
} from './program-help.js'

// Only commander is loaded here: each command brings in its own modules when it is called, so that help comes at once.

const from = (): Option =>
  new Option('--from <kind>', 'format of the input, whatever its name says').choices(inputNames)
const workers = (usual: string): Option =>
  new Option('--workers <n>', 'threads for cleaning; `auto`: one for each core if there is much to do').default(usual)
const maxMemory = (): Option =>
  new Option('--max-memory <size>', 'memory for what is compared; the rest goes to a file').default('256MB')
const threshold = (): Option =>
  new Option('--threshold <log-odds>', 'how sure a merge must be; 0.5 unless told, more keeps more apart')
const windowDays = (): Option =>
  new Option('--window-days <days>', 'how far apart dated reports of one event may be; 14 unless told')
const quiet = (): Option => new Option('--quiet', 'show neither progress nor a summary')
const asIs = (): Option => new Option('--as-is', 'clean nothing: the texts are clean articles already')
const sites = (): Option =>
  new Option('--sites <file>', 'site profiles to use (NDJSON, as `copydesk learn` writes them)')

const documents = 'files, globs or directories; `-` for NDJSON on standard input'

/** The command line: names, options and their help. Throws commander's errors instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('copydesk')
    .description('Turns scraped news text into clean article records, one canonical record for each event.')
    .version(ownVersion())
    .helpCommand(false)
    .showHelpAfterError('(copydesk --help shows how it is used)')
    .exitOverride()
    .configureOutput({outputError: (message, write) => write(message.replace(/^error: /, 'copydesk: '))})
    .configureHelp({showGlobalOptions: true})
    .hook('preAction', (_, command) => expectPaths(command))
    .option('--config <file>', 'file of settings; default: copydesk.config.{ts,js,json}')
    .option('--print-config', 'print the settings of the command and where each comes from, then stop')
    .addHelpText('after', help)
  readConfigFirst(program)
  for (const add of [addInit, addRun, addClean, addDedup, addLearn, addExport, addReport, addEval, addExplain])
    add(program)
  for (const command of program.commands) {
    command.showHelpAfterError(`(copydesk ${command.name()} --help shows how it is used)`)
  }
  return program
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('write a commented settings file: copydesk.config.ts')
    .addHelpText('after', initHelp)
    .action(async () => {
      const {init} = await import('./commands/init.js')
      process.exitCode = await init()
    })
}

function addRun(program: Command): void {
  program
    .command('run')
    .description('read documents, clean them, merge the reports of each event, write the records')
    .argument('<globs...>', documents)
    .requiredOption('--out <dir>', 'where the records go')
    .addOption(from())
    .addOption(sites())
    .addOption(asIs())
    .addOption(workers('auto'))
    .addOption(threshold())
    .addOption(windowDays())
    .addOption(maxMemory())
    .addOption(quiet())
    .addHelpText('after', runHelp)
    .action(async (patterns: string[], options: RunOptions) => {
      const {run} = await import('./commands/run.js')
      process.exitCode = await run(patterns, options)
    })
}

function addClean(program: Command): void {
  program
    .command('clean')
    .description('turn raw documents into articles (standard output)')
    .argument('[globs...]', documents, ['-'])
    .addOption(from())
    .addOption(sites())
    .addOption(asIs())
    .addOption(workers('1'))
    .addOption(quiet())
    .addHelpText('after', cleanHelp)
    .action(async (patterns: string[], options: CleanOptions) => {
      const {clean} = await import('./commands/clean.js')
      process.exitCode = await clean(patterns, options)
    })
}

function addDedup(program: Command): void {
  program
    .command('dedup')
    .description('turn articles into events (standard output)')
    .argument('[file]', 'NDJSON of articles; `-` for standard input', '-')
    .option('--index <dir>', 'remember articles there, and write only the events that changed')
    .option('--near-misses <file>', 'write pairs of reports that were nearly merged to this file')
    .addOption(threshold())
    .addOption(windowDays())
    .addOption(maxMemory())
    .addHelpText('after', dedupHelp)
    .action(async (file: string, options: DedupCommandOptions) => {
      const {dedup} = await import('./commands/dedup.js')
      process.exitCode = await dedup(file, options)
    })
}

function addLearn(program: Command): void {
  program
    .command('learn')
    .description('learn site profiles from raw documents, for --sites')
    .argument('[globs...]', documents, ['-'])
    .addOption(from())
    .addHelpText('after', learnHelp)
    .action(async (patterns: string[], options: {readonly from?: string}) => {
      const {learn} = await import('./commands/learn.js')
      process.exitCode = await learn(patterns, options)
    })
}

function addExport(program: Command): void {
  program
    .command('export')
    .description('convert articles or events to ninjs, schema.org, JSON Feed, Atom, CSV, Markdown or trafilatura JSON')
    .argument('[file]', 'NDJSON of records; `-` for standard input', '-')
    .addOption(new Option('--to <format>', 'format to write').choices(outputNames).makeOptionMandatory())
    .option('--title <text>', 'title of the feed (json-feed, atom)')
    .option('--home-page <url>', 'address of the site the feed is about (json-feed, atom)')
    .option('--feed-url <url>', 'address the feed will have (json-feed, atom)')
    .option('--zone <offset>', 'UTC offset for dates that state none, such as +07:00 (ninjs, json-feed, atom)')
    .option('--verbatim', 'do not protect cells that a spreadsheet would read as formulas (csv)')
    .addHelpText('after', exportHelp)
    .action(async (file: string, options: ExportCommandOptions) => {
      const {exportRecords} = await import('./commands/export.js')
      process.exitCode = await exportRecords(file, options)
    })
}

function addReport(program: Command): void {
  program
    .command('report')
    .description('show a run as one HTML file, to open in a browser')
    .argument('[dir]', 'the --out directory of `copydesk run`', 'out')
    .option('--out <file>', 'where the report goes; report.html in <dir> by default')
    .addHelpText('after', reportHelp)
    .action(async (dir: string, options: {readonly out?: string}) => {
      const {report} = await import('./commands/report.js')
      process.exitCode = await report(dir, options)
    })
}

function addEval(program: Command): void {
  program
    .command('eval')
    .description('measure events against labels of your own: B³, pairs, events found whole')
    .argument('[file]', 'NDJSON of events or articles; `-` for standard input', '-')
    .requiredOption('--gold <file>', 'which documents are about the same event (NDJSON or CSV)')
    .option('--json', 'print the result as one line of JSON')
    .addOption(threshold())
    .addOption(windowDays())
    .addHelpText('after', evalHelp)
    .action(async (file: string, options: EvalOptions) => {
      const {evaluate} = await import('./commands/eval.js')
      process.exitCode = await evaluate(file, options)
    })
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show one document or event on the terminal: what was removed or linked, and why')
    .argument('<id|file>', 'a text file, or the id of a document, article or event of a run')
    .argument('[other]', 'id of a second document: why the two are one event, or why not')
    .option('--in <dir>', 'the run to look in')
    .addOption(sites())
    .addOption(threshold())
    .addOption(windowDays())
    .addHelpText('after', explainHelp)
    .action(async (name: string, other: string | undefined, options: ExplainOptions) => {
      const {explain, explainTwo} = await import('./commands/explain.js')
      process.exitCode = await (other === undefined ? explain(name, options) : explainTwo(name, other, options))
    })
}

/** Settings come before the command line is read, so that they can stand for options that a command must have. */
function readConfigFirst(program: Command): void {
  let loaded: LoadedConfig = {config: {}, file: null}
  const global = (): {readonly config?: string; readonly printConfig?: boolean} => program.opts()
  program.hook('preSubcommand', async (_, command) => {
    // Help must come even where the settings are wrong.
    if (command.name() === 'init' || program.args.some((word) => word === '--help' || word === '-h')) return
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

/** An empty path is a variable of a script that was not set; Node would take it for the working directory. */
function expectPaths(command: Command): void {
  for (const option of command.options) {
    const kind = /<(dir|file)>$/.exec(option.flags)?.[1]
    if (kind === undefined || command.getOptionValue(option.attributeName()) !== '') continue
    const named = kind === 'dir' ? 'a directory' : 'a file'
    throw usageError(`Expected \`${option.long}\` to name ${named}, got an empty name; write it behind the option`)
  }
}

function ownVersion(): string {
  const manifest: {readonly version: string} = JSON.parse(readFileSync(ownFile('package.json'), 'utf8'))
  return manifest.version
}
