export {mapInWorkers, type WorkerOptions, workerSettings} from './map-in-workers.js'
