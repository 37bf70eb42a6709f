/**
 * The ready-made whole pipeline.
 *
 * @module copydesk
 */
export {createPipeline, type Pipeline, type PipelineOptions, type PipelineResult} from './pipeline.js'
