import type {Article, Warning} from '../record/article.js'
import type {RawDocument} from '../record/raw-document.js'
import {map} from './map.js'
import {attempt, type Outcome, type ReadDocument} from './outcome.js'
import type {Stage} from './stage.js'

/** The stage from read documents to articles: {@link cleanOutcome} on each. */
export function cleanDocuments(
  clean: (document: RawDocument) => Article
): Stage<Outcome<ReadDocument>, Outcome<Article>> {
  return map((outcome) => cleanOutcome(clean, outcome))
}

/**
 * From a document as read to its article. Warnings of the reader, such as a charset that was guessed, follow those of
 * the cleaner in the article's `warnings`. What the cleaner throws becomes the document's failure (`cannot-clean`).
 */
export function cleanOutcome(
  clean: (document: RawDocument) => Article,
  outcome: Outcome<ReadDocument>
): Outcome<Article> {
  return attempt('clean', outcome, ({document, warnings}) => withWarnings(clean(document), warnings))
}

function withWarnings(article: Article, warnings: readonly Warning[]): Article {
  return warnings.length === 0 ? article : {...article, warnings: [...article.warnings, ...warnings]}
}
