export {type CleanInWorkersOptions, cleanInWorkers} from './clean-in-workers.js'
