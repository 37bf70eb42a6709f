/**
 * Stages that work in threads of Node.
 *
 * @module @copydesk/core/workers
 */
export {mapInWorkers, type WorkerOptions, workerSettings} from './map-in-workers.js'
