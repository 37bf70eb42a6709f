import type {DocumentDetail, EventDetail, ReportIndex} from './data.js'

/** The data of the report: lists at once, single records when they are asked for. */
export interface Store {
  readonly index: ReportIndex
  readonly document: (number: number) => Promise<DocumentDetail>
  readonly event: (number: number) => Promise<EventDetail>
}

/** Chunks kept unpacked: enough to go back and forth, too few to fill the memory in runs of any size. */
const keptChunks = 8

/** Opens the data that stands in the page. Rejects where the file is damaged or the browser is older than 2023. */
export async function openStore(): Promise<Store> {
  const index = (await unpack('index')) as ReportIndex
  const chunks = new Map<string, Promise<unknown>>()
  const record = async (kind: string, number: number): Promise<unknown> => {
    const id = `${kind}-${Math.floor(number / index.chunkSize)}`
    const chunk = chunks.get(id) ?? unpack(id)
    chunks.delete(id)
    chunks.set(id, chunk)
    if (chunks.size > keptChunks) chunks.delete(chunks.keys().next().value!)
    return ((await chunk) as readonly unknown[])[number % index.chunkSize]
  }
  return {
    index,
    document: (number) => record('documents', number) as Promise<DocumentDetail>,
    event: (number) => record('events', number) as Promise<EventDetail>
  }
}

async function unpack(id: string): Promise<unknown> {
  const packed = document.getElementById(`data-${id}`)?.textContent
  if (packed === undefined || packed === null) {
    throw new Error(`Expected the report to hold \`${id}\`, got a damaged file; write it again`)
  }
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).json()
}
