import type {Command} from 'commander'
import type {Config} from './config.js'
import type {LoadedConfig} from './load-config.js'

/** A command's argument, where a setting is that and no option. */
const argument = Symbol('argument')

/** Where each setting goes: commands, and what it is there, as commander names options. */
const uses: Readonly<Record<keyof Config, Readonly<Record<string, string | typeof argument>>>> = {
  input: {run: argument},
  out: {run: 'out', report: argument, explain: 'run'},
  from: {run: 'from', clean: 'from', learn: 'from'},
  asIs: {run: 'asIs', clean: 'asIs'},
  sites: {run: 'sites', clean: 'sites', explain: 'sites'},
  index: {dedup: 'index'},
  workers: {run: 'workers', clean: 'workers'},
  maxMemory: {run: 'maxMemory', dedup: 'maxMemory'},
  threshold: {run: 'threshold', dedup: 'threshold', eval: 'threshold', explain: 'threshold'},
  windowDays: {run: 'windowDays', dedup: 'windowDays', eval: 'windowDays', explain: 'windowDays'},
  quiet: {run: 'quiet', clean: 'quiet'},
  // Functions cannot go to workers: each reads them from the file itself.
  cleaners: {run: 'config', clean: 'config', explain: 'config'},
  locales: {run: 'config', clean: 'config', explain: 'config'},
  export: {}
}

/** Gives the settings of a file to a command, before the command line is read, which wins over them. */
export function applyConfig(command: Command, {config, file}: LoadedConfig): void {
  if (file === null) return
  const set = (option: string, value: unknown): void => {
    command.setOptionValueWithSource(option, value, 'config')
  }
  for (const [key, value] of Object.entries(config)) {
    const use = uses[key as keyof Config][command.name()]
    if (use === 'config') set('config', file)
    // Options of the command line are texts.
    else if (typeof use === 'string') set(use, typeof value === 'number' ? String(value) : value)
    else if (use === argument) setArgument(command, value)
  }
  if (command.name() === 'export') for (const [key, value] of Object.entries(config.export ?? {})) set(key, value)
}

function setArgument(command: Command, value: unknown): void {
  const [first] = command.registeredArguments
  first!.required = false
  first!.default(value)
}

/** Lets a command be looked at by `--print-config` without what it cannot run without. */
export function askForNothing(command: Command): void {
  for (const argument of command.registeredArguments) argument.required = false
  for (const option of command.options) option.mandatory = false
}

/** What a command would work with and where each value comes from, a line a setting. */
export function configText(command: Command, {config, file}: LoadedConfig): string {
  const origins: Readonly<Record<string, string>> = {
    cli: 'command line',
    config: file ?? '',
    default: 'default'
  }
  const rows = [
    ...argumentRow(command, config),
    ...command.options.map((option): Row => {
      const name = option.attributeName()
      return {name, value: command.getOptionValue(name), source: command.getOptionValueSource(name)}
    })
  ].map(({name, value, source}) => [
    name,
    value === undefined ? '-' : JSON.stringify(value),
    origins[source ?? ''] ?? 'not set'
  ])
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]!.length))
  const widths = [widthOf(0), widthOf(1)]
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  const head = `copydesk ${command.name()}, ${file === null ? 'without a file of settings' : `with ${file}`}`
  return `${[head, ...lines].join('\n')}\n`
}

interface Row {
  readonly name: string
  readonly value: unknown
  readonly source: string | undefined
}

function argumentRow(command: Command, config: Config): Row[] {
  const [first] = command.registeredArguments
  if (first === undefined) return []
  const name = first.name()
  if (command.args.length > 0) return [{name, value: first.variadic ? command.args : command.args[0], source: 'cli'}]
  const value: unknown = first.defaultValue
  const isSet = Object.keys(config).some((key) => uses[key as keyof Config][command.name()] === argument)
  return [{name, value, source: isSet ? 'config' : value === undefined ? undefined : 'default'}]
}
