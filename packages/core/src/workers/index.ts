/**
 * Stages that work in threads of Node.
 *
 * @module @copydesk/core/workers
 */
export {mapInWorkers, type WorkerOptions} from './map-in-workers.js'
export {answerItems, workerSettings} from './threads.js'
