// What the threads of the test do: words to capitals, the first ones last.
import {Tinypool} from 'tinypool'

// biome-ignore lint/style/noDefaultExport: the pool calls the default export of the modules it is given.
export default async function shout(words) {
  await new Promise((resolve) => setTimeout(resolve, words.includes('slow') ? 80 : 1))
  if (words.includes('broken')) throw new Error('Expected words, got `broken`')
  return words.map((word) => `${word.toUpperCase()}${Tinypool.workerData}`)
}
