import {getDomain} from 'tldts'

export {hostOf} from './host.js'

/** Registrable domain of a host (`tuoitre.vn` for `thethao.tuoitre.vn`), by the Public Suffix List. */
export function outletOf(host: string | undefined): string | undefined {
  return host === undefined ? undefined : (getDomain(host) ?? host)
}
