/**
 * The ready-made cleaner in threads; needs Node.
 *
 * @module @copydesk/cleaners/workers
 */
export {type CleanInWorkersOptions, cleanInWorkers} from './clean-in-workers.js'
