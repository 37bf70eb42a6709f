import type {Cleaner} from '@copydesk/core'
import {relatedList} from './related-list.js'

/** All cleaners, in the order a page is read; the order changes nothing but this list. */
export const cleaners: readonly Cleaner[] = [relatedList]
