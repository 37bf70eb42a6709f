import type {Case} from '../case.js'
import {cleanPage} from './clean-page.js'
import {memory} from './memory.js'
import {startUp} from './start-up.js'
import {wholeRun} from './whole-run.js'

/** All cases, in the order of the table. */
export const cases: readonly Case[] = [cleanPage, wholeRun, memory, startUp]
