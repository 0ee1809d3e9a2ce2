import { expect, test, vi } from 'vitest'
import * as z from 'zod'
import { synthesised } from '../infra/synthesised.ts'

/** The functions check their variables when they start, before any event is taken. */
const coldStart = async (file: string, variables: Record<string, string | undefined>) => {
  vi.resetModules()
  vi.unstubAllEnvs()
  const right = {
    AWS_REGION: 'eu-west-1',
    SENDER: 'alerts@inhuurradar.example',
    REPLY_TO: 'vragen@inhuurradar.example',
    CONFIGURATION_SET: 'MailSettings',
    CANDIDATES_TABLE: 'Candidates',
    CANDIDATE_FILES_TABLE: 'CandidateFiles',
    ERASURES_TABLE: 'Erasures',
    RECIPIENTS_TABLE: 'Recipients',
    REQUESTS_TABLE: 'Requests',
    MAILS_TABLE: 'Mails',
    PERSON_KEY: 'person-key',
    SIGNING_KEYS_TABLE: 'SigningKeys',
    UNSUBSCRIBE_URL: 'https://example.execute-api.eu-west-1.amazonaws.com/',
    UNSUBSCRIBE_KEY: 'k1',
    MAIL_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/000000000000/MailQueue',
  }
  for (const [name, value] of Object.entries({ ...right, ...variables })) vi.stubEnv(name, value)
  return import(file)
}

test.each([
  ['SENDER', 'alerts@inhuurradar.example, more@inhuurradar.example', 'one e-mail address'],
  ['SENDER', undefined, 'one e-mail address'],
  ['REPLY_TO', 'Vragen <vragen@inhuurradar.example>', 'one e-mail address'],
  ['CONFIGURATION_SET', 'Mail Settings', 'the name of a configuration set'],
  ['CONFIGURATION_SET', undefined, 'a configuration set'],
  ['MAILS_TABLE', '', 'the name of a table or bucket'],
  ['RECIPIENTS_TABLE', undefined, 'the name of a table or bucket'],
])('carry-mail does not start with %s = %j: it is named, with what it takes', async (name, value, takes) => {
  await expect(coldStart('../../functions/carry-mail.ts', { [name]: value })).rejects.toThrow(
    `The variable ${name} takes ${takes}`,
  )
})

test('sweep-mails does not start without the address of its queue', async () => {
  await expect(coldStart('../../functions/sweep-mails.ts', { MAIL_QUEUE_URL: 'MailQueue' })).rejects.toThrow(
    'The variable MAIL_QUEUE_URL takes a URL',
  )
})

test('with the right variables it starts', async () => {
  expect(await coldStart('../../functions/carry-mail.ts', {})).toHaveProperty('handler')
})

const Variables = z.object({
  Properties: z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) }),
})
/** What Lambda, Node and Powertools read themselves. */
const NOT_OURS = /^(?:POWERTOOLS_.*|NODE_OPTIONS)$/
const functions = Object.values(synthesised().findResources('AWS::Lambda::Function')).map(
  (each) => Variables.parse(each).Properties.Environment.Variables,
)
const inTurn = functions.flatMap((variables) =>
  Object.keys(variables)
    .filter((name) => !NOT_OURS.test(name))
    .map((name) => [String(variables.POWERTOOLS_SERVICE_NAME), name, variables] as const),
)

test.each(inTurn)('%s does not start without a right %s, and names it', async (file, name, variables) => {
  const names = Object.keys(variables).filter((each) => each !== name)
  const others = names.map((each) => {
    const value = variables[each]
    // What the template gives by reference is a name or an address here.
    const stand = /_(?:URL)$/.test(each) ? 'https://example.org/' : 'Some-name'
    return [each, typeof value === 'string' ? value : stand]
  })
  const start = coldStart(`../../functions/${file}.ts`, { ...Object.fromEntries(others), [name]: '' })
  await expect(start).rejects.toThrow(`The variable ${name} takes`)
})
