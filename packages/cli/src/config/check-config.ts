import {isThreshold} from '@copydesk/dedup'
import {z} from 'zod'
import {usageError} from '../exit.js'
import type {Config} from './config.js'
import {inputNames, memorySizePattern, outputNames, zonePattern} from './names.js'

/** Every message is what was expected, a semicolon, and what to do: {@link checkConfig} puts the key and the value in. */
const text = (example: string): z.ZodString => {
  const message = `a string; write it as "${example}"`
  return z.string(message).min(1, message)
}
const oneOf = (names: readonly string[]): z.ZodType<string> => {
  const message = `the name of a format; choose one of ${names.join(', ')}`
  return z.string(message).refine((name) => names.includes(name), message)
}
const listOf = <T>(item: z.ZodType<T>, example: string): z.ZodType<T[]> =>
  z
    .array(item, `a list; write it as [${example}]`)
    .min(1, `a list of at least one; write it as [${example}], or leave it out`)
const threads = 'a number from 1 to 999, or "auto"; leave it out for what is usual'
const workers = z.custom<number | 'auto'>(
  (value) => value === 'auto' || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 999),
  threads
)
const logOdds = 'log-odds, a number above -4 and up to 6; write 1 for fewer merges, or leave it out for 0.5'
const days = 'a number of days above 0; leave it out for 14'
const memorySize = 'a size; write it as "512MB" or "2GB"'
const yesOrNo = z.boolean('true or false; write it without quotes')
const address = z.url('an address; write it whole, with https://')
const offset = 'an offset from UTC; write it as "+07:00"'

const cleaner = z.custom<never>(
  (value) => typeof value === 'function' && 'meta' in value,
  'a cleaner; make it by `defineCleaner` of @copydesk/core, in a .ts or .js file'
)
const locale = z.custom<never>(
  (value) => typeof value === 'object' && value !== null && 'lang' in value && 'phrases' in value,
  'a locale pack; make it by `defineLocale` of @copydesk/core'
)

const exportSettings = {
  to: oneOf(outputNames).optional(),
  title: text('Morning desk').optional(),
  homePage: address.optional(),
  feedUrl: address.optional(),
  zone: z.string(offset).regex(zonePattern, offset).optional(),
  verbatim: yesOrNo.optional()
}

const settings = {
  input: listOf(text('crawl/**/*.txt'), '"crawl/**/*.txt"').optional(),
  out: text('out').optional(),
  from: oneOf(inputNames).optional(),
  asIs: yesOrNo.optional(),
  sites: text('sites.ndjson').optional(),
  index: text('seen').optional(),
  workers: workers.optional(),
  maxMemory: z.string(memorySize).regex(memorySizePattern, memorySize).optional(),
  threshold: z.number(logOdds).refine(isThreshold, logOdds).optional(),
  windowDays: z.number(days).positive(days).optional(),
  quiet: yesOrNo.optional(),
  export: z.strictObject(exportSettings, 'settings of `copydesk export`; write them as {to: "csv"}').optional(),
  cleaners: listOf(cleaner, 'poll').optional(),
  locales: listOf(locale, 'km').optional()
}

const configSchema: z.ZodType<Config> = z.strictObject(
  settings,
  'an object of settings; write `export default defineConfig({…})`, or {…} in JSON'
)

/** Gives the settings that a configuration file holds; a usage error names the first key that is wrong, and the fix. */
export function checkConfig(value: unknown, file: string): Config {
  const result = configSchema.safeParse(value, {reportInput: true})
  if (result.success) return result.data
  throw usageError(explain(result.error.issues[0]!, file))
}

function explain(issue: z.core.$ZodIssue, file: string): string {
  const path = keyOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(path === '' ? settings : exportSettings)
    const place = path === '' ? file : `\`${path}\` of ${file}`
    return `Expected only known settings in ${place}, got \`${issue.keys.join('`, `')}\`; they are ${known.join(', ')}`
  }
  const [expected, todo] = issue.message.split('; ')
  const name = path === '' ? file : `\`${path}\` in ${file}`
  return `Expected ${name} to be ${expected}, got ${shown(issue.input)}; ${todo}`
}

/** `export.zone`, `input[1]`. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((key, part) => {
    if (typeof part === 'number') return `${key}[${part}]`
    return key === '' ? String(part) : `${key}.${String(part)}`
  }, '')
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return 'a function'
  return `\`${JSON.stringify(value).slice(0, 80)}\``
}
