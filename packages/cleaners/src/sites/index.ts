import type {SiteProfile} from '@copydesk/core'
import {cafef} from './cafef.js'
import {dantri} from './dantri.js'

/** Hand-written site profiles, for what packs and rules cannot know; most outlets need none. */
export const sites: readonly SiteProfile[] = [cafef, dantri]
