import { RootConstruct } from 'constructs'
import { describe, expect, test } from 'vitest'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { configuration } from '../../infra/configuration.ts'

/** A construct alone, because each app makes a folder. */
function read(changed: Record<string, unknown>) {
  const { node } = new RootConstruct()
  for (const [key, value] of Object.entries({ ...cdkJson.context, ...changed })) node.setContext(key, value)
  return configuration(node)
}

describe('the settings of the stack', () => {
  test('those of cdk.json are complete and right', () => {
    expect(read({})).toEqual({
      stage: 'dev',
      sender: 'alerts@inhuurradar.example',
      ownIdentity: true,
      replyTo: 'vragen@inhuurradar.example',
      operator: 'beheer@inhuurradar.example',
      runAt: '07:00',
      reminderHours: 0,
      unsubscribeKey: 'k1',
      functionsAtOnce: 10,
      monthlyBudget: 25,
      logRetentionDays: 90,
      requestVersionDays: 365,
      candidateVersionDays: 30,
    })
  })

  test('a number may come from the command line as text', () => {
    expect(read({ requestVersionDays: '30' }).requestVersionDays).toBe(30)
    expect(read({ ownIdentity: 'false' }).ownIdentity).toBe(false)
  })

  test.each([
    ['stage', 'Prod 1', 'a name of 1 to 16'],
    ['stage', '', 'a name of 1 to 16'],
    ['stage', undefined, 'a name'],
    ['sender', 'alerts', 'one e-mail address'],
    ['ownIdentity', 'perhaps', 'true or false'],
    ['functionsAtOnce', '9', 'a whole number from 10'],
    ['monthlyBudget', '-1', 'a whole number of dollars'],
    ['sender', 'a@b.nl, c@d.nl', 'one e-mail address'],
    ['sender', 'Alerts <alerts@b.nl>', 'one e-mail address'],
    ['sender', 'alerts@b.nl\r\nBcc: x@y.nl', 'one e-mail address'],
    ['replyTo', 'vragen@', 'one e-mail address'],
    ['replyTo', undefined, 'one e-mail address'],
    ['operator', 'ops@bücher.nl', 'one e-mail address'],
    ['inboundAddress', 'aanvragen', 'one e-mail address'],
    ['inboundSenders', 'Broker.example, b.nl', 'domains in small letters with blanks between'],
    ['runAt', '7:00', 'a time of day, HH:MM'],
    ['runAt', '24:00', 'a time of day, HH:MM'],
    ['runAt', 700, 'a time of day'],
    ['reminderHours', -1, 'a whole number of hours from 0 to 336'],
    ['reminderHours', 'soon', 'a whole number of hours from 0 to 336'],
    ['unsubscribeKey', 'K 1', 'a name of 1 to 16'],
    ['unsubscribeKey', undefined, 'the name of a key'],
    ['logRetentionDays', 91, 'one of 1, 3, 5'],
    ['logRetentionDays', 'forever', 'one of 1, 3, 5'],
    ['requestVersionDays', 0, 'a whole number of days from 1 to 3650'],
    ['requestVersionDays', 1.5, 'a whole number of days from 1 to 3650'],
    ['requestVersionDays', 'many', 'a whole number of days from 1 to 3650'],
    ['candidateVersionDays', 366, 'a whole number of days from 1 to 365'],
    ['candidateVersionDays', null, 'a whole number of days from 1 to 365'],
  ])('%s = %j is refused by name, with what it takes', (name, value, takes) => {
    expect(() => read({ [name]: value })).toThrow(`${name} takes ${takes}`)
  })

  test('all bad settings are named at once', () => {
    expect(() => read({ stage: '?', runAt: 'noon' })).toThrow(/stage takes .*; runAt takes /)
  })
})
