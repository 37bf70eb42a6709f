import type {Cleaner} from '@copydesk/core'
import {advert} from './advert.js'
import {byline} from './byline.js'
import {caption} from './caption.js'
import {comments} from './comments.js'
import {copyright} from './copyright.js'
import {dateline} from './dateline.js'
import {followPrompt} from './follow-prompt.js'
import {headline} from './headline.js'
import {innerTitle} from './inner-title.js'
import {lead} from './lead.js'
import {mostRead} from './most-read.js'
import {navigation} from './navigation.js'
import {newsletter} from './newsletter.js'
import {photoCredit} from './photo-credit.js'
import {rating} from './rating.js'
import {readMore} from './read-more.js'
import {recordFields} from './record-fields.js'
import {relatedList} from './related-list.js'
import {repeatedBlock} from './repeated-block.js'
import {sharePrompt} from './share-prompt.js'
import {siteFurniture} from './site-furniture.js'
import {siteNotice} from './site-notice.js'
import {sourceLine} from './source-line.js'
import {subhead} from './subhead.js'
import {table} from './table.js'
import {tags} from './tags.js'
import {textCopy} from './text-copy.js'
import {viewCount} from './view-count.js'

/** All cleaners, in the order a page is read; the order changes nothing but this list. */
export const cleaners: readonly Cleaner[] = [
  siteFurniture,
  navigation,
  siteNotice,
  recordFields,
  headline,
  dateline,
  byline,
  viewCount,
  sharePrompt,
  followPrompt,
  advert,
  lead,
  caption,
  photoCredit,
  subhead,
  innerTitle,
  readMore,
  sourceLine,
  newsletter,
  rating,
  table,
  tags,
  comments,
  relatedList,
  mostRead,
  repeatedBlock,
  textCopy,
  copyright
]
