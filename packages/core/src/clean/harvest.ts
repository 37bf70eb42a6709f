import {blockText, type Doc} from '../page/doc.js'
import type {Article} from '../record/article.js'
import {readGivenDate} from '../text/given-date.js'
import {isBodyRole} from './decide.js'
import type {Fields, Vote} from './marks.js'
import type {Segment} from './segments.js'

/** The facts of a record: those that were given, then those that the surest votes read from the page. */
export type Facts = Pick<
  Article,
  'title' | 'authors' | 'agency' | 'sourceUrl' | 'tags' | 'published' | 'modified' | 'viewCount'
>

/**
 * Collects the facts; a vote counts only where its stretch of the page got the role it voted for. A vote for running
 * text counts wherever the block was kept, since a surer vote may have named it more exactly.
 */
export function harvest(doc: Doc, votes: readonly Vote[], segments: readonly Segment[]): Facts {
  const accepted = votes.filter((vote) => vote.fields !== undefined && isFollowed(vote, segments))
  const best = <Name extends keyof Fields>(name: Name): Fields[Name] => bestOf(accepted, name)
  const {document} = doc
  const given = document.publishedAt === undefined ? undefined : readGivenDate(document.publishedAt)
  return {
    title: document.title || best('title') || (doc.title >= 0 ? tidy(blockText(doc, doc.title)) : null),
    authors: best('authors') ?? [],
    agency: best('agency') ?? null,
    sourceUrl: best('sourceUrl') ?? null,
    tags: best('tags') ?? [],
    published: given ?? best('published') ?? null,
    modified: best('modified') ?? null,
    viewCount: best('viewCount') ?? null
  }
}

function isFollowed(vote: Vote, segments: readonly Segment[]): boolean {
  const isText = vote.start < 0 && isBodyRole(vote.role)
  for (let s = firstFrom(segments, vote.from); s < segments.length && segments[s]!.block < vote.to; s++) {
    const segment = segments[s]!
    if (segment.vote === vote || (isText && segment.block === vote.from && isBodyRole(segment.role))) return true
  }
  return false
}

/** Index of the first segment of block `block` or of one below it. */
function firstFrom(segments: readonly Segment[], block: number): number {
  // every block has a segment, so none of this block stands before that many of them
  let low = block
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (segments[middle]!.block < block) low = middle + 1
    else high = middle
  }
  return low
}

function bestOf<Name extends keyof Fields>(votes: readonly Vote[], name: Name): Fields[Name] {
  let best: Vote | undefined
  for (const vote of votes) {
    if (vote.fields?.[name] === undefined) continue
    const stronger = !best || vote.confidence > best.confidence
    const earlier = best && vote.confidence === best.confidence && vote.from < best.from
    if (stronger || earlier) best = vote
  }
  return best?.fields?.[name]
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
