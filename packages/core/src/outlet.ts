import {getDomain} from 'tldts'

/** Host of a URL in lower case, without `www.`; undefined where there is none. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  try {
    return new URL(url).hostname.toLowerCase().replace(/^www\./, '') || undefined
  } catch {
    return undefined
  }
}

/** Registrable domain of a host (`tuoitre.vn` for `thethao.tuoitre.vn`), by the Public Suffix List. */
export function outletOf(host: string | undefined): string | undefined {
  return host === undefined ? undefined : (getDomain(host) ?? host)
}
