/**
 * Stages that work in threads; needs Node.
 *
 * @module @copydesk/core/workers
 */
export {mapInWorkers, type WorkerOptions, workerSettings} from './map-in-workers.js'
