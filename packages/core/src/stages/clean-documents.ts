import type {Article, Warning} from '../record/article.js'
import type {RawDocument} from '../record/raw-document.js'
import {type Outcome, perDocument, type ReadDocument} from './outcome.js'
import type {Stage} from './stage.js'

/**
 * The stage from read documents to articles. Warnings of the reader, such as a charset that was guessed, follow those
 * of the cleaner in the article's `warnings`. `seen` is called with each document and its article, in order.
 */
export function cleanDocuments(
  clean: (document: RawDocument) => Article,
  seen?: (document: RawDocument, article: Article) => void
): Stage<Outcome<ReadDocument>, Outcome<Article>> {
  return perDocument('clean', ({document, warnings}) => {
    const article = withWarnings(clean(document), warnings)
    seen?.(document, article)
    return article
  })
}

function withWarnings(article: Article, warnings: readonly Warning[]): Article {
  return warnings.length === 0 ? article : {...article, warnings: [...article.warnings, ...warnings]}
}
