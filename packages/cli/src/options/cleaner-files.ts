import {asIs, type CleanerOptions, cleaners, locales} from '@copydesk/cleaners'
import {loadConfig} from '../config/load-config.js'
import {readSites} from './site-file.js'

/** What a command's cleaner is made of, by name: plain data, so that a worker can make the same cleaner. */
export interface CleanerFiles {
  /** File of site profiles. */
  readonly sites?: string
  /** File of settings that has cleaners or locale packs. */
  readonly config?: string
  /** True for texts that are clean already: every line is kept. */
  readonly asIs?: boolean
}

/** Reads what a cleaner is made of beside what is ready-made. Throws a usage error that names the file. */
export async function readCleanerOptions(files: CleanerFiles): Promise<CleanerOptions> {
  const sites = await readSites(files.sites)
  if (files.asIs) return {...asIs, sites}
  if (files.config === undefined) return {sites}
  const {config} = await loadConfig(files.config)
  const own = config.locales ?? []
  const others = locales.filter(({lang}) => !own.some((locale) => locale.lang === lang))
  return {sites, cleaners: [...cleaners, ...(config.cleaners ?? [])], locales: [...others, ...own]}
}
