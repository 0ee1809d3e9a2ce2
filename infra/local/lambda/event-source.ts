import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { type EventPattern, matchesPattern } from '../services/events/event-pattern.ts'
import type { Queue } from '../services/sqs/queues.ts'
import { jsonOf } from '../stack/json-of.ts'
import type { Outcome } from './lambda-runtime.ts'

export type EventSource = {
  queue: Queue
  batchSize: number
  batchWindowSeconds: number
  reportsItemFailures: boolean
  /** How many batches are worked on at a time. */
  concurrency: number
  filters: EventPattern[]
}

/**
 * Feeds a queue to a function as Lambda's event source mapping does, until `signal` aborts.
 * A message that failed waits `retryScale` × the queue's visibility time before it comes back.
 */
export async function runEventSource(
  source: EventSource,
  deps: {
    client: SQSClient
    region: string
    retryScale: number
    invoke: (event: object) => Promise<Outcome>
    signal: AbortSignal
  },
): Promise<void> {
  const { queue } = source
  const { client, signal } = deps

  async function receive(max: number, waitSeconds: number): Promise<Message[]> {
    try {
      const command = new ReceiveMessageCommand({
        QueueUrl: queue.url,
        MaxNumberOfMessages: Math.min(10, max),
        WaitTimeSeconds: Math.min(20, waitSeconds),
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      })
      return (await client.send(command, { abortSignal: signal })).Messages ?? []
    } catch (error) {
      if (signal.aborted) return []
      throw error
    }
  }

  /** Waits for a first message, then gathers for the batch window or until the batch is full. */
  async function nextBatch(): Promise<Message[]> {
    const batch = await receive(source.batchSize, 20)
    const end = Date.now() + source.batchWindowSeconds * 1000
    while (batch.length > 0 && batch.length < source.batchSize && !signal.aborted) {
      const left = Math.ceil((end - Date.now()) / 1000)
      const more = await receive(source.batchSize - batch.length, Math.max(0, left))
      batch.push(...more)
      if (more.length === 0 && left <= 0) break
    }
    return batch
  }

  async function work(batch: Message[]): Promise<void> {
    const wanted = batch.filter((message) => passes(source.filters, message))
    const failed =
      wanted.length === 0 ? new Set<string>() : failures(source, wanted, await deps.invoke(toEvent(wanted)))
    const VisibilityTimeout = Math.round(queue.visibilitySeconds * deps.retryScale)
    for (const { MessageId = '', ReceiptHandle } of batch) {
      const message = { QueueUrl: queue.url, ReceiptHandle }
      if (failed.has(MessageId))
        await client.send(new ChangeMessageVisibilityCommand({ ...message, VisibilityTimeout }))
      else await client.send(new DeleteMessageCommand(message))
    }
  }

  const toEvent = (messages: Message[]) => ({
    Records: messages.map((message) => ({
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes: message.Attributes ?? {},
      messageAttributes: message.MessageAttributes ?? {},
      md5OfBody: message.MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: queue.arn,
      awsRegion: deps.region,
    })),
  })

  async function loop(): Promise<void> {
    while (!signal.aborted) {
      const batch = await nextBatch()
      if (batch.length > 0 && !signal.aborted) await work(batch)
    }
  }
  await Promise.all(Array.from({ length: source.concurrency }, loop))
}

/** A message passes when one of the filters fits, its body read as JSON where it is; no filter lets all pass. */
function passes(filters: EventPattern[], message: Message): boolean {
  if (filters.length === 0) return true
  const body = jsonOf(message.Body ?? '') ?? message.Body
  return filters.some((filter) => matchesPattern(filter, { body }))
}

const BatchResponse = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) })

/** The ids of the messages to be tried again: all of them where the function failed or its answer is malformed. */
function failures(source: EventSource, batch: Message[], outcome: Outcome): Set<string> {
  const ids = new Set(batch.map(({ MessageId = '' }) => MessageId))
  if ('error' in outcome) return ids
  if (!source.reportsItemFailures || outcome.result === null) return new Set()
  const response = BatchResponse.safeParse(outcome.result)
  if (!response.success) return ids
  const failed = new Set(response.data.batchItemFailures.map((item) => item.itemIdentifier))
  return [...failed].every((id) => ids.has(id)) ? failed : ids
}
