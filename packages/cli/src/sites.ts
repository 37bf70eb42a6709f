import {readFile} from 'node:fs/promises'
import {defineSite, type SiteProfile} from '@copydesk/core'
import {usageError} from './exit.js'
import {messageOf} from './terminal/error-text.js'

/** Reads site profiles, one a line; a file that cannot be used is the caller's error. */
export async function readSites(path: string | undefined): Promise<readonly SiteProfile[]> {
  if (path === undefined) return []
  const text = await readFile(path, 'utf8').catch(() => {
    throw usageError(`Expected \`--sites\` to name a file, got \`${path}\`, which cannot be read; check the path`)
  })
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readSite(line, `${path}, line ${i + 1}`)]))
}

function readSite(line: string, place: string): SiteProfile {
  try {
    const profile = JSON.parse(line)
    if (typeof profile?.name !== 'string' || !Array.isArray(profile.hosts)) {
      throw new TypeError('Expected `name` and `hosts`, got other fields')
    }
    return defineSite(profile)
  } catch (error) {
    throw usageError(
      `Expected a site profile in ${place}, got something else (${messageOf(error)}); write it as \`copydesk learn\` does`
    )
  }
}
