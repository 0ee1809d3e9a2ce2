import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type LocalStack, startLocalStack } from '../../infra/local/stack/stack.ts'
import type { Synthesised } from '../../infra/local/stack/synth.ts'
import { bundle, temporaryFolder } from './fixture.ts'

/** A bucket whose texts go to a queue that feeds a function, and a schedule that runs another. */
function synthesised(
  worker: string,
  { scheduled = 'exports.handler = async () => {}', timeout = 20 } = {},
): Synthesised {
  const queue = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] })
  const handler = (key: string) => ({
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { S3Key: `${key}.zip` },
      Handler: 'index.handler',
      Timeout: timeout,
      MemorySize: 128,
      Role: queue('Role'),
    },
  })
  const anyone = { Service: ['lambda.amazonaws.com', 'scheduler.amazonaws.com'] }
  return {
    bundles: new Map([
      ['worker', bundle(worker)],
      ['scheduled', bundle(scheduled)],
    ]),
    template: {
      Resources: Object.fromEntries(
        Object.entries({
          Inbox: {
            Type: 'AWS::S3::Bucket',
            Properties: {
              VersioningConfiguration: { Status: 'Enabled' },
              NotificationConfiguration: { EventBridgeConfiguration: {} },
            },
          },
          Arrived: {
            Type: 'AWS::Events::Rule',
            Properties: {
              EventPattern: { source: ['aws.s3'], detail: { object: { key: [{ prefix: 'texts/' }] } } },
              Targets: [{ Id: 'T', Arn: queue('Jobs') }],
            },
          },
          Lost: { Type: 'AWS::SQS::Queue' },
          Jobs: {
            Type: 'AWS::SQS::Queue',
            Properties: {
              VisibilityTimeout: 120,
              RedrivePolicy: { deadLetterTargetArn: queue('Lost'), maxReceiveCount: 5 },
            },
          },
          JobsPolicy: {
            Type: 'AWS::SQS::QueuePolicy',
            Properties: {
              Queues: [{ Ref: 'Jobs' }],
              PolicyDocument: {
                Statement: [
                  { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sqs:SendMessage' },
                ],
              },
            },
          },
          Role: {
            Type: 'AWS::IAM::Role',
            Properties: {
              AssumeRolePolicyDocument: {
                Statement: [{ Effect: 'Allow', Principal: anyone, Action: 'sts:AssumeRole' }],
              },
            },
          },
          Policy: {
            Type: 'AWS::IAM::Policy',
            Properties: {
              Roles: [{ Ref: 'Role' }],
              PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
            },
          },
          Worker: handler('worker'),
          Source: {
            Type: 'AWS::Lambda::EventSourceMapping',
            Properties: {
              EventSourceArn: queue('Jobs'),
              FunctionName: { Ref: 'Worker' },
              BatchSize: 10,
              FunctionResponseTypes: ['ReportBatchItemFailures'],
            },
          },
          Scheduled: handler('scheduled'),
          Retries: {
            Type: 'AWS::Lambda::EventInvokeConfig',
            Properties: {
              FunctionName: { Ref: 'Scheduled' },
              MaximumRetryAttempts: 2,
              DestinationConfig: { OnFailure: { Destination: queue('Lost') } },
            },
          },
          Daily: {
            Type: 'AWS::Scheduler::Schedule',
            Properties: {
              ScheduleExpression: 'cron(0 7 * * ? *)',
              Target: {
                Arn: queue('Scheduled'),
                RoleArn: queue('Role'),
                Input: '{"at":"<aws.scheduler.scheduled-time>"}',
              },
            },
          },
        }).map(([id, resource]) => [id, { Properties: {}, ...resource }]),
      ),
    },
  }
}

/** What the functions printed, and the running stack. */
async function start(source: Synthesised, folder?: string): Promise<{ stack: LocalStack; printed: string[] }> {
  const printed: string[] = []
  const stack = await startLocalStack({
    synthesised: source,
    retryScale: 0,
    log: (_, line) => printed.push(line),
    ...(folder !== undefined && { folder }),
  })
  onTestFinished(() => stack.stop())
  return { stack, printed }
}

async function send(stack: LocalStack, ...bodies: string[]): Promise<void> {
  const queue = stack.queues.find(({ name }) => name === 'Jobs')
  for (const body of bodies) {
    await stack.sqs.send(new SendMessageCommand({ QueueUrl: queue?.url, MessageBody: body }))
  }
}

test('a stack that does not start leaves nothing behind', async () => {
  vi.stubEnv('TMPDIR', temporaryFolder())
  onTestFinished(() => void vi.unstubAllEnvs())
  const { template, bundles } = synthesised('')
  const orphaned = { ...template.Resources, Daily: { Type: 'AWS::Scheduler::Schedule', Properties: {} } }
  const starting = start({ template: { Resources: orphaned }, bundles })
  await expect(starting).rejects.toThrow('Daily (AWS::Scheduler::Schedule)')
  expect(readdirSync(tmpdir()).filter((name) => !name.startsWith('inhuurradar-test-'))).toEqual([])
})

describe('a queue that feeds a function', () => {
  test('a message that is reported as failed comes back five times and ends in the dead letters; the others are done', async () => {
    const { stack, printed } = await start(
      synthesised(`exports.handler = async ({ Records }) => {
        for (const { body, attributes } of Records) console.log(body, attributes.ApproximateReceiveCount)
        const bad = Records.filter(({ body }) => body === 'bad')
        return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) }
      }`),
    )
    await send(stack, 'good', 'bad', 'fine')
    await stack.settled()
    expect(await stack.deadLetters()).toEqual([{ queue: 'Lost', body: 'bad' }])
    await expect
      .poll(() => printed.toSorted())
      .toEqual(['bad 1', 'bad 2', 'bad 3', 'bad 4', 'bad 5', 'fine 1', 'good 1'])
  })

  test.each([
    ['throws', "throw new Error('no')"],
    ['dies', 'process.exit(1)'],
    ['runs out of time', 'for (;;);'],
    ['answers with something else', 'return { batchItemFailures: [{ itemIdentifier: "unknown" }] }'],
  ])('all messages of a batch come back where the function %s', async (_, statement) => {
    const { stack } = await start(synthesised(`exports.handler = async () => { ${statement} }`, { timeout: 1 }))
    await send(stack, 'one', 'two')
    await stack.settled()
    expect((await stack.deadLetters()).map(({ body }) => body).toSorted()).toEqual(['one', 'two'])
  })

  test('a body with characters beyond the basic plane arrives as it was put', async () => {
    const { stack, printed } = await start(
      synthesised(
        `exports.handler = async ({ Records }) => console.log(JSON.parse(Records[0].body).detail.object.key)`,
      ),
    )
    await stack.s3.send(new PutObjectCommand({ Bucket: stack.inbox, Key: 'texts/a b+é😀.txt', Body: 'x' }))
    await stack.settled()
    await expect.poll(() => printed).toEqual(['texts/a b+é😀.txt'])
  })
})

describe('a schedule', () => {
  test('its target gets the scheduled time and what is added, and its result comes back', async () => {
    const { stack } = await start(synthesised('', { scheduled: 'exports.handler = async (event) => event' }))
    const [daily] = stack.schedules
    if (!daily) throw new Error('no schedule')
    const outcome = await stack.fire(daily, new Date('2026-02-16T06:00:00Z'), { asOf: 'x' })
    expect(outcome).toEqual({ result: { at: '2026-02-16T06:00:00Z', asOf: 'x' } })
  })

  test('a target that fails is tried twice more, and what it was given ends in the dead letters', async () => {
    const scheduled = `exports.handler = async () => { console.log('tried'); throw new Error('no') }`
    const { stack, printed } = await start(synthesised('', { scheduled }))
    const [daily] = stack.schedules
    if (!daily) throw new Error('no schedule')
    expect(await stack.fire(daily, new Date('2026-02-16T06:00:00Z'))).toMatchObject({ error: { errorMessage: 'no' } })
    await expect.poll(() => printed.filter((line) => line === 'tried')).toHaveLength(3)
    const [letter] = await stack.deadLetters()
    expect(JSON.parse(letter?.body ?? '')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
      requestPayload: { at: '2026-02-16T06:00:00Z' },
    })
  })
})

describe('the object store', () => {
  const EVENTS = `exports.handler = async ({ Records }) => {
    for (const { body } of Records) console.log(body)
  }`

  const put = (stack: LocalStack, Key: string, Body: string) =>
    stack.s3.send(new PutObjectCommand({ Bucket: stack.inbox, Key, Body: Buffer.from(Body) }))

  async function read(stack: LocalStack, Key: string, VersionId?: string): Promise<string | undefined> {
    return (
      await stack.s3.send(new GetObjectCommand({ Bucket: stack.inbox, Key, VersionId }))
    ).Body?.transformToString()
  }

  test('each version can be read; without a version it is the newest', async () => {
    const { stack } = await start(synthesised(EVENTS))
    const first = await put(stack, 'texts/a.txt', 'one')
    await put(stack, 'texts/a.txt', 'two')
    expect([await read(stack, 'texts/a.txt', first.VersionId), await read(stack, 'texts/a.txt')]).toEqual([
      'one',
      'two',
    ])
  })

  test('a new version is reported as EventBridge has it, with a sequencer greater than the last', async () => {
    const { stack, printed } = await start(synthesised(EVENTS))
    const first = await put(stack, 'texts/a.txt', 'one')
    const second = await put(stack, 'texts/a.txt', 'two')
    await put(stack, 'elsewhere/b.txt', 'not asked for')
    await stack.settled()
    await expect.poll(() => printed).toHaveLength(2)
    const sequencer = (event: { detail: { object: { sequencer: string } } }) => event.detail.object.sequencer
    const events = printed.map((line) => JSON.parse(line)).toSorted((a, b) => (sequencer(a) < sequencer(b) ? -1 : 1))
    expect(events).toMatchObject(
      [first, second].map(({ VersionId, ETag }) => ({
        source: 'aws.s3',
        'detail-type': 'Object Created',
        detail: {
          bucket: { name: stack.inbox },
          object: { key: 'texts/a.txt', size: 3, etag: ETag?.replaceAll('"', ''), 'version-id': VersionId },
          reason: 'PutObject',
        },
      })),
    )
    expect(new Set(events.map(sequencer)).size).toBe(2)
  })

  test('a deleted object is not found, its version still is, and a deleted version is no more', async () => {
    const { stack } = await start(synthesised(EVENTS))
    const { VersionId } = await put(stack, 'texts/a.txt', 'one')
    await stack.s3.send(new DeleteObjectCommand({ Bucket: stack.inbox, Key: 'texts/a.txt' }))
    await expect(read(stack, 'texts/a.txt')).rejects.toThrow('The specified key does not exist.')
    expect(await read(stack, 'texts/a.txt', VersionId)).toBe('one')
    await stack.s3.send(new DeleteObjectCommand({ Bucket: stack.inbox, Key: 'texts/a.txt', VersionId }))
    await expect(read(stack, 'texts/a.txt', VersionId)).rejects.toThrow('The specified version does not exist.')
  })

  test('lists are in pages, of keys or of all versions', async () => {
    const { stack } = await start(synthesised(EVENTS))
    for (const key of ['texts/b', 'texts/a', 'texts/a', 'other/c']) await put(stack, key, 'x')
    await stack.s3.send(new DeleteObjectCommand({ Bucket: stack.inbox, Key: 'texts/b' }))
    const list = { Bucket: stack.inbox, Prefix: 'texts/' }
    const keys = await stack.s3.send(new ListObjectsV2Command(list))
    expect(keys.Contents?.map(({ Key }) => Key)).toEqual(['texts/a'])
    const first = await stack.s3.send(new ListObjectVersionsCommand({ ...list, MaxKeys: 2 }))
    expect(first.Versions?.map(({ Key, IsLatest }) => [Key, IsLatest])).toEqual([
      ['texts/a', true],
      ['texts/a', false],
    ])
    const { NextKeyMarker, NextVersionIdMarker } = first
    const markers = { KeyMarker: NextKeyMarker, VersionIdMarker: NextVersionIdMarker }
    const rest = await stack.s3.send(new ListObjectVersionsCommand({ ...list, ...markers }))
    expect(rest.DeleteMarkers?.map(({ Key, IsLatest }) => [Key, IsLatest])).toEqual([['texts/b', true]])
    expect(rest.Versions?.map(({ Key, IsLatest }) => [Key, IsLatest])).toEqual([['texts/b', false]])
  })

  test('a list by folders, which it cannot give, is refused', async () => {
    const { stack } = await start(synthesised(EVENTS))
    const list = stack.s3.send(new ListObjectsV2Command({ Bucket: stack.inbox, Delimiter: '/' }))
    await expect(list).rejects.toThrow('The embedded stack does not answer GET')
  })

  test('objects (empty ones, too), versions and their order outlive a restart on the same folder', async () => {
    const folder = temporaryFolder()
    const before = await start(synthesised(EVENTS), folder)
    await put(before.stack, 'other/empty.txt', '')
    const { VersionId } = await put(before.stack, 'texts/a.txt', 'one')
    await put(before.stack, 'texts/a.txt', 'two')
    await before.stack.settled()
    await before.stack.stop()
    const { stack, printed } = await start(synthesised(EVENTS), folder)
    expect([await read(stack, 'texts/a.txt', VersionId), await read(stack, 'texts/a.txt')]).toEqual(['one', 'two'])
    expect(await read(stack, 'other/empty.txt')).toBe('')
    await put(stack, 'texts/a.txt', 'three')
    await stack.settled()
    await expect.poll(() => [before.printed.length, printed.length]).toEqual([2, 1])
    const last = (lines: string[]) => JSON.parse(lines.at(-1) ?? '').detail.object.sequencer
    expect(last(printed) > last(before.printed)).toBe(true)
  })
})
