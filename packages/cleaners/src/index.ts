export {type CleanerOptions, createCleaner, createNewsroom} from './create-cleaner.js'
export {locales} from './locales/index.js'
export {cleaners} from './rules/index.js'
export {sites} from './sites/index.js'
