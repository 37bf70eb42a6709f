/** What a stretch of the page is: the role that a cleaner, or the decision over the page, gave it. */
export const roles = [
  'title',
  'dek',
  'lead',
  'body',
  'subhead',
  'quote',
  'listItem',
  'caption',
  'credit',
  'byline',
  'dateline',
  'source',
  'tags',
  'viewcount',
  'related',
  'rating',
  'share',
  'newsletter',
  'comments',
  'advert',
  'navigation',
  'copyright',
  'notice',
  'other'
] as const

/** One of {@link roles}. */
export type Role = (typeof roles)[number]

/** Roles whose text is the article's running text. */
export const bodyRoles = ['dek', 'lead', 'body', 'subhead', 'quote', 'listItem'] as const
/** One of {@link bodyRoles}. */
export type BodyRole = (typeof bodyRoles)[number]

/** Roles that hold facts about the article: harvested, then kept apart in `spans`. */
export const metadataRoles = ['title', 'byline', 'dateline', 'source', 'tags', 'viewcount'] as const
/** One of {@link metadataRoles}. */
export type MetadataRole = (typeof metadataRoles)[number]

/** Roles that belong to a picture. */
export const captionRoles = ['caption', 'credit'] as const
/** One of {@link captionRoles}. */
export type CaptionRole = (typeof captionRoles)[number]
