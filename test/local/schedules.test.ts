import { Cron } from 'croner'
import { describe, expect, test } from 'vitest'
import { inputAt, type Schedule, toCroner } from '../../infra/local/stack/schedules.ts'

const DAILY: Schedule = {
  name: 'Daily',
  expression: 'cron(0 7 * * ? *)',
  timezone: 'Europe/Amsterdam',
  target: 'arn',
  input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
}

describe('schedules', () => {
  test.each([
    ['every day at seven, in winter', 'cron(0 7 * * ? *)', '2026-01-10T00:00:00Z', '2026-01-10T06:00:00.000Z'],
    ['every day at seven, in summer', 'cron(0 7 * * ? *)', '2026-07-10T00:00:00Z', '2026-07-10T05:00:00.000Z'],
    [
      'seven stays seven when the clock goes forward',
      'cron(0 7 * * ? *)',
      '2026-03-28T07:00:00Z',
      '2026-03-29T05:00:00.000Z',
    ],
    [
      'seven stays seven when the clock goes back',
      'cron(0 7 * * ? *)',
      '2026-10-24T06:00:00Z',
      '2026-10-25T06:00:00.000Z',
    ],
    ['a quarter past each hour', 'cron(15 * * * ? *)', '2026-01-10T08:20:00Z', '2026-01-10T09:15:00.000Z'],
    ['every fifteen minutes', 'cron(0/15 * * * ? *)', '2026-01-10T08:20:00Z', '2026-01-10T08:30:00.000Z'],
    ['a weekday counts from Sunday, 1', 'cron(0 7 ? * 2 *)', '2026-01-10T00:00:00Z', '2026-01-12T06:00:00.000Z'],
  ])('%s', (_, expression, from, next) => {
    const cron = new Cron(toCroner(expression), {
      timezone: 'Europe/Amsterdam',
      alternativeWeekdays: true,
      paused: true,
    })
    expect(cron.nextRun(new Date(from))?.toISOString()).toBe(next)
  })

  test('an expression that is not known is an error that shows it', () => {
    expect(() => toCroner('at(2026-01-01T00:00:00)')).toThrow('at(2026-01-01T00:00:00)')
  })

  test('the scheduled time stands where the input asks for it, to the second', () => {
    expect(inputAt(DAILY, new Date('2026-01-10T06:00:00.123Z'))).toEqual({ scheduledTime: '2026-01-10T06:00:00Z' })
  })
})
