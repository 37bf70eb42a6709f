import {getDomain} from '#domain'

export {hostOf} from './host.js'

/** A crawl has few hosts and many pages. */
const known = new Map<string, string>()
const mostKnown = 4096

/** Registrable domain of a host (`tuoitre.vn` for `thethao.tuoitre.vn`), by the Public Suffix List. */
export function outletOf(host: string | undefined): string | undefined {
  if (host === undefined) return undefined
  let outlet = known.get(host)
  if (outlet === undefined) {
    if (known.size === mostKnown) known.clear()
    outlet = getDomain(host) ?? host
    known.set(host, outlet)
  }
  return outlet
}
