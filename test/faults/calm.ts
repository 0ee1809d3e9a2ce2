import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { LocalStack } from '../../infra/local/stack/stack.ts'
import { POISON } from './bad-messages.ts'
import { hourOf } from './day.ts'
import { type Observed, readState } from './observed.ts'
import type { StackUnderFaults } from './stack-under-faults.ts'

/** What the stack came to once a day had passed without faults, and what came of it when all was done once more. */
export type Calmed = {
  /** After the sweeps and the next runs. */
  state: Observed
  /** After one run more. */
  afterRun: Observed
  /** After every message was sent again, with one bad message among them, and every dead letter redriven. */
  afterReplay: Observed
  /** What is among the dead letters then; they are thrown away. */
  deadLetters: { queue: string; body: string }[]
}

/** Lets a day pass in which nothing goes wrong, then does all again. */
export async function calm({ stack, folder, arm }: StackUnderFaults, cycle: number): Promise<Calmed> {
  arm(null)
  const pass = async (name: string, hour: number) => {
    const schedule = stack.schedules.find((each) => each.name === name)
    if (!schedule) throw new Error(`The template has no schedule ${name}`)
    await stack.fire(schedule, hourOf(cycle, hour))
    await stack.settled()
  }
  await stack.settled()
  await pass('DailyInboxSweep', 9)
  await pass('HourlyMailSweep', 9)
  await pass('DailyRun', 10)
  // A mail holds only so much; what had no room is told by the run after.
  await pass('DailyRun', 11)
  await pass('HourlyMailSweep', 12)
  await pass('HourlyMailSweep', 36)
  const state = await readState(stack, folder)
  await pass('DailyRun', 37)
  const afterRun = await readState(stack, folder)

  await redrive(stack)
  await replay(stack, afterRun)
  await stack.settled()
  const afterReplay = await readState(stack, folder)
  const deadLetters: Calmed['deadLetters'] = []
  for (const { queue, message } of await takeDeadLetters(stack)) {
    deadLetters.push({ queue: queue.name, body: message.Body ?? '' })
  }
  return { state, afterRun, afterReplay, deadLetters }
}

const LostRun = z.object({
  requestContext: z.object({ functionArn: z.string() }),
  requestPayload: z.object({ scheduledTime: z.iso.datetime() }),
})

/** Back to where it came from: a message to its queue, a run to its function. */
async function redrive(stack: LocalStack): Promise<void> {
  for (const { queue, message } of await takeDeadLetters(stack)) {
    const source = stack.queues.find(({ deadLetters }) => deadLetters === queue.arn)
    if (source) {
      await stack.sqs.send(new SendMessageCommand({ QueueUrl: source.url, MessageBody: message.Body }))
      continue
    }
    const { requestContext, requestPayload } = LostRun.parse(JSON.parse(message.Body ?? ''))
    const schedule = stack.schedules.find(({ target }) => target === requestContext.functionArn)
    if (!schedule) throw new Error(`${requestContext.functionArn} is run by no schedule`)
    await stack.fire(schedule, new Date(requestPayload.scheduledTime))
  }
}

async function replay(stack: LocalStack, { versions, mails, accepted }: Observed): Promise<void> {
  const to = (name: string) => async (body: unknown) => {
    const queue = stack.queues.find((each) => new RegExp(`^${name}[0-9A-F]{8}$`).test(each.name))
    if (!queue) throw new Error(`The template has no queue ${name}`)
    const MessageBody = typeof body === 'string' ? body : JSON.stringify(body)
    await stack.sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody }))
  }
  await to('ParseQueue')(POISON)
  for (const { bucket, key, versionId, sequencer } of versions) {
    const object = { key, 'version-id': versionId, sequencer }
    const event = { 'detail-type': 'Object Created', detail: { bucket: { name: bucket }, object } }
    await to(key.startsWith('candidates/') ? 'LoadQueue' : 'ParseQueue')(event)
  }
  for (const { mailId, state, delivery } of mails) {
    await to('MailQueue')({ mailId })
    const { messageId, epoch, acceptedAt: time } = accepted.find((each) => each.mailId === mailId) ?? {}
    const detail = { mail: { messageId, tags: { mailId: [mailId], epoch: [epoch] } } }
    // Only what came before can come again: events may have been lost, and then the mail is held.
    if (state === 'sent') await to('MailQueue')({ 'detail-type': 'Email Sent', time, detail })
    if (delivery === 'delivered') await to('MailQueue')({ 'detail-type': 'Email Delivered', time, detail })
  }
}

type Letter = { queue: LocalStack['queues'][number]; message: Message }

async function takeDeadLetters(stack: LocalStack): Promise<Letter[]> {
  const letters: Letter[] = []
  for (const queue of stack.queues.filter(({ name }) => name.includes('DeadLetters'))) {
    for (;;) {
      const request = new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages: 10 })
      const { Messages = [] } = await stack.sqs.send(request)
      if (Messages.length === 0) break
      for (const message of Messages) {
        letters.push({ queue, message })
        await stack.sqs.send(new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle: message.ReceiptHandle }))
      }
    }
  }
  return letters
}
