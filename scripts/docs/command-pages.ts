import type {Command, Help, Option} from 'commander'
import {createProgram} from '../../packages/cli/src/program.js'
import {table} from './table.js'

/** The page of the command line, from the program's own definitions and help. */
export function commandPages(): string {
  const program = createProgram()
  const help = program.createHelp()
  const shared = exitCodes(textBehind(program))
  return [
    ...program.commands.map((command) => pageOf(command, help)),
    `## Options of all commands\n\n${table(['option', 'says'], optionRows(program, help))}`,
    `## Exit codes\n\n${table(['code', 'says'], shared)}`
  ].join('\n\n')
}

function pageOf(command: Command, help: Help): string {
  const options = optionRows(command, help)
  const rows = [
    ...help.visibleArguments(command).map((argument) => [code(argument.name()), help.argumentDescription(argument)]),
    ...options
  ]
  return [
    `## ${command.name()}`,
    `\`\`\`text\n${help.commandUsage(command)}\n\`\`\``,
    `${capital(command.description())}.`,
    ...(rows.length > 0 ? [table(['argument or option', 'says'], rows)] : []),
    ...paragraphsOf(textBehind(command))
  ].join('\n\n')
}

function optionRows(command: Command, help: Help): string[][] {
  const options = help.visibleOptions(command).filter(({long}) => command.parent === null || long !== '--help')
  return options.map((option) => [code(help.optionTerm(option)), optionText(option)])
}

function optionText(option: Option): string {
  const {description, argChoices, defaultValue, mandatory} = option
  return [
    description,
    ...(argChoices ? [`one of ${argChoices.map(code).join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`${code(String(defaultValue))} by default`]),
    ...(mandatory ? ['must be given'] : [])
  ].join('; ')
}

/** What the help of a command says behind its lists of options. */
function textBehind(command: Command): string {
  let text = ''
  command.configureOutput({writeOut: (piece) => (text += piece)})
  command.outputHelp()
  return text.slice(command.helpInformation().length)
}

/** The help's paragraphs as Markdown: examples as shell, lists as they stand; exit codes are told once for all. */
function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
  return paragraphs.flatMap((paragraph) => {
    if (paragraph === '' || paragraph.startsWith('Exit codes:')) return []
    if (paragraph.startsWith('Examples:')) return [`\`\`\`sh\n${examples(paragraph)}\n\`\`\``]
    const [first = '', ...rest] = paragraph.split('\n')
    const at = [first, ...rest].findIndex((line) => line.startsWith('  '))
    if (at < 0) return [paragraph]
    const lines = [first, ...rest]
    const prose = lines.slice(0, at).join('\n')
    return [
      ...(prose ? [prose] : []),
      `\`\`\`text\n${lines
        .slice(at)
        .map((line) => line.slice(2))
        .join('\n')}\n\`\`\``
    ]
  })
}

/** Lines with a prompt are commands, all others say what the next command does. */
function examples(paragraph: string): string {
  const lines = paragraph.split('\n').slice(1)
  return lines
    .map((line) => line.trim())
    .map((line) => (line.startsWith('$ ') ? line.slice(2) : `# ${line}`))
    .join('\n')
}

function exitCodes(text: string): string[][] {
  return [...text.matchAll(/^ {2}(\d) {2}(.+)$/gm)].map(([, exit = '', meaning = '']) => [exit, meaning])
}

function code(text: string): string {
  return `\`${text}\``
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
