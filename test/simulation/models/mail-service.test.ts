import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { afterAll, expect, test } from 'vitest'
import { startMailService } from '../../../infra/local/services/ses/mail-service.ts'
import { MailEvent } from '../../../shared/mails/mail-event.ts'
import { type Behaviour, startMailServiceStub } from '../../functions/mail-service-stub.ts'
import { setEnvironment } from '../environment.ts'
import { random } from '../random.ts'
import { ENDINGS, memoryMailService } from './mail-service.ts'

setEnvironment()
const { answerOf } = await import('../../../functions/services/mail.ts')
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
})
const clientOf = (address: string) => {
  const ses = new SESv2Client({ endpoint: `http://${address}`, region: 'eu-west-1', credentials, maxAttempts: 1 })
  stops.push(async () => ses.destroy())
  return ses
}

const MIME = 'From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\nx\r\n'
const mailTo = (recipient: string) => ({
  FromEmailAddress: 'a@example.org',
  ConfigurationSetName: 'mails',
  Destination: { ToAddresses: [recipient] },
  EmailTags: [
    { Name: 'mailId', Value: 'f1a0c0de-0000-4000-8000-000000000001_7' },
    { Name: 'epoch', Value: '3' },
  ],
  Content: { Raw: { Data: Buffer.from(MIME) } },
})

/** What became of one mail, as the function that settles it understands the events, and as it does not. */
const understood = (events: object[]) =>
  events.map((event) => {
    const { mailId, news } = MailEvent.parse(event)
    return JSON.stringify({ mailId, news })
  })

test('what the mail service says of a mail is said in the same way by the embedded one', async () => {
  const reported: object[] = []
  const service = await startMailService({
    place: { region: 'eu-west-1', account: '000000000000', queues: '', httpApis: new Map() },
    configurationSets: [{ name: 'mails', eventTypes: new Set(['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT']) }],
    report: async ({ detailType, detail }) => {
      reported.push({ 'detail-type': detailType, time: '2026-02-16T09:00:00Z', detail })
    },
    onMail: () => {},
  })
  stops.push(service.stop)
  const ses = clientOf(service.address)
  const fates = new Set<string>()
  for (const recipient of ['x@example.org', 'bounce@simulator.amazonses.com', 'complaint@simulator.amazonses.com']) {
    reported.length = 0
    await ses.send(new SendEmailCommand(mailTo(recipient)))
    fates.add(understood(reported).join('\n'))
  }

  const told = new Set<string>()
  for (let seed = 1; seed <= 200; seed++) {
    const events: object[] = []
    const model = memoryMailService(
      random(seed),
      (event) => events.push(event),
      () => {},
    )
    model.perform('SendEmailCommand', mailTo('x@example.org'), 1, { faulty: false, eventful: true })
    told.add(understood(events).join('\n'))
  }
  expect([...told]).toEqual(expect.arrayContaining([...fates]))
})

/** How the stub has each ending that a caller can hear of a real service; nobody is there for the last. */
const BEHAVIOURS: Record<(typeof ENDINGS)[number]['hears'], Behaviour | 'nobody'> = {
  yes: 'accept',
  nothing: 'hangUp',
  broken: { status: 500, error: 'InternalServiceErrorException' },
  tooFast: { status: 429, error: 'TooManyRequestsException' },
  paused: { status: 400, error: 'SendingPausedException' },
  rejected: { status: 400, error: 'MessageRejected' },
  nobody: 'nobody',
}

test.each(ENDINGS)('who hears "$hears" of the simulation understands the same as from a connection', async (ending) => {
  const behaviour = BEHAVIOURS[ending.hears]
  const stub = await startMailServiceStub()
  if (behaviour === 'nobody') await stub.stop()
  else {
    stops.push(stub.stop)
    stub.behaviours.push(behaviour)
  }
  const answer = (error: unknown) => answerOf(error).is
  const real = await clientOf(stub.address)
    .send(new SendEmailCommand(mailTo('x@example.org')))
    .then(() => 'accepted', answer)
  const model = memoryMailService(
    random(1),
    () => {},
    () => {},
  )
  const ours = await Promise.resolve()
    .then(() => model.once(mailTo('x@example.org'), ending))
    .then(() => 'accepted', answer)
  expect(ours).toBe(real)
})
