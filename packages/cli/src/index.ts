export {createPipeline, type Pipeline, type PipelineOptions, type PipelineResult} from './pipeline.js'
