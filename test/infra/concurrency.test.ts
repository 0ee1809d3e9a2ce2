import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { synthesised } from './synthesised.ts'
import { bare, type Resources } from './template-parts.ts'

const DAY = 24 * 60
const ofType = (resources: Resources, type: string) =>
  Object.entries(resources).filter(([, { Type }]) => Type === `AWS::${type}`)

/** How many functions the queues may start, all of them full. */
function fromQueues(resources: Resources): number {
  const Source = z.object({ ScalingConfig: z.object({ MaximumConcurrency: z.number() }) })
  const sources = ofType(resources, 'Lambda::EventSourceMapping').map(([, { Properties }]) => Source.parse(Properties))
  return sources.reduce((sum, { ScalingConfig }) => sum + ScalingConfig.MaximumConcurrency, 0)
}

const Scheduled = z.object({
  ScheduleExpression: z.string(),
  Target: z.object({ Arn: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }) }),
})
const Timed = z.object({ Timeout: z.number() })

/** From which minute of a day to which each function runs that a schedule starts, if it takes all the time that it has. */
function windows(resources: Resources): [from: number, to: number][] {
  return ofType(resources, 'Scheduler::Schedule').flatMap(([, { Properties }]) => {
    const schedule = Scheduled.safeParse(Properties)
    // Of the others the target is no function: exports, which DynamoDB makes.
    if (!schedule.success) return []
    const { ScheduleExpression, Target } = schedule.data
    const [, minute, hour] = /^cron\((\d+) (\d+|\*) /.exec(ScheduleExpression) ?? []
    const hours = hour === '*' ? Array.from({ length: 24 }, (_, each) => each) : [Number(hour)]
    const { Timeout } = Timed.parse(resources[Target.Arn['Fn::GetAtt'][0]]?.Properties)
    return hours.map((each): [number, number] => {
      const from = each * 60 + Number(minute)
      return [from, from + Timeout / 60]
    })
  })
}

function mostScheduledAtOnce(resources: Resources): number {
  const all = windows(resources)
  const at = (minute: number) => all.filter(([from, to]) => from <= minute && minute < to).length
  return Math.max(...Array.from({ length: DAY }, (_, minute) => at(minute)))
}

/** Those that run by themselves, at the worst moment of a day. */
const atWorst = (resources: Resources) => fromQueues(resources) + mostScheduledAtOnce(resources)

const resourcesOf = (functionsAtOnce: string): Resources => synthesised({ functionsAtOnce }).toJSON().Resources

describe('in a new account, which runs ten functions at once', () => {
  const OF_NEW_ACCOUNT = 10
  const resources = resourcesOf(`${OF_NEW_ACCOUNT}`)

  test('the queues together leave two, a schedule takes one at most, and so one is left for the page', () => {
    expect(fromQueues(resources)).toBe(8)
    expect(mostScheduledAtOnce(resources)).toBe(1)
    expect(atWorst(resources) + 1).toBeLessThanOrEqual(OF_NEW_ACCOUNT)
  })

  test('nothing is kept for a function alone: Lambda would refuse it', () => {
    const functions = ofType(resources, 'Lambda::Function')
    expect(functions.filter(([, { Properties }]) => 'ReservedConcurrentExecutions' in Properties)).toEqual([])
  })

  const [anySource] = ofType(resources, 'Lambda::EventSourceMapping')
  const with_ = (name: string, change: [string, string]): Resources => {
    const [id, resource] = Object.entries(resources).find(([each]) => bare(each) === name) ?? []
    const before = JSON.stringify(resource)
    if (id === undefined || !before.includes(change[0])) throw new Error(`${name} does not hold ${change[0]}`)
    return { ...resources, [id]: JSON.parse(before.replace(...change)) }
  }

  test.each<[string, Resources]>([
    ['another queue', { ...resources, Another: anySource?.[1] ?? { Type: '' } }],
    [
      'a queue that starts three',
      with_('ParseRequestParseRequestSource', ['"MaximumConcurrency":2', '"MaximumConcurrency":3']),
    ],
    ['a night that meets the sweep of mails', with_('NightlyForgetting', ['(20 0', '(15 0'])],
    ['a sweep that takes longer than it did', with_('SweepMails', ['"Timeout":300', '"Timeout":900'])],
  ])('%s would starve the page', (_, slipped) => {
    expect(atWorst(slipped) + 1).toBeGreaterThan(OF_NEW_ACCOUNT)
  })

  test('a queue without a bound is found out', () => {
    expect(() => atWorst(with_('ParseRequestParseRequestSource', ['ScalingConfig', 'Scaling']))).toThrow(
      'ScalingConfig',
    )
  })
})

describe('in a usual account', () => {
  const kept = (functionsAtOnce: string) =>
    ofType(resourcesOf(functionsAtOnce), 'Lambda::Function').flatMap(([id, { Properties }]) =>
      'ReservedConcurrentExecutions' in Properties ? [[bare(id), Properties.ReservedConcurrentExecutions]] : [],
    )

  test('the page has its own, which is its bound too, and the rest is left to others', () => {
    expect(kept('1000')).toEqual([['Unsubscribe', 5]])
    expect(fromQueues(resourcesOf('1000'))).toBeLessThanOrEqual(25)
  })

  test('Lambda takes no reservation that leaves less than a hundred', () => {
    expect(kept('104')).toEqual([])
    expect(kept('105')).toEqual([['Unsubscribe', 5]])
  })
})
