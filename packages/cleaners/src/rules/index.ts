import type {Cleaner} from '@copydesk/core'
import {byline} from './byline.js'
import {dateline} from './dateline.js'
import {recordFields} from './record-fields.js'
import {relatedList} from './related-list.js'
import {sourceLine} from './source-line.js'
import {tags} from './tags.js'
import {viewCount} from './view-count.js'

/** All cleaners, in the order a page is read; the order changes nothing but this list. */
export const cleaners: readonly Cleaner[] = [recordFields, dateline, byline, sourceLine, viewCount, tags, relatedList]
