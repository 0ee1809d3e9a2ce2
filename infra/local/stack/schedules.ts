import { Cron } from 'croner'
import * as z from 'zod'
import type { ResolvedTemplate } from './template.ts'

const ScheduleProperties = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().default('{}') }),
})

export type Schedule = {
  name: string
  /** As AWS writes it: `cron(0 7 * * ? *)` or `rate(1 day)`. */
  expression: string
  timezone: string
  target: string
  input: string
}

/** A schedule may also call a service itself, such as the nightly export: there is none to call on one machine. */
const CALLS_A_SERVICE = 'arn:aws:scheduler:::aws-sdk:'

/** The enabled schedules of the template that start a function. */
export function schedulesOf(template: ResolvedTemplate): Schedule[] {
  return template
    .all('AWS::Scheduler::Schedule', ScheduleProperties)
    .filter(({ is }) => is.State === 'ENABLED' && !is.Target.Arn.startsWith(CALLS_A_SERVICE))
    .map(({ name, is }) => ({
      name,
      expression: is.ScheduleExpression,
      timezone: is.ScheduleExpressionTimezone,
      target: is.Target.Arn,
      input: is.Target.Input,
    }))
}

/** What a schedule hands to its target at an instant. */
export function inputAt(schedule: Schedule, instant: Date): object {
  const time = instant.toISOString().replace(/\.\d+Z$/, 'Z')
  return z.looseObject({}).parse(JSON.parse(schedule.input.replaceAll('<aws.scheduler.scheduled-time>', time)))
}

const UNITS: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 }

/** Calls `fire` at each instant of the schedule, until the timer that it gives is stopped. */
export function runSchedule(schedule: Schedule, fire: (instant: Date) => void): { stop(): void } {
  const rate = rateMsOf(schedule.expression)
  if (rate !== null) {
    const timer = setInterval(() => fire(new Date()), rate)
    return { stop: () => clearInterval(timer) }
  }
  return new Cron(toCroner(schedule.expression), { timezone: schedule.timezone, alternativeWeekdays: true }, () => {
    const now = new Date()
    now.setMilliseconds(0)
    fire(now)
  })
}

/** When a schedule comes next, as if it were started now. */
export function nextOf({ expression, timezone }: Pick<Schedule, 'expression' | 'timezone'>, now: Date): Date {
  const rate = rateMsOf(expression)
  if (rate !== null) return new Date(now.getTime() + rate)
  const next = new Cron(toCroner(expression), { timezone, alternativeWeekdays: true, paused: true }).nextRun(now)
  if (!next) throw new Error(`The schedule ${expression} never comes`)
  return next
}

function rateMsOf(expression: string): number | null {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression)
  return rate && Number(rate[1]) * (UNITS[rate[2] ?? ''] ?? Number.NaN) * 1000
}

/** AWS's six cron fields (minute first, year last, `?` for any) as croner's seven (second first). @internal */
export function toCroner(expression: string): string {
  const fields = /^cron\((\S+ \S+ \S+ \S+ \S+ \S+)\)$/.exec(expression)?.[1]
  if (!fields) throw new Error(`The embedded stack does not know the schedule ${expression}`)
  return `0 ${fields.replaceAll('?', '*').replaceAll(/\b0\//g, '*/')}`
}
