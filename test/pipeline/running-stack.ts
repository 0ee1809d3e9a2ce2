import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { onTestFinished } from 'vitest'
import type { AcceptedMail } from '../../infra/local/services/ses/mail-service.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/stack/stack.ts'
import { type Synthesised, synthesise } from '../../infra/local/stack/synth.ts'
import { against } from './against.ts'
import { startMoto } from './moto.ts'

/** The stack that would be deployed, on what `against` says, with no wait between two tries; the mails that it sent and what functions logged. */
export async function startStack(
  options: { folder?: string; change?: (synthesised: Synthesised) => Synthesised } = {},
): Promise<{ stack: LocalStack; mails: AcceptedMail[]; log: string[] }> {
  const { folder, change = (synthesised) => synthesised } = options
  const mails: AcceptedMail[] = []
  const log: string[] = []
  const stack = await startLocalStack({
    synthesised: change(await synthesise()),
    retryScale: 0,
    log: (_, line) => log.push(line),
    onMail: (mail) => mails.push(mail),
    ...(folder !== undefined && { folder }),
    ...(against === 'moto' && { services: startMoto }),
  })
  onTestFinished(() => stack.stop())
  return { stack, mails, log }
}

/** The logical id of the only resource whose id is this name and CDK's hash. */
export function idOf({ template }: Synthesised, name: string): string {
  const ids = Object.keys(template.Resources).filter((id) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id))
  const [id] = ids
  if (!id || ids.length > 1) throw new Error(`${ids.length} resources are called ${name}`)
  return id
}

/** All rows of the table that functions know by a variable. */
export async function rowsOf(stack: LocalStack, variable: string): Promise<Record<string, unknown>[]> {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const { Items = [] } = await client.send(new ScanCommand({ TableName: stack.variable(variable) }))
  return Items
}
