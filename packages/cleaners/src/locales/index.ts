import type {Locale} from '@copydesk/core'
import {en} from './en.js'
import {vi} from './vi.js'

/** All locale packs; the first is used where a page's language has none. */
export const locales: readonly Locale[] = [vi, en]
