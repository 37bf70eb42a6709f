// What the threads of the test do: words to capitals, the first ones last. Threads load what is built.
import {answerItems, workerSettings} from '../../dist/workers/index.js'

answerItems(async (words) => {
  await new Promise((resolve) => setTimeout(resolve, words.includes('slow') ? 80 : 1))
  if (words.includes('broken')) throw new Error('Expected words, got `broken`')
  if (words.includes('end')) process.exit()
  return words.map((word) => `${word.toUpperCase()}${workerSettings()}`)
})
