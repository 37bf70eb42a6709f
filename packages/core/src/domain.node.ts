import {createRequire} from 'node:module'
import type * as Domains from 'tldts-icann'

let domains: typeof Domains | undefined

/** Registrable domain of a host; null where it has none. The list is loaded with the first host that is asked for. */
export function getDomain(host: string): string | null {
  domains ??= createRequire(import.meta.url)('tldts-icann') as typeof Domains
  return domains.getDomain(host)
}
