/** The views of the report. */
const views = ['overview', 'documents', 'events', 'near-misses', 'failures'] as const
export type View = (typeof views)[number]

/** What the reader looks at; it stands in the address, so that back, reload and links work. */
export interface Place {
  readonly view: View
  /** Number of the document or event; null for the list. */
  readonly number: number | null
  readonly filter: Filter
}

/** What lists show. Empty strings and `1` let everything through. */
export interface Filter {
  readonly outlet: string
  readonly rule: string
  /** Only what is at most this sure. */
  readonly confidence: number
  readonly words: string
  readonly order: string
}

/** Lets everything through, the doubtful first. */
export const noFilter: Filter = {outlet: '', rule: '', confidence: 1, words: '', order: ''}

/** Reads a place from an address such as `#/documents/12?rule=related-list`; what makes no sense is the overview. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [name, number] = path.split('/')
  const given = new URLSearchParams(query)
  const confidence = Number(given.get('confidence') ?? 1)
  return {
    view: views.find((view) => view === name) ?? 'overview',
    number: number !== undefined && /^\d+$/.test(number) ? Number(number) : null,
    filter: {
      outlet: given.get('outlet') ?? '',
      rule: given.get('rule') ?? '',
      confidence: confidence >= 0 && confidence < 1 ? confidence : 1,
      words: given.get('words') ?? '',
      order: given.get('order') ?? ''
    }
  }
}

/** Writes a place as an address. */
export function writePlace(view: View, number: number | null = null, filter: Partial<Filter> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({...noFilter, ...filter})) {
    if (value !== noFilter[name as keyof Filter]) query.set(name, String(value))
  }
  const asked = query.toString()
  return `#/${view}${number === null ? '' : `/${number}`}${asked === '' ? '' : `?${asked}`}`
}
