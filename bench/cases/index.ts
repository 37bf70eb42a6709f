import type {Case} from '../case.js'
import {cleanPage} from './clean-page.js'
import {growth} from './growth.js'
import {memory} from './memory.js'
import {nearDuplicates} from './near-duplicates.js'
import {sameEvent} from './same-event.js'
import {startUp} from './start-up.js'
import {wholeRun} from './whole-run.js'
import {workers} from './workers.js'

/** All cases, in the order of the table. */
export const cases: readonly Case[] = [cleanPage, nearDuplicates, sameEvent, growth, wholeRun, workers, memory, startUp]
