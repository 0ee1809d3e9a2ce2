import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { buildApp } from 'fauxqs'
import { afterAll, expect, test } from 'vitest'
import { random } from '../random.ts'
import { MOST_RECEIVES, memoryQueues } from './queues.ts'

const emulator = buildApp({ logger: false, defaultRegion: 'eu-west-1' })
const endpoint = await emulator.listen({ port: 0, host: '127.0.0.1' })
const sqs = new SQSClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })
afterAll(async () => {
  sqs.destroy()
  await emulator.close()
})

async function createQueue(name: string, Attributes: Record<string, string> = {}) {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }))
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] })
  return { QueueUrl, arn: (await sqs.send(asked)).Attributes?.QueueArn }
}

/** All messages that wait; who takes them has them alone. */
async function receiveAll(QueueUrl: string): Promise<Message[]> {
  const all: Message[] = []
  for (;;) {
    const names = { MessageSystemAttributeNames: ['ApproximateReceiveCount' as const] }
    const asked = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 600, ...names })
    const { Messages = [] } = await sqs.send(asked)
    if (Messages.length === 0) return all
    all.push(...Messages)
  }
}

test('the queues of the simulation hand out and give up messages as the emulator does', async () => {
  const dead = await createQueue('dead')
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: MOST_RECEIVES })
  const { QueueUrl } = await createQueue('parse', { RedrivePolicy })
  let ids = 0
  const model = memoryQueues(['parse'], () => `m${++ids}`)
  const chance = random(20261124)
  const seen = { again: 0, dead: 0, done: 0 }

  for (let nth = 0; nth < 60; nth++) {
    for (let n = chance.below(4); n > 0; n--) {
      const MessageBody = `${nth}.${n} é😀`
      // The emulator refuses what is beyond the BMP, SQS does not.
      const sent = { QueueUrl, MessageBody: MessageBody.replace('😀', '') }
      await sqs.send(new SendMessageCommand(sent))
      model.perform('SendMessageCommand', { ...sent, QueueUrl: 'http://queues/parse' })
    }
    const real = await receiveAll(QueueUrl)
    const ours = model.receive('parse', model.waiting('parse'), chance)
    const said = (all: { body: string | undefined; received: number }[]) =>
      all.map(({ body, received }) => `${body} ${received}`).toSorted()
    const counted = real.map(({ Body, Attributes }) => ({
      body: Body,
      received: Number(Attributes?.ApproximateReceiveCount),
    }))
    expect({ nth, received: said(ours) }).toEqual({ nth, received: said(counted) })
    for (const message of ours) {
      const same = real.find(({ Body }) => Body === message.body)
      const { ReceiptHandle } = same ?? {}
      if (chance.chance(0.15)) {
        await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
        seen.done++
      } else {
        await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
        seen[model.giveBack('parse', message)]++
      }
    }
  }
  // The emulator, as SQS, moves a message when it would be received once too often.
  await receiveAll(QueueUrl)
  const bodies = (all: readonly { body?: string; Body?: string | undefined }[]) =>
    all.map(({ body, Body }) => body ?? Body).toSorted()
  expect(bodies(model.dead('parse'))).toEqual(bodies(await receiveAll(dead.QueueUrl)))
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5)
})
