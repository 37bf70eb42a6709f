// What the thread does that finds pairs for a sweep: it weighs terms, holds the windows, and works out cosines.
import {answerItems, workerSettings} from '@copydesk/core/workers'
import type {PairingSettings} from './messages.js'
import {createPairingThread} from './pairing-thread.js'

answerItems(createPairingThread(workerSettings<PairingSettings>()))
