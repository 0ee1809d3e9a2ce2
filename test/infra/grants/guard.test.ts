import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type Guard, signer, startGuard } from '../../../infra/local/grants/guard.ts'
import { httpService } from '../../../infra/local/services/http-service.ts'
import { close, listen } from '../../../infra/local/services/listen.ts'
import { REGION } from '../../../infra/local/services/local-account.ts'
import { Template } from '../../../infra/local/stack/template.ts'
import { synthesised } from '../synthesised.ts'

// What is refused here on purpose does not count against the suite.
vi.stubEnv('GRANTS_LEDGER', '')
afterAll(() => void vi.unstubAllEnvs())

const template = Template.parse(synthesised().toJSON())
const idOf = (name: string) =>
  Object.keys(template.Resources).find((id) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id)) ?? name
const service = httpService(
  async () => ({ status: 404 }),
  () => ({ status: 500 }),
)
const address = `http://${await listen(service)}`
afterAll(() => close(service))

const refused: string[] = []
const guard: Guard = startGuard({ template, callerOf: signer, refused: (reason) => refused.push(reason) })
afterAll(() => guard.stop())
const as = (worker: string, endpoint: string) => ({
  endpoint,
  region: REGION,
  maxAttempts: 1,
  credentials: { accessKeyId: idOf(worker), secretAccessKey: 'local' },
})

describe('what a role does not allow is answered as the service itself does', () => {
  test.each([
    [
      'S3',
      'AccessDenied',
      403,
      (endpoint: string) =>
        new S3Client({ ...as('TakeApart', endpoint), forcePathStyle: true }).send(
          new GetObjectCommand({ Bucket: idOf('Inbox').toLowerCase(), Key: 'candidates/a.csv' }),
        ),
    ],
    [
      'SQS',
      'AccessDenied',
      403,
      (endpoint: string) =>
        new SQSClient(as('TakeApart', endpoint)).send(
          new SendMessageCommand({ QueueUrl: `${endpoint}/000000000000/${idOf('ParseQueue')}`, MessageBody: '{}' }),
        ),
    ],
    [
      'DYNAMODB',
      'AccessDeniedException',
      400,
      (endpoint: string) =>
        new DynamoDBClient(as('TakeApart', endpoint)).send(
          new GetItemCommand({ TableName: idOf('Requests'), Key: { requestId: { S: 'r' } } }),
        ),
    ],
    [
      'KMS',
      'AccessDeniedException',
      400,
      (endpoint: string) =>
        new KMSClient(as('TakeApart', endpoint)).send(
          new GenerateMacCommand({ KeyId: idOf('PersonKey'), MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from('a') }),
        ),
    ],
    [
      'SESV2',
      'AccessDeniedException',
      403,
      (endpoint: string) =>
        new SESv2Client(as('TakeApart', endpoint)).send(
          new SendEmailCommand({
            FromEmailAddress: 'alerts@inhuurradar.example',
            ConfigurationSetName: idOf('MailSettings'),
            Content: { Raw: { Data: Buffer.from('') } },
          }),
        ),
    ],
  ] as const)('%s says %s', async (name, error, status, call) => {
    const denied = call(await guard.before(name, address))
    await expect(denied).rejects.toMatchObject({ name: error, $metadata: { httpStatusCode: status } })
    expect(refused.splice(0)).toEqual([expect.stringMatching(new RegExp(`^${idOf('TakeApart')} may not `))])
  })

  test('an object that is not there is not found for whoever may list, and others are let through', async () => {
    const s3 = new S3Client({ ...as('TakeApart', await guard.before('S3', address)), forcePathStyle: true })
    const get = new GetObjectCommand({ Bucket: idOf('Inbox').toLowerCase(), Key: 'requests/a.txt', VersionId: '1' })
    await expect(s3.send(get)).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } })
    expect(refused).toEqual([])
  })
})
