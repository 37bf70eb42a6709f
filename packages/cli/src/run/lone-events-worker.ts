// What the thread does that helps dedup: it reads reports that stand alone and puts their events into words.
import {answerItems, workerSettings} from '@copydesk/core/workers'
import {createLoneWriter} from './lone-events.js'

answerItems(createLoneWriter(workerSettings<number>()))
