import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {usageError} from '../exit.js'
import {messageOf} from '../terminal/error-text.js'
import type {Config} from './config.js'

/** The names under which settings are looked for in the working directory. */
export const configNames: readonly string[] = ['copydesk.config.ts', 'copydesk.config.js', 'copydesk.config.json']

/** Settings and the file that they stand in. */
export interface LoadedConfig {
  readonly config: Config
  /** As it was named; null where there is none. */
  readonly file: string | null
}

/** Reads the settings of `file`, or of the file in the working directory that has one of {@link configNames}. */
export async function loadConfig(file?: string): Promise<LoadedConfig> {
  const found = file ?? (await findConfig())
  if (found === undefined) return {config: {}, file: null}
  const value = found.endsWith('.json') ? await readJson(found) : await importModule(found)
  const {checkConfig} = await import('./check-config.js')
  return {config: checkConfig(value, found), file: found}
}

/** The file of settings in the working directory, if there is one; of several, none is the right one. */
export async function findConfig(): Promise<string | undefined> {
  const found: string[] = []
  for (const name of configNames) if (await isFile(name)) found.push(name)
  if (found.length < 2) return found[0]
  throw usageError(
    `Expected one file of settings, got \`${found.join('` and `')}\`; remove one, or name the one to use by --config`
  )
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw cannotRead(file)
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw usageError(`Expected \`${file}\` to be JSON, got an error (${reasonOf(error)}); correct it there`)
  }
}

/** Our own packages are handed to the file as they run here: it needs no installation, and its cleaners fit. */
async function importModule(file: string): Promise<unknown> {
  if (!(await isFile(file))) throw cannotRead(file)
  const {createJiti} = await import('jiti')
  const virtualModules = {
    copydesk: await import('../index.js'),
    '@copydesk/core': await import('@copydesk/core'),
    '@copydesk/cleaners': await import('@copydesk/cleaners')
  }
  try {
    return await createJiti(import.meta.url, {fsCache: false, virtualModules}).import(resolve(file), {default: true})
  } catch (error) {
    throw usageError(`Expected \`${file}\` to be a module, got an error (${reasonOf(error)}); correct it there`)
  }
}

function cannotRead(file: string): Error {
  return usageError(`Expected \`--config\` to name a file, got \`${file}\`, which cannot be read; check the path`)
}

/** What an error says, in one line: compilers give the place in lines of their own. */
function reasonOf(error: unknown): string {
  return messageOf(error)
    .trim()
    .replace(/\s*\n\s*/g, ', ')
}
