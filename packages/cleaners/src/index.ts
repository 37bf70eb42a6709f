/**
 * The ready-made cleaner: cleaners, locale packs, site profiles, the article model.
 *
 * @module @copydesk/cleaners
 */
export {asIs} from './as-is.js'
export {type CleanerOptions, createCleaner, createNewsroom} from './create-cleaner.js'
export {createLearner, type Learner} from './learn/learner.js'
export {locales} from './locales/index.js'
export {cleaners} from './rules/index.js'
export {sites} from './sites/index.js'
