export {type Config, defineConfig, type ExportConfig} from './config/config.js'
export {createPipeline, type Pipeline, type PipelineOptions, type PipelineResult} from './pipeline.js'
