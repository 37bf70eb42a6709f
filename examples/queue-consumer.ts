/** A consumer of a message queue: a document in each message, acknowledged only when its article is saved. */
import {createCleaner} from '@copydesk/cleaners'
import {type Article, cleanOutcome, collect, map} from '@copydesk/core'
import {parseDocument} from '@copydesk/core/io'

/** What the clients of most queues (RabbitMQ, SQS, NATS) give for a message, or can be made to with a few lines. */
export interface Message {
  readonly body: string
  readonly ack: () => Promise<void>
  /** Puts the message where a person looks at it; the same message again would fail again. */
  readonly reject: (reason: string) => Promise<void>
}

const clean = createCleaner()

/** Works until the queue ends, on eight messages at the same time: cleaning is quick, saving waits for a database. */
export async function consume(
  messages: AsyncIterable<Message>,
  save: (article: Article) => Promise<void>
): Promise<{readonly saved: number; readonly rejected: number}> {
  const work = map(
    async (message: Message) => {
      const outcome = cleanOutcome(clean, parseDocument({number: 1, text: message.body, warnings: []}, 'queue'))
      if (outcome.ok) {
        // What `save` throws ends the consumer, and the message comes again: an article's id makes saving twice harmless.
        await save(outcome.value)
        await message.ack()
        return true
      }
      await message.reject(outcome.error.message)
      return false
    },
    {concurrency: 8}
  )
  const answers = await collect(work(messages))
  const saved = answers.filter(Boolean).length
  return {saved, rejected: answers.length - saved}
}
