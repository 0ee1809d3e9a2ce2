import { afterAll, expect, test, vi } from 'vitest'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices('seen')
const lines: string[] = []
const levels = ['debug', 'info', 'warn', 'error', 'log'] as const
for (const level of levels) vi.spyOn(console, level).mockImplementation((...parts) => lines.push(parts.join(' ')))
afterAll(() => vi.restoreAllMocks())

const handlers = {
  parse: await services.handler('parse-request'),
  load: await services.handler('load-candidates'),
  find: await services.handler('find-matches'),
  carry: await services.handler('carry-mail'),
}

const CANARIES = /canarie|kanarie|06-?12345678|7812/i

test('no log line tells who a person is, whatever goes well or wrong', async () => {
  const text = 'Aanvraagnummer: 88\nFunctie: Kanarieverzorger\nOpdrachtgever: Gemeente Assen\nUren per week: 24 uur\n'
  await invoke(handlers.parse, batchOf(await services.put('requests/kanarie.txt', text)))
  const header = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax'
  const people = [
    'canarie-1,Carla Canarie,carla@canarie.example,78.12,*,24,36',
    'canarie-2,Carla Canarie 06-12345678,carla@canarie,78.12,*,24,36',
  ]
  const file = await services.put('candidates/canarie.csv', [header, ...people].join('\n'))
  await invoke(handlers.load, batchOf(file, { canarie: 'Carla Canarie' }, 'carla@canarie.example'))
  await invoke(handlers.find, { scheduledTime: '2026-01-05T06:00:00Z' })
  const messages = await services.take('MAIL_QUEUE_URL')
  expect(messages).toHaveLength(1)
  services.mailService.behaviours.push({ status: 429, error: 'TooManyRequestsException' })
  await invoke(handlers.carry, { Records: messages })
  await invoke(handlers.carry, { Records: messages })
  const mail = JSON.parse(messages[0]?.body ?? '{}')
  const event = (mailId: unknown) => ({
    'detail-type': 'Email Complaint Received',
    time: '2026-01-05T07:00:00Z',
    detail: {
      mail: { messageId: 'm', tags: { mailId: [mailId], epoch: ['1'] }, destination: ['carla@canarie.example'] },
    },
  })
  await invoke(handlers.carry, batchOf(event(mail.mailId), event('carla@canarie.example')))
  await expect(invoke(handlers.find, { scheduledTime: 'carla@canarie.example' })).rejects.toThrow()

  const named = ['Parsed', 'CandidatesLoaded', 'MessageFailed', 'RunDone', 'MailSent', 'RecipientStopped']
  for (const name of named) expect(lines.join('\n')).toContain(name)
  expect(lines.filter((line) => CANARIES.test(line))).toEqual([])
})
