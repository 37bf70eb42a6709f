import {messageOf} from '../message-of.js'
import type {Warning} from '../record/article.js'
import type {RawDocument} from '../record/raw-document.js'
import type {Stage} from './stage.js'

/** Where a document stood: `line` counts from 1 and is null where the file holds a single document. */
export interface SourcePlace {
  readonly file: string
  readonly line: number | null
}

/** Why one document could not be processed; the others are. One line of `errors.ndjson`. */
export interface Failure {
  /** The raw document's id; null where it could not be read. */
  readonly id: string | null
  /** Null for documents that came from the caller's own memory. */
  readonly source: SourcePlace | null
  /** The stage that gave up, such as `read` or `clean`. */
  readonly stage: string
  /** A short name that programs can rely on, such as `invalid-json`. */
  readonly code: string
  /** For people: what was expected, what was found, and what to do. */
  readonly message: string
}

/** The result for one document: a value, or a failure that takes its place in the stream. */
export type Outcome<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly error: Failure}

/** A document as a reader hands it over: with where it stood and what had to be guessed or mended to read it. */
export interface ReadDocument {
  readonly document: RawDocument
  readonly source: SourcePlace | null
  readonly warnings: readonly Warning[]
}

/** The outcome of a document that has an answer. */
export function success<T>(value: T): Outcome<T> {
  return {ok: true, value}
}

/** The outcome of a document that has none. */
export function failure(error: Failure): Outcome<never> {
  return {ok: false, error}
}

/** Turns documents that you have in memory into a stream as readers give it, for `cleanDocuments` and other stages. */
export async function* fromDocuments(
  documents: Iterable<RawDocument> | AsyncIterable<RawDocument>
): AsyncGenerator<Outcome<ReadDocument>, void> {
  for await (const document of documents) yield success({document, source: null, warnings: []})
}

/**
 * Works on one document. What `work` throws becomes that document's failure, named after `stage` and with the code
 * `cannot-<stage>`; the failure of an earlier stage stays what it is.
 */
export function attempt<Out>(
  stage: string,
  outcome: Outcome<ReadDocument>,
  work: (read: ReadDocument) => Out
): Outcome<Out> {
  if (!outcome.ok) return outcome
  const {document, source} = outcome.value
  try {
    return success(work(outcome.value))
  } catch (error) {
    // What comes from plain JavaScript may be anything.
    const given: unknown = (document as RawDocument | null | undefined)?.id
    const id = typeof given === 'string' ? given : null
    return failure({id, source, stage, code: `cannot-${stage}`, message: messageOf(error)})
  }
}

/** Lets values through and hands each failure to `onFailure`. */
export function values<T>(onFailure: (failure: Failure) => void): Stage<Outcome<T>, T> {
  return async function* (input) {
    for await (const outcome of input) {
      if (outcome.ok) yield outcome.value
      else onFailure(outcome.error)
    }
  }
}
