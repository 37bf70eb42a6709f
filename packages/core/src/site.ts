import type {PhraseClass} from './locale/locale.js'

/**
 * What is known of one outlet's pages, as data: written by hand or learnt from many of its pages. When a site changes
 * its layout the old profile gets a `validUntil` and stays, since old pages stay too.
 */
export interface SiteProfile {
  /** What the outlet is called in reasons, such as `vnexpress.net`. */
  readonly name: string
  /** Hosts or registrable domains the profile is for, such as `vnexpress.net`; or names of outlets, in lower case. */
  readonly hosts: readonly string[]
  /** Language of the outlet, where it has one only. */
  readonly lang?: string
  /** Offset from UTC its datelines are written in, such as `+07:00`. */
  readonly zone?: string
  /** ISO date: the profile is for pages published before it. */
  readonly validUntil?: string
  /** Phrases beside those of the locale pack; written as there. */
  readonly phrases?: {readonly [Class in PhraseClass]?: readonly string[]}
  /** Headings after which nothing is article, as they stand on the page; figures and letter case do not matter. */
  readonly endsAt?: readonly string[]
  /** Number of stories that `lines` was counted on; several pages of one story are one. */
  readonly pages?: number
  /** Lines of the outlet's pages by their `lineKey`, with the number of stories they stand with, by place. */
  readonly lines?: Readonly<Record<string, LinePlaces>>
}

/** On how many stories a line stands only before the article, in it (or in several places), only after it. */
export type LinePlaces = readonly [before: number, inside: number, after: number]

/** Returns a site profile as it is; throws a TypeError that names the field where `hosts` is empty or `zone` no offset. */
export function defineSite(profile: SiteProfile): SiteProfile {
  if (profile.hosts.length === 0) {
    throw new TypeError(`Expected \`hosts\` of site \`${profile.name}\` to have an entry, got none; name its domain`)
  }
  const {name, zone} = profile
  if (zone !== undefined && !/^[+-]\d\d:\d\d$/.test(zone)) {
    throw new TypeError(`Expected \`zone\` of site \`${name}\` to be an offset, got \`${zone}\`; write it as +07:00`)
  }
  return profile
}

/** What is known of a page when its profile is chosen. */
export interface PageOrigin {
  readonly host: string | undefined
  readonly outlet: string | undefined
  readonly publishedAt: string | undefined
}

/**
 * Makes the function that finds the profile for a page: by host, its parent domains and the outlet's name, and by the
 * page's date. A profile with an end comes first, being the narrower one; profiles of the same validity are merged, so
 * that what was written by hand and what was learnt add up. Costs a map lookup a page, however many profiles there are.
 */
export function createSiteChooser(sites: readonly SiteProfile[]): (page: PageOrigin) => SiteProfile | undefined {
  const byHost = new Map<string, SiteProfile[]>()
  for (const site of sites) {
    for (const host of site.hosts) {
      const list = byHost.get(host.toLowerCase())
      if (list) list.push(site)
      else byHost.set(host.toLowerCase(), [site])
    }
  }
  const merged = new Map<string, SiteProfile>()
  const profileOf = (name: string, publishedAt: string | undefined): SiteProfile | undefined => {
    const fits = (byHost.get(name) ?? []).filter(
      ({validUntil}) => !validUntil || (publishedAt !== undefined && publishedAt < validUntil)
    )
    if (fits.length === 0) return undefined
    const end = fits.map(endOf).sort()[0]!
    const key = `${name}\n${end}`
    const site = merged.get(key) ?? fits.filter((site) => endOf(site) === end).reduce(mergeProfiles)
    merged.set(key, site)
    return site
  }
  return ({host, outlet, publishedAt}) => {
    for (const whole of [host, outlet]) {
      for (let name = whole?.toLowerCase(); name !== undefined; name = parentOf(name)) {
        const site = byHost.has(name) ? profileOf(name, publishedAt) : undefined
        if (site) return site
      }
    }
    return undefined
  }
}

/** ISO date at which a profile ends; one beyond all others where it has no end. */
function endOf({validUntil}: SiteProfile): string {
  return validUntil ?? '9999'
}

/** The domain above a host. */
function parentOf(host: string): string | undefined {
  const dot = host.indexOf('.')
  return dot < 0 ? undefined : host.slice(dot + 1)
}

/** A profile learnt from fewer stories than this keeps lines seen once: the next shard may have them again. */
const keepOnceBelow = 12
/** Most lines of a learnt profile; the pages of a portal repeat some 200 to 600. */
const mostLines = 2048

/**
 * Merges two profiles of one outlet: counts add up, lists are joined, and where both state a fact the first one's
 * counts. Two shards of an outlet's pages give the profile of all of them, as long as neither shard dropped lines (fewer
 * than 12 stories, fewer than 2,048 lines) and no story stands in both.
 */
export function mergeProfiles(a: SiteProfile, b: SiteProfile): SiteProfile {
  const pages = (a.pages ?? 0) + (b.pages ?? 0)
  const counts = new Map<string, LinePlaces>(Object.entries(a.lines ?? {}))
  for (const [key, [before, inside, after]] of Object.entries(b.lines ?? {})) {
    const old = counts.get(key) ?? [0, 0, 0]
    counts.set(key, [old[0] + before, old[1] + inside, old[2] + after])
  }
  return {
    ...b,
    ...a,
    hosts: unite(a.hosts, b.hosts),
    ...(a.endsAt || b.endsAt ? {endsAt: unite(a.endsAt ?? [], b.endsAt ?? [])} : {}),
    ...(a.phrases || b.phrases ? {phrases: mergePhrases(a.phrases ?? {}, b.phrases ?? {})} : {}),
    ...(pages > 0 ? {pages, lines: keepFrequent(counts, pages)} : {})
  }
}

/** The lines worth keeping, in the order of their keys: the most frequent, and those seen once while there are few stories. */
export function keepFrequent(
  counts: ReadonlyMap<string, LinePlaces>,
  pages: number
): Readonly<Record<string, LinePlaces>> {
  const least = pages < keepOnceBelow ? 1 : 2
  const kept = [...counts].filter(([, places]) => total(places) >= least)
  if (kept.length > mostLines) kept.sort(([k, a], [l, b]) => total(b) - total(a) || (k < l ? -1 : 1)).splice(mostLines)
  return Object.fromEntries(kept.sort(([k], [l]) => (k < l ? -1 : 1)))
}

function total(places: LinePlaces): number {
  return places[0] + places[1] + places[2]
}

function unite<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  return [...new Set([...a, ...b])]
}

function mergePhrases(
  a: NonNullable<SiteProfile['phrases']>,
  b: NonNullable<SiteProfile['phrases']>
): NonNullable<SiteProfile['phrases']> {
  const names = unite(Object.keys(a), Object.keys(b)) as PhraseClass[]
  return Object.fromEntries(names.map((name) => [name, unite(a[name] ?? [], b[name] ?? [])]))
}
