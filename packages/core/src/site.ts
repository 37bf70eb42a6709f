import type {PhraseClass} from './locale/locale.js'

/**
 * What is known of one outlet's pages, as data: written by hand or learnt from many of its pages. When a site changes
 * its layout the old profile gets a `validUntil` and stays, since old pages stay too.
 */
export interface SiteProfile {
  readonly name: string
  /** Hosts or registrable domains the profile is for, such as `vnexpress.net`; or names of outlets. */
  readonly hosts: readonly string[]
  /** Language of the outlet, where it has one only. */
  readonly lang?: string
  /** Offset from UTC its datelines are written in, such as `+07:00`. */
  readonly zone?: string
  /** ISO date: the profile is for pages published before it. */
  readonly validUntil?: string
  /** Phrases beside those of the locale pack; written as there. */
  readonly phrases?: {readonly [Class in PhraseClass]?: readonly string[]}
  /** Lines that stand on the outlet's pages whatever the article is; see `lineKey`. */
  readonly furniture?: Readonly<Record<string, number>>
  /** Number of pages that `furniture` was counted on. */
  readonly pages?: number
  /** Headings after which nothing is article; see `lineKey`. */
  readonly endsAt?: readonly string[]
}

/** Checks a site profile and returns it. */
export function defineSite(profile: SiteProfile): SiteProfile {
  if (profile.hosts.length === 0) {
    throw new TypeError(`Expected \`hosts\` of site \`${profile.name}\` to have an entry, got none; name its domain`)
  }
  return profile
}

/** The profile for a page: by host, then by outlet name, and by the page's date where there are several. */
export function chooseSite(
  sites: readonly SiteProfile[],
  page: {
    readonly host: string | undefined
    readonly outlet: string | undefined
    readonly publishedAt: string | undefined
  }
): SiteProfile | undefined {
  const names = [page.host, page.outlet]
    .filter((name): name is string => name !== undefined)
    .map((name) => name.toLowerCase())
  const fits = (site: SiteProfile): boolean =>
    site.hosts.some((host) => names.some((name) => name === host || name.endsWith(`.${host}`))) &&
    (!site.validUntil || (page.publishedAt !== undefined && page.publishedAt < site.validUntil))
  // a profile with an end comes first: it is the narrower one
  return sites.filter(fits).sort((a, b) => (a.validUntil ?? '9999').localeCompare(b.validUntil ?? '9999'))[0]
}

/** The key of a line in a profile: its words in lower case, figures as `0`, so that counts and dates do not tell lines apart. */
export function lineKey(line: string): string {
  return (
    line
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  )
    .map((word) => (/\p{N}/u.test(word) ? '0' : word))
    .join(' ')
}
