import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { Url, variable } from './environment.ts'
import { patience } from './patience.ts'

const sqs = new SQSClient({ requestHandler: patience })

/** The queue that a variable names: a function that puts a message on it. */
export function queue(name: string): (message: unknown) => Promise<void> {
  const QueueUrl = variable(name, Url)
  return async (message) => {
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }))
  }
}
