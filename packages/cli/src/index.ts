/**
 * The ready-made whole pipeline, and the configuration of the command line.
 *
 * @module copydesk
 */
export {type Config, defineConfig, type ExportConfig} from './config/config.js'
export {createPipeline, type Pipeline, type PipelineOptions, type PipelineResult} from './pipeline.js'
