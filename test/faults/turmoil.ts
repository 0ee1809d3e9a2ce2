import { PutObjectCommand } from '@aws-sdk/client-s3'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { filesOf } from './agency.ts'
import { callWorkers, POISON } from './bad-messages.ts'
import { chance } from './chance.ts'
import { hourOf } from './day.ts'
import { faultPlan } from './fault-plan.ts'
import type { StackUnderFaults } from './stack-under-faults.ts'

/**
 * A day in which all goes wrong that may: files come in, the run of the day is made (twice at once, or not at all),
 * bad messages come between.
 */
export async function turmoil(under: StackUnderFaults, seed: string, cycle: number): Promise<void> {
  const { stack } = under
  under.arm(faultPlan(seed))
  const parse = stack.queues.find(({ name }) => name.startsWith('ParseQueue') && !name.includes('Dead'))
  for (const { key, text } of filesOf(seed, cycle)) {
    await stack.s3.send(new PutObjectCommand({ Bucket: stack.inbox, Key: key, Body: Buffer.from(text) }))
  }
  await stack.sqs.send(new SendMessageCommand({ QueueUrl: parse?.url, MessageBody: POISON }))
  if (chance(seed, 'run after reading') < 0.7) await stack.settled()

  const daily = stack.schedules.find(({ name }) => name === 'DailyRun')
  if (!daily) throw new Error('The template has no schedule DailyRun')
  const runs = [0, 1, 1, 1, 2][Math.floor(chance(seed, 'runs') * 5)] ?? 1
  const fired = Array.from({ length: runs }, () => stack.fire(daily, hourOf(cycle, 7)))
  await callWorkers(under)
  await Promise.all(fired)
  await stack.settled()
  under.arm(null)
}
