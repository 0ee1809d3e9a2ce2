import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { CreateConfigurationSetCommand, CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import * as z from 'zod'
import { startKeyService } from '../../infra/local/services/kms/key-service.ts'
import { ACCOUNT } from '../../infra/local/services/local-account.ts'
import type { StartServices } from '../../infra/local/services/services.ts'
import type { ResolvedTemplate } from '../../infra/local/stack/template.ts'
import { bucketsOf, configurationSetsOf, rulesOf } from '../../infra/local/stack/wiring.ts'
import { startMailRecorder } from './mail-recorder.ts'

/** Whether Python's `moto_server` is on the path: a second implementation of the services, by other people. */
export function hasMoto(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'moto_server'), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** A `moto_server` with nothing in it, at this address. */
export async function startMotoServer(): Promise<{ address: string; stop(): Promise<void> }> {
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOTO_ACCOUNT_ID: ACCOUNT },
  })
  return {
    address: await addressIn(server),
    async stop() {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}

/** Everything in one `moto_server` but the keys: moto takes no key by the name that the template gives it. */
export const startMoto: StartServices = async ({ region, folder, onMail }) => {
  const { address, stop } = await startMotoServer()
  const keys = await startKeyService(join(folder, 'keys'))
  const recorder = await startMailRecorder(address, onMail)
  return {
    queues: address,
    async make(template) {
      await makeBuckets(template, { region, address })
      await makeRules(template, { region, address })
      await makeMailService(template, { region, address })
      const addresses = { S3: address, SQS: address, DYNAMODB: address }
      return {
        addresses: { ...addresses, KMS: `http://${keys.address}`, SESV2: recorder.address },
        mailPage: `${address}/moto-api`,
        // What moto reports is on its queue before the call is answered that it comes of.
        reports: () => 0,
      }
    },
    async stop() {
      await keys.stop()
      await recorder.stop()
      await stop()
    },
  }
}

/** What moto says when it listens. */
async function addressIn(server: ChildProcess): Promise<string> {
  if (!server.stderr) throw new Error('moto_server has no standard error')
  const said: string[] = []
  for await (const line of createInterface(server.stderr)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (address) {
      server.stderr.resume()
      return address
    }
    said.push(line)
  }
  throw new Error(`moto_server did not start: ${said.join('\n')}`)
}

type Place = { region: string; address: string }
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' }

async function makeBuckets(template: ResolvedTemplate, { region, address }: Place): Promise<void> {
  const s3 = new S3Client({ region, endpoint: address, credentials: CREDENTIALS, forcePathStyle: true })
  for (const [Bucket, { reports }] of bucketsOf(template)) {
    const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }))
    const VersioningConfiguration = { Status: 'Enabled' } as const
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
    const NotificationConfiguration = { EventBridgeConfiguration: {} }
    if (reports) await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }))
  }
  s3.destroy()
}

/** The pipeline itself never calls EventBridge, so that there is no client for it here. */
async function makeRules(template: ResolvedTemplate, { region, address }: Place): Promise<void> {
  const call = async (operation: string, body: object) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSEvents.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${region}/events/aws4_request, SignedHeaders=, Signature=`,
    }
    const reply = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!reply.ok) throw new Error(`moto answers ${operation} with ${reply.status}: ${await reply.text()}`)
  }
  for (const { name, pattern, targets } of rulesOf(template)) {
    await call('PutRule', { Name: name, EventPattern: JSON.stringify(pattern) })
    await call('PutTargets', { Rule: name, Targets: targets.map((Arn, index) => ({ Id: `${index}`, Arn })) })
  }
}

async function makeMailService(template: ResolvedTemplate, { region, address }: Place): Promise<void> {
  const ses = new SESv2Client({ region, endpoint: address, credentials: CREDENTIALS })
  for (const { is } of template.all('AWS::SES::EmailIdentity', z.object({ EmailIdentity: z.string() }))) {
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: is.EmailIdentity }))
  }
  for (const { name } of configurationSetsOf(template)) {
    await ses.send(new CreateConfigurationSetCommand({ ConfigurationSetName: name }))
  }
  ses.destroy()
}
