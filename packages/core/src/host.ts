let known: {readonly url: string; readonly host: string | undefined} | undefined

/** `outlet.example/a`, as addresses are copied from browsers; not `news/a.html`, which is a path. */
const hostAndPath = /^(?:www\.|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?[/?#])/u

/**
 * Host of a web address in lower case, without `www.`; undefined where there is none. The address may lack its scheme:
 * `//outlet.example/a`, `www.outlet.example`, `outlet.example/a`. A page's is asked for again and again.
 */
export function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  if (known?.url !== url) known = {url, host: readHost(url.trim())}
  return known.host
}

function readHost(url: string): string | undefined {
  const whole = url.startsWith('//') ? `https:${url}` : hostAndPath.test(url) ? `https://${url}` : url
  if (!URL.canParse(whole)) return undefined
  return new URL(whole).hostname.toLowerCase().replace(/^www\./, '') || undefined
}
