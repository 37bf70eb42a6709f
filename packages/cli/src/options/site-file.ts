import {readFile} from 'node:fs/promises'
import {defineSite, type SiteProfile} from '@copydesk/core'
import type {z} from 'zod'
import {usageError} from '../exit.js'
import {messageOf} from '../terminal/error-text.js'

/** Reads site profiles, one a line; a file that cannot be used is the caller's error. */
export async function readSites(path: string | undefined): Promise<readonly SiteProfile[]> {
  if (path === undefined) return []
  const text = await readFile(path, 'utf8').catch(() => {
    throw usageError(`Expected \`--sites\` to name a file, got \`${path}\`, which cannot be read; check the path`)
  })
  // only who has profiles pays for schemas
  const {siteProfileSchema} = await import('@copydesk/core/schemas')
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [readSite(line, `${path}, line ${i + 1}`, siteProfileSchema)]
  )
}

function readSite(line: string, place: string, schema: z.ZodType<SiteProfile>): SiteProfile {
  try {
    const profile: SiteProfile = JSON.parse(line)
    const issue = schema.safeParse(profile).error?.issues[0]
    if (issue !== undefined) throw new TypeError(`${fieldOf(issue)}${issue.message}`)
    // as it stands there, its fields in their order: what a cleaner is made of is hashed into its records
    return defineSite(profile)
  } catch (error) {
    throw usageError(
      `Expected a site profile in ${place}, got something else (${messageOf(error)}); write it as \`copydesk learn\` does`
    )
  }
}

function fieldOf({path}: z.core.$ZodIssue): string {
  return path.length === 0 ? '' : `\`${path.join('.')}\`: `
}
