import {type Steps, stepsOfClerk} from '../newsroom.js'
import type {Article, Warning} from '../record/article.js'
import type {RawDocument} from '../record/raw-document.js'
import type {Root} from '../tree.js'
import {map} from './map.js'
import {attempt, type Outcome, type ReadDocument} from './outcome.js'
import type {Stage} from './stage.js'

/**
 * Makes a stage that turns documents, as readers give them, into articles. Warnings of the reader, such as a guessed
 * charset, are added to the article's `warnings`. If the cleaner throws, that document becomes a failure with the code
 * `cannot-clean`, and the others go on.
 */
export function cleanDocuments(
  clean: (document: RawDocument) => Article
): Stage<Outcome<ReadDocument>, Outcome<Article>> {
  return map((outcome) => cleanOutcome(clean, outcome))
}

/** So many documents take each step together: most of what is gained, with few pages in memory. */
const together = 16

/**
 * What `cleanDocuments` makes of documents that are all at hand. If `clean` is a clerk's, they take each of its steps
 * together, some at a time: all of its code is larger than the caches next to the processor, and to fetch it anew for every
 * page takes a twentieth to a tenth of the time.
 */
export function* cleanOutcomes(
  clean: (document: RawDocument) => Article,
  outcomes: readonly Outcome<ReadDocument>[]
): Generator<Outcome<Article>, void> {
  const steps = stepsOfClerk(clean)
  for (let at = 0; at < outcomes.length; at += together) {
    const some = outcomes.slice(at, at + together)
    yield* steps ? stepByStep(steps, some) : some.map((outcome) => cleanOutcome(clean, outcome))
  }
}

/** The same as `cleanDocuments` for a single document, such as a message of a queue. */
export function cleanOutcome(
  clean: (document: RawDocument) => Article,
  outcome: Outcome<ReadDocument>
): Outcome<Article> {
  return attempt('clean', outcome, ({document, warnings}) => withWarnings(clean(document), warnings))
}

function stepByStep(steps: Steps, outcomes: readonly Outcome<ReadDocument>[]): Outcome<Article>[] {
  /** A step of the documents that are still there; what it throws is the failure of one alone. */
  const take = <In, Out>(before: readonly Outcome<In>[], step: (value: In, read: ReadDocument) => Out) =>
    before.map((outcome, i) =>
      outcome.ok ? attempt('clean', outcomes[i]!, (read) => step(outcome.value, read)) : outcome
    )
  const each = (before: readonly Outcome<Root>[], step: (tree: Root) => void) =>
    take(before, (tree) => {
      step(tree)
      return tree
    })
  const read = take(outcomes, ({document}) => steps.read(document))
  const cleaned = each(each(read, steps.judge), steps.clean)
  return take(cleaned, (tree, {warnings}) => withWarnings(steps.compile(tree), warnings))
}

function withWarnings(article: Article, warnings: readonly Warning[]): Article {
  return warnings.length === 0 ? article : {...article, warnings: [...article.warnings, ...warnings]}
}
