import { describe, expect, test } from 'vitest'
import { PINS } from './pins.ts'
import { synthesised } from './synthesised.ts'
import { bare, type Resources } from './template-parts.ts'

const resources: Resources = synthesised().toJSON().Resources

describe('settings that a slip would change without any function noticing', () => {
  test.each(PINS)('$name', ({ of, is }) => {
    expect(of(resources)).toEqual(is)
  })
})

/** The template with one text of one resource replaced; throws where it does not stand there. */
function slip(name: string, [text, by]: [string, string]): Resources {
  const id = Object.keys(resources).find((each) => bare(each) === name)
  const before = JSON.stringify(resources[id ?? ''] ?? {})
  if (id === undefined || !before.includes(text)) throw new Error(`${name} does not hold ${text}`)
  return { ...resources, [id]: JSON.parse(before.replace(text, by)) }
}

const SLIPS: [name: string, resource: string, change: [string, string], pin: string][] = [
  [
    'current candidate files expire',
    'Inbox',
    ['"Prefix":"candidates/","Status"', '"ExpirationInDays":30,"Prefix":"candidates/","Status"'],
    'under each prefix',
  ],
  [
    'older texts are kept for a day',
    'Inbox',
    ['{"NoncurrentDays":365},"Prefix":"requests/"', '{"NoncurrentDays":1},"Prefix":"requests/"'],
    'under each prefix',
  ],
  [
    'reports on people are kept for a year',
    'Inbox',
    ['"ExpirationInDays":30,', '"ExpirationInDays":365,'],
    'under each prefix',
  ],
  ['the inbox keeps no versions', 'Inbox', ['"Status":"Enabled"}},', '"Status":"Suspended"}},'], 'keeps versions'],
  [
    'the inbox tells nothing',
    'Inbox',
    ['"EventBridgeEnabled":true', '"EventBridgeEnabled":false'],
    'tells what happens',
  ],
  ['a rule that looks at another prefix', 'RequestCreated', ['"requests/"', '"request/"'], 'which events go where'],
  ['a rule that is off', 'CandidatesCreated', ['"ENABLED"', '"DISABLED"'], 'which events go where'],
  ['a rule that misses complaints', 'MailEvent', ['"Email Complaint Received",', ''], 'which events go where'],
  ['a mail service that tells no bounces', 'MailSettingsMailEvents', ['"bounce",', ''], 'tells of a mail'],
  ['mails without TLS', 'MailSettings', ['"REQUIRE"', '"OPTIONAL"'], 'by TLS only'],
  [
    'a mail to the sender about each bounce',
    'Sender',
    ['"EmailForwardingEnabled":false', '"EmailForwardingEnabled":true'],
    'by TLS only',
  ],
  ['a page without a bound', 'PageStage', ['"ThrottlingRateLimit":5', '"ThrottlingRateLimit":10000'], 'the page bears'],
  ['a page that is never published', 'PageStage', ['"AutoDeploy":true', '"AutoDeploy":false'], 'the page bears'],
  ['a scheduler that gives up after a minute', 'DailyRun', ['21600', '60'], 'when each function is called'],
  ['a run at seven o’clock UTC', 'DailyRun', ['"Europe/Amsterdam"', '"UTC"'], 'when each function is called'],
  [
    'a schedule without dead letters',
    'HourlyMailSweep',
    ['"DeadLetterConfig"', '"DeadLetters"'],
    'when each function is called',
  ],
  [
    'a failed run that is not tried again',
    'FindMatchesEventInvokeConfig',
    ['"MaximumRetryAttempts":2', '"MaximumRetryAttempts":0'],
    'nobody waits for',
  ],
  ['a three-minute run', 'FindMatches', ['"Timeout":900', '"Timeout":180'], 'seconds that each function has'],
  ['one try of a message', 'MailQueue', ['"maxReceiveCount":5', '"maxReceiveCount":1'], 'tries of a message'],
  [
    'messages that are gone after an hour',
    'ParseQueue',
    ['"MessageRetentionPeriod":345600', '"MessageRetentionPeriod":3600'],
    'tries of a message',
  ],
  ['dead letters that are gone after a day', 'MailQueueDeadLetters', ['1209600', '86400'], 'dead letters are kept'],
  [
    'a mail that is handed out again while it is sent',
    'MailQueue',
    ['"VisibilityTimeout":360', '"VisibilityTimeout":30'],
    'handed out again',
  ],
  [
    'a bad message that takes its neighbours along',
    'ParseRequestParseRequestSource',
    ['"FunctionResponseTypes":["ReportBatchItemFailures"],', ''],
    'come back alone',
  ],
  ['ten mails a batch', 'CarryMailCarryMailSource', ['"BatchSize":1', '"BatchSize":10'], 'messages a batch'],
  [
    'a table that cannot be brought back',
    'Mails',
    ['"PointInTimeRecoveryEnabled":true', '"PointInTimeRecoveryEnabled":false'],
    'tables can be brought back',
  ],
  [
    'a table that goes with the stack',
    'Recipients',
    ['"DeletionPolicy":"Retain"', '"DeletionPolicy":"Delete"'],
    'tables can be brought back',
  ],
  [
    'an export where no view looks',
    'NightlyRequestsExport',
    ['S3Prefix\\":\\"requests', 'S3Prefix\\":\\"request'],
    'exported where',
  ],
  ['an alarm that nobody hears of', 'MailFailedAlarm', ['"AlarmActions"', '"OKActions"'], 'a person hears of'],
  [
    'what runs saw of people is kept for a year',
    'Snapshots',
    ['"ExpirationInDays":3,', '"ExpirationInDays":365,'],
    'leave behind',
  ],
  [
    'a bucket that goes with the stack',
    'Inbox',
    ['"DeletionPolicy":"Retain"', '"DeletionPolicy":"Delete"'],
    'buckets and keys stay',
  ],
  [
    'a key that goes with the stack',
    'PersonKey',
    ['"DeletionPolicy":"Retain"', '"DeletionPolicy":"Delete"'],
    'buckets and keys stay',
  ],
  [
    'people are forgotten by the days of another setting',
    'ForgetPeople',
    ['"CANDIDATE_VERSION_DAYS":"30"', '"CANDIDATE_VERSION_DAYS":"365"'],
    'settings that functions know',
  ],
  ['a run in too little memory', 'FindMatches', ['"MemorySize":2048', '"MemorySize":512'], 'megabytes'],
  ['alarms that go to another topic', 'Alarmsbeheerinhuurradarexample', ['"Alarms', '"Alerts'], 'operator hears'],
  ['a budget that only looks back', 'MonthlyCost', ['"FORECASTED"', '"ACTUAL"'], 'operator hears'],
  ['a run that is missed in silence', 'RunNotDoneAlarm', ['"breaching"', '"notBreaching"'], 'a person hears of'],
]

describe('each slip turns its pin red, and no other', () => {
  test.each(SLIPS)('%s', (_, resource, change, pin) => {
    const slipped = slip(resource, change)
    const red = PINS.filter(({ of, is }) => {
      try {
        expect(of(slipped)).toEqual(is)
        return false
      } catch {
        return true
      }
    })
    expect(red.map(({ name }) => name)).toEqual([expect.stringContaining(pin)])
  })
})
