// Text to near-duplicate pairs, once a round. Usage: text-twins.ts TEXTS.ndjson LEAST ({"text": …} a line)
import {textTwins} from '@copydesk/dedup'
import {answerRounds, readInput} from './answer-rounds.js'

const texts = readInput<{readonly text: string}>().map(({text}) => text)
const least = Number(process.argv[3])
await answerRounds(() => textTwins(texts, least))
