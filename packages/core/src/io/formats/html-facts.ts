import {readGivenDate} from '../../text/given-date.js'
import {expectShallow} from './nesting.js'

/** What a page states of itself in its `<html>`, `<meta>` and `<link>` tags. */
export interface HtmlFacts {
  readonly title?: string
  readonly url?: string
  readonly lang?: string
  readonly outlet?: string
  readonly publishedAt?: string
}

// Names of meta tags, in lower case, the surest first.
const names = {
  title: ['og:title', 'twitter:title'],
  url: ['link:canonical', 'og:url'],
  outlet: ['og:site_name', 'application-name'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'published',
    'date.published',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'date'
  ]
}

/**
 * Reads what a page states plainly; what it does not state, or states as something else than it should be, is absent.
 * Throws where tags are nested so deep that no page can be meant.
 */
export async function readHtmlFacts(html: string): Promise<HtmlFacts> {
  const {tags, htmlLang} = await readTags(html)
  const first = (candidates: readonly string[]): string | undefined =>
    candidates.map((name) => tags.get(name)).find((value) => value !== undefined && value !== '')
  const outlet = first(names.outlet)
  const title = withoutOutlet(first(names.title), outlet)
  const url = names.url.map((name) => tags.get(name)).find(isWebAddress)
  const lang = languageOf(htmlLang, tags.get('og:locale') ?? tags.get('content-language'))
  const publishedAt = names.published.map((name) => readGivenDate(tags.get(name) ?? '')?.at).find(Boolean)
  return {
    ...(title !== undefined && {title}),
    ...(url !== undefined && {url}),
    ...(lang !== undefined && {lang}),
    ...(outlet !== undefined && {outlet}),
    ...(publishedAt !== undefined && {publishedAt})
  }
}

interface Tags {
  /** Meta tags by name, the first of each; a link by `link:` and its relation. */
  readonly tags: ReadonlyMap<string, string>
  readonly htmlLang: string | undefined
}

async function readTags(html: string): Promise<Tags> {
  const {Parser} = await import('htmlparser2')
  const tags = new Map<string, string>()
  let depth = 0
  let htmlLang: string | undefined
  const add = (name: string | undefined, value: string | undefined): void => {
    const key = name?.trim().toLowerCase()
    if (key && value !== undefined && !tags.has(key)) tags.set(key, value.replace(/\s+/g, ' ').trim())
  }
  const parser = new Parser({
    onopentag(tag, {lang, property, name, itemprop, content, rel, href, 'http-equiv': header}) {
      expectShallow(++depth)
      if (tag === 'html') htmlLang ??= lang
      if (tag === 'meta') add(property ?? name ?? itemprop ?? header, content)
      if (tag === 'link') add(rel === undefined ? undefined : `link:${rel}`, href)
    },
    onclosetag() {
      depth--
    }
  })
  parser.end(html)
  return {tags, htmlLang}
}

/** Sites add their name to the headline that others are to show; the headline is what is asked for. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined) return title
  const found = /^(.+\S)\s+[-–—|·•:]\s+(.+)$/.exec(title)
  return found?.[2]?.toLowerCase() === outlet.toLowerCase() ? found[1] : title
}

function isWebAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value)
}

/** Templates come with `lang="en"` and many sites leave it so: English counts only where a second tag says it too. */
function languageOf(htmlLang: string | undefined, second: string | undefined): string | undefined {
  const [lang, other] = [htmlLang, second].map((tag) =>
    /^([a-z]{2,3})(?:$|[-_])/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase()
  )
  if (lang === undefined || lang === 'en') return lang === other ? lang : lang === undefined ? other : undefined
  return lang
}
