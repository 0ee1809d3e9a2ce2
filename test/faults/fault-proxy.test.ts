import { createServer } from 'node:http'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { close, listen } from '../../infra/local/services/listen.ts'
import type { ServiceName } from '../../infra/local/services/services.ts'
import type { Fault } from './fault-plan.ts'
import { type Call, startFaultProxy } from './fault-proxy.ts'

/** A service that counts its calls, behind a proxy that meets each with the fault; what a kill is asked for. */
async function behind(service: ServiceName, fault: Fault | null) {
  const seen = { calls: 0, met: [] as Call[], killed: [] as [Fault, number][] }
  const server = createServer((request, response) => {
    seen.calls++
    request.resume()
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{"TableNames":["One"]}')
  })
  const address = `http://${await listen(server)}`
  const meet = (call: Call) => {
    seen.met.push(call)
    return fault
  }
  const proxy = await startFaultProxy({ service, address, meet, kill: (what) => seen.killed.push([what, seen.calls]) })
  onTestFinished(async () => {
    await proxy.stop()
    await close(server)
  })
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return { seen, client: { region: 'eu-west-1', credentials, endpoint: proxy.address, maxAttempts: 1 } }
}

const CALLS: Record<ServiceName, (client: Awaited<ReturnType<typeof behind>>['client']) => Promise<unknown>> = {
  S3: (client) => new S3Client(client).send(new GetObjectCommand({ Bucket: 'bucket', Key: 'key' })),
  SQS: (client) => new SQSClient(client).send(new SendMessageCommand({ QueueUrl: 'http://q/1/q', MessageBody: 'm' })),
  DYNAMODB: (client) => new DynamoDBClient(client).send(new ListTablesCommand()),
  KMS: (client) =>
    new KMSClient(client).send(
      new GenerateMacCommand({ KeyId: 'k', MacAlgorithm: 'HMAC_SHA_256', Message: new Uint8Array([1]) }),
    ),
  SESV2: (client) => new SESv2Client(client).send(new SendEmailCommand({ Content: {} })),
}

describe('what the SDK sees', () => {
  test.each([
    ['S3', 'S3 GetObject', 'SlowDown', 'InternalError'],
    ['SQS', 'SQS SendMessage', 'RequestThrottled', 'InternalFailure'],
    ['DYNAMODB', 'DYNAMODB ListTables', 'ThrottlingException', 'InternalServerError'],
    ['KMS', 'KMS GenerateMac', 'ThrottlingException', 'KMSInternalException'],
    ['SESV2', 'SESV2 POST', 'TooManyRequestsException', 'InternalServiceErrorException'],
  ] as const)(
    '%s throttles and fails by its own errors, and nothing reaches it',
    async (service, operation, throttled, failed) => {
      for (const [fault, name] of [
        ['throttled', throttled],
        ['serverError', failed],
      ] as const) {
        const { seen, client } = await behind(service, fault)
        await expect(CALLS[service](client)).rejects.toMatchObject({ name })
        expect([seen.calls, seen.met.map((call) => call.operation)]).toEqual([0, [operation]])
      }
    },
  )

  test.each([
    ['resetBefore', 0],
    ['resetAfter', 1],
  ] as const)('%s breaks the connection, and the service had %i calls', async (fault, calls) => {
    const { seen, client } = await behind('DYNAMODB', fault)
    await expect(CALLS.DYNAMODB(client)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(seen.calls).toBe(calls)
  })

  test.each([
    ['functionKilledBefore', 0],
    ['stackKilledBefore', 0],
    ['functionKilledAfter', 1],
    ['stackKilledAfter', 1],
  ] as const)('%s kills when the service had %i calls', async (fault, calls) => {
    const { seen, client } = await behind('DYNAMODB', fault)
    await expect(CALLS.DYNAMODB(client)).rejects.toThrow()
    expect(seen.killed).toEqual([[fault, calls]])
    expect(seen.calls).toBe(calls)
  })

  test('a hang is done, gives no answer, and ends as the time of a function does', async () => {
    const { seen, client } = await behind('DYNAMODB', 'hung')
    await expect(CALLS.DYNAMODB(client)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect([seen.calls, seen.killed]).toEqual([1, [['hung', 1]]])
  })

  test('without a fault the answer comes through', async () => {
    const { client } = await behind('DYNAMODB', null)
    expect(await CALLS.DYNAMODB(client)).toMatchObject({ TableNames: ['One'] })
  })
})
