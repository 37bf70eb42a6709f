import type {Case} from '../case.js'
import {cleanPage} from './clean-page.js'
import {memory} from './memory.js'
import {startUp} from './start-up.js'
import {wholeRun} from './whole-run.js'
import {workers} from './workers.js'

/** All cases, in the order of the table. */
export const cases: readonly Case[] = [cleanPage, wholeRun, workers, memory, startUp]
