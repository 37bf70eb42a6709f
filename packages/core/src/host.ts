let known: {readonly url: string; readonly host: string | undefined} | undefined

/** Host of a URL in lower case, without `www.`; undefined where there is none. A page's is asked for again and again. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  if (known?.url !== url) known = {url, host: readHost(url)}
  return known.host
}

function readHost(url: string): string | undefined {
  try {
    return new URL(url).hostname.toLowerCase().replace(/^www\./, '') || undefined
  } catch {
    return undefined
  }
}
