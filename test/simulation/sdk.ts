import { KMSClient } from '@aws-sdk/client-kms'
import { S3Client } from '@aws-sdk/client-s3'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { host } from './host.ts'

const CLIENTS = { dynamodb: DynamoDBDocumentClient, s3: S3Client, sqs: SQSClient, ses: SESv2Client, kms: KMSClient }
type ServiceName = keyof typeof CLIENTS

/** One call of the SDK; `attempts` is how often the client would try. */
export type Request = { service: ServiceName; command: string; input: object; attempts: number }

/** Says who calls, now, and gives the way in which the call is answered, later. */
type World = () => (request: Request) => Promise<object>
let current: World | null = null

/** From here on the clients call into this world. */
export function enter(world: World): void {
  current = world
}

const attemptsOf = new WeakMap<object, number>()
type Client = { config: { maxAttempts: () => Promise<number> } }

/** Puts the simulation where the SDK would go to the network. Once a process. */
export function takeOverClients(): void {
  for (const [service, { prototype }] of Object.entries(CLIENTS) as [ServiceName, { prototype: object }][]) {
    const send = async function (this: Client, command: { input: object; constructor: { name: string } }) {
      if (!current) throw new Error('no simulation runs')
      const call = current()
      if (!attemptsOf.has(this)) {
        host.working++
        attemptsOf.set(this, await this.config.maxAttempts().finally(() => host.working--))
      }
      const attempts = attemptsOf.get(this) ?? 1
      return call({ service, command: command.constructor.name, input: command.input, attempts })
    }
    Object.defineProperty(prototype, 'send', { value: send, writable: true })
  }
}
