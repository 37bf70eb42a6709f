import type {Article} from '@copydesk/core'

/**
 * A model that turns articles into vectors, such as a sentence encoder. Optional: with one, the cosine of two vectors is
 * one more piece of evidence for `same-event`. Vectors need not be normalised; all must have the same length.
 */
export interface Embedder {
  readonly name: string
  /** The vector of an article; null where the model has none. */
  readonly embed: (article: Article) => ArrayLike<number> | null
  /** Cosine at which the model is undecided: about that of two reports of one topic but not one event. */
  readonly middle: number
  /** Log-odds that a cosine of 1 instead of `middle` adds. */
  readonly weight: number
}

/**
 * Runs a model that answers in batches or asynchronously over all articles first, so that the rest can go on without
 * waiting: `dedup(articles, {embedder: await embedAhead(articles, model)})`.
 */
export async function embedAhead(
  articles: readonly Article[],
  model: Pick<Embedder, 'name' | 'middle' | 'weight'> & {
    readonly embed: (texts: readonly string[]) => Promise<readonly ArrayLike<number>[]>
  },
  batchSize = 32
): Promise<Embedder> {
  const vectors = new Map<string, ArrayLike<number>>()
  for (let from = 0; from < articles.length; from += batchSize) {
    const batch = articles.slice(from, from + batchSize)
    const found = await model.embed(batch.map(({title, text}) => (title === null ? text : `${title}\n\n${text}`)))
    if (found.length !== batch.length) {
      throw new Error(
        `Expected \`embed\` of ${model.name} to give ${batch.length} vectors, got ${found.length}; give one a text, in order`
      )
    }
    for (const [i, {id}] of batch.entries()) vectors.set(id, found[i]!)
  }
  const {name, middle, weight} = model
  return {name, middle, weight, embed: ({id}) => vectors.get(id) ?? null}
}

/** Cosine of two vectors; 0 where one is all zero. */
export function cosineOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) {
    throw new RangeError(
      `Expected vectors of one length, got ${a.length} and ${b.length}; use one model for all articles`
    )
  }
  let dot = 0
  let lengthA = 0
  let lengthB = 0
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!
    lengthA += a[i]! * a[i]!
    lengthB += b[i]! * b[i]!
  }
  return lengthA > 0 && lengthB > 0 ? dot / Math.sqrt(lengthA * lengthB) : 0
}
